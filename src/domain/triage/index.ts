/** Triage: which size of threat model a planned change gets, and why. */
export { blocksFromAdf } from './blocks-from-adf.ts';
export { blocksFromText } from './blocks-from-text.ts';
export { criteria, criterion, dataClass, factor, type Criterion, type DataClass, type Factor } from './criterion.ts';
export { defaultTriageRules } from './default-rules.ts';
export { triage, triageBy } from './triage.ts';
export { affected, callers, effort, intakeAnswers } from './triage-input.ts';
export type { IntakeAnswers, TextBlock, TriageInput, TriageLink } from './triage-input.ts';
export { triageResult } from './triage-result.ts';
export type {
  Confidence,
  CriterionFinding,
  Evidence,
  OpenQuestion,
  Reason,
  Score,
  TriageResult,
} from './triage-result.ts';
export { triageRules, type SizeRow, type TriageRules } from './triage-rules.ts';
