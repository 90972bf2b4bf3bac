/** Amounts that the text states: how long the work takes, how many teams do it, how many people are behind it. */
import { gap } from './split-words.ts';
import type { Sentence } from './sentence.ts';
import type { Match, WordIndex } from './word-index.ts';

/** Families that this module adds to sentences; rules refer to them like to any other. */
export const quantityFamilies = [
  'effort-days',
  'effort-weeks',
  'effort-quarter',
  'teams-two',
  'teams-many',
  'crowd-large',
  'crowd-small',
] as const;
type QuantityFamily = (typeof quantityFamilies)[number];

/** Families whose words are the units of amounts. */
export const unitFamilies = [
  'unit-week',
  'unit-sprint',
  'unit-month',
  'unit-quarter',
  'team-noun',
  'crowd-noun',
  'not-effort',
] as const;

const numberWords: ReadonlyMap<string, number> = new Map(Object.entries({
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  couple: 2,
  few: 3,
  several: 4,
  multiple: 4,
  half: 0.5,
}));

/** "14M", "2,300", "300k", "1.5" and "six" as numbers; null where the word is none. */
export function numberIn(word: string): number | null {
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57) return numberWords.get(word) ?? null;
  if (word.length > 14) return null;
  const unit = word.at(-1);
  const scale = unit === 'k' ? 1e3 : unit === 'm' ? 1e6 : unit === 'b' ? 1e9 : 1;
  const digits = (scale === 1 ? word : word.slice(0, -1)).replaceAll(',', '');
  const value = Number(digits);
  return Number.isFinite(value) ? value * scale : null;
}

type Reader = { sentence: Sentence; is: (family: (typeof unitFamilies)[number], at: number) => boolean };

function effortOf(reader: Reader, at: number, amount: number): QuantityFamily | null {
  const { is, sentence } = reader;
  for (let back = 1; back <= 3; back += 1) if (is('not-effort', at - back)) return null;
  // "6 weeks of log-only", "90 days old": what follows says that it is no effort.
  const weeks = is('unit-week', at + 1) ? 1 : is('unit-sprint', at + 1) ? 2 : is('unit-month', at + 1) ? 4.3 : 0;
  if (weeks > 0) {
    if (is('not-effort', at + 2) && (sentence.words[at + 2]?.gap ?? 0) < gap.comma) return null;
    const total = weeks * amount;
    return total >= 11.5 ? 'effort-quarter' : total > 2 ? 'effort-weeks' : 'effort-days';
  }
  return is('unit-quarter', at + 1) ? 'effort-quarter' : null;
}

function groupOf(reader: Reader, at: number, amount: number): QuantityFamily | null {
  for (let ahead = 1; ahead <= 3; ahead += 1) {
    const word = reader.sentence.words[at + ahead];
    if (word === undefined || word.gap >= gap.comma) return null;
    if (reader.is('team-noun', at + ahead)) return amount >= 3 ? 'teams-many' : amount === 2 ? 'teams-two' : null;
    if (reader.is('crowd-noun', at + ahead) && /^\d/.test(reader.sentence.words[at]?.text ?? '')) {
      return amount >= 10_000 ? 'crowd-large' : amount <= 50 ? 'crowd-small' : null;
    }
  }
  return null;
}

/** The amounts in a sentence, as matches of the quantity families. */
export function quantitiesIn(sentence: Sentence, index: WordIndex): Match[] {
  const found: Match[] = [];
  let is: Reader['is'] | null = null;
  sentence.words.forEach((word, at) => {
    const amount = numberIn(word.text);
    if (amount === null) return;
    is ??= unitReader(sentence, index);
    for (const family of [effortOf({ sentence, is }, at, amount), groupOf({ sentence, is }, at, amount)]) {
      const id = family === null ? undefined : index.familyOf.get(family);
      if (id !== undefined) found.push({ family: id, from: at, to: Math.min(at + 1, sentence.words.length - 1) });
    }
  });
  return found;
}

function unitReader(sentence: Sentence, index: WordIndex): Reader['is'] {
  const units = new Set(sentence.matches.map((match) => match.family * 1_000 + match.from));
  return (family, at) => at >= 0 && at < 1_000 && units.has((index.familyOf.get(family) ?? -1) * 1_000 + at);
}
