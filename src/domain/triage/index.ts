/** Triage: which size of threat model a planned change gets, and why. */
export { blocksFromAdf } from './blocks-from-adf.ts';
export { blocksFromText } from './blocks-from-text.ts';
export { criteria, criterion, dataClass, type Criterion, type Factor } from './criterion.ts';
export { defaultTriageRules } from './default-rules.ts';
export { triage, triageBy } from './triage.ts';
export { affected, callers, effort, intakeAnswers } from './triage-input.ts';
export type { IntakeAnswers, TextBlock, TriageInput } from './triage-input.ts';
export { triageResult } from './triage-result.ts';
export type { CriterionFinding, OpenQuestion, TriageResult } from './triage-result.ts';
export { triageRules, type TriageRules } from './triage-rules.ts';
