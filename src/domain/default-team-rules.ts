/**
 * The rules that hold until a security team saves its own. Apart from their schemas, so that a page which only knows
 * the form does not carry the dictionaries of triage.
 */
import { defaultExceptionRules } from './exception-rules.ts';
import { noCodeReview } from './code-review.ts';
import { question } from './question.ts';
import { defaultSizeProcesses } from './size-process.ts';
import type { CriterionRule, RulesContent, TeamRules } from './team-rules.ts';
import { byCriterion } from './triage/criterion.ts';
import { type Criterion, defaultTriageRules } from './triage/index.ts';

const asByDefault = (code: Criterion): CriterionRule => {
  const { scope = 0, risk = 0, impact = 0 } = defaultTriageRules.criteria[code];
  return { on: true, words: [], ignored: [], adds: { scope, risk, impact } };
};

export const defaultRulesContent: RulesContent = {
  criteria: byCriterion(asByDefault),
  sizeTable: [...defaultTriageRules.sizes],
  sizes: defaultSizeProcesses,
  questions: question.options.map((id) => ({ id, text: null })),
  targetProjects: [],
  priorityIds: { high: null, medium: null, low: null },
  templates: { comment: null, ticketSummary: null, ticketDescription: null },
  exceptions: defaultExceptionRules,
  codeReview: noCodeReview,
};

export const defaultTeamRules: TeamRules = {
  v: 1,
  rev: 0,
  savedAt: null,
  content: defaultRulesContent,
  previous: null,
  retired: [],
};
