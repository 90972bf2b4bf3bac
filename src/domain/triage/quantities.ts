/** Amounts that the text states: how long the work takes, how many teams do it, how many people are behind it. */
import { gap } from './split-words.ts';
import type { Sentence } from './sentence.ts';
import type { Match, WordIndex } from './word-index.ts';

/** Families that this module adds to sentences; rules refer to them like to any other. */
export const quantityFamilies = [
  'effort-days',
  'effort-weeks',
  'effort-long',
  'effort-quarter',
  'teams-two',
  'teams-many',
  'crowd-huge',
  'crowd-large',
  'crowd-middling',
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

type Reader = { sentence: Sentence; is: (family: (typeof unitFamilies)[number], at: number) => boolean };

function effortOf(reader: Reader, at: number, amount: number): QuantityFamily | null {
  const { is, sentence } = reader;
  for (let back = 1; back <= 3; back += 1) if (is('not-effort', at - back)) return null;
  // "6 weeks of log-only", "90 days old": what follows says that it is no effort.
  const weeks = is('unit-week', at + 1) ? 1 : is('unit-sprint', at + 1) ? 2 : is('unit-month', at + 1) ? 4.3 : 0;
  if (weeks > 0) {
    if (is('not-effort', at + 2) && (sentence.words[at + 2]?.gap ?? 0) < gap.comma) return null;
    const total = weeks * amount;
    if (total >= 11.5) return 'effort-quarter';
    return total >= 7 ? 'effort-long' : total > 2 ? 'effort-weeks' : 'effort-days';
  }
  return is('unit-quarter', at + 1) ? 'effort-quarter' : null;
}

function crowdOf(amount: number): QuantityFamily | null {
  if (amount >= 1_000_000) return 'crowd-huge';
  if (amount >= 10_000) return 'crowd-large';
  return amount >= 500 ? 'crowd-middling' : amount <= 50 ? 'crowd-small' : null;
}

function groupOf(reader: Reader, at: number, amount: number): QuantityFamily | null {
  for (let ahead = 1; ahead <= 3; ahead += 1) {
    const word = reader.sentence.words[at + ahead];
    if (word === undefined || word.gap >= gap.comma) return null;
    if (reader.is('team-noun', at + ahead)) return amount >= 3 ? 'teams-many' : amount === 2 ? 'teams-two' : null;
    if (reader.is('crowd-noun', at + ahead) && /^\d/.test(reader.sentence.words[at]?.entry.text ?? '')) {
      return crowdOf(amount);
    }
  }
  return null;
}

/** The amounts in a sentence, as matches of the quantity families. */
export function quantitiesIn(sentence: Sentence, index: WordIndex): Match[] {
  const found: Match[] = [];
  let is: Reader['is'] | null = null;
  sentence.words.forEach((word, at) => {
    const { amount } = word.entry;
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
