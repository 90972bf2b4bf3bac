/** Looks at how long exceptions may last: what is proposed must not be refused. */
import { type ExceptionRules, excepted } from '../exception-rules.ts';
import type { RulesProblem } from '../rules-problem.ts';

export function checkExceptions(rules: ExceptionRules): RulesProblem[] {
  return excepted.flatMap((priority): RulesProblem[] => {
    const { days, most } = rules[priority];
    if (days <= most) return [];
    const field = `exceptions.${priority}.days`;
    return [{ level: 'error', field, text: 'rulesFault.exceptionTooLong', params: { days, most } }];
  });
}
