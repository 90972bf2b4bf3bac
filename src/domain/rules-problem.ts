/** What is wrong with rules that somebody edits or imports: where, and what to do about it. */
import type { TextKey, TextParams } from './texts.ts';

/** A warning does not keep anybody from saving. */
export type ProblemLevel = 'error' | 'warning';

export interface RulesProblem {
  level: ProblemLevel;
  /** Path of the field: `sizeTable.3.size`, `criteria.B1.words.0`; empty for the file as a whole. */
  field: string;
  text: TextKey;
  params: TextParams;
}
