// All rules of the preflight under their names: what Atlassian's offline validators miss and a deployment would meet.
import type { AppUnderCheck, Rule } from './app-under-check.ts';
import * as eventRules from './rules/event-rules.ts';
import * as functionRules from './rules/function-rules.ts';
import * as moduleRules from './rules/module-rules.ts';
import * as permissionRules from './rules/permission-rules.ts';
import * as storageRules from './rules/storage-rules.ts';

const rules = { ...eventRules, ...functionRules, ...moduleRules, ...permissionRules, ...storageRules };

export interface Finding {
  rule: string;
  /** What is wrong, and where. */
  message: string;
}

export const ruleNames: readonly string[] = Object.keys(rules);

/** Applies every rule; nothing found means that nothing known stands against deploying. */
export function preflight(app: AppUnderCheck): Finding[] {
  return Object.entries<Rule>(rules).flatMap(([rule, check]) => check(app).map((message) => ({ rule, message })));
}
