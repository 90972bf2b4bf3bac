/** The families whose words steer how other words are read, each with a bit of its own. */
import type { WordIndex } from './word-index.ts';

/** Families that steer reading and must be among the rules' families. */
export const readingFamilies = [
  'negation',
  'weak-negation',
  'touch',
  'contrast',
  'unchanged',
  'not-change',
  'existing',
  'at-present',
  'no-answer',
  'origin',
  'excluded-section',
  'checklist-section',
  'page-noun',
  'change',
] as const;
type ReadingFamily = (typeof readingFamilies)[number];

const bitByFamily: ReadonlyMap<string, number> = new Map(readingFamilies.map((family, at) => [family, 1 << at]));

/** The bit of a reading family, by its name; 0 for any other family. */
function readingBit(family: string): number {
  return bitByFamily.get(family) ?? 0;
}

const bit = (family: ReadingFamily): number => readingBit(family);
export const negation = bit('negation');
export const weakNegation = bit('weak-negation');
export const touch = bit('touch');
export const contrast = bit('contrast');
export const unchanged = bit('unchanged');
export const notChange = bit('not-change');
export const existing = bit('existing');
export const atPresent = bit('at-present');
export const noAnswer = bit('no-answer');
export const origin = bit('origin');
export const excludedSection = bit('excluded-section');
export const pageNoun = bit('page-noun');
export const change = bit('change');

/** Whether the words of a family only deny or leave out what stands around them. */
export function denies(family: string): boolean {
  return (readingBit(family) & (negation | weakNegation | unchanged | notChange)) !== 0;
}

/** The bits of the reading families in a set of rules, by family number. */
export function readingBits(index: WordIndex): ArrayLike<number> {
  return Int32Array.from(index.familyNames, readingBit);
}
