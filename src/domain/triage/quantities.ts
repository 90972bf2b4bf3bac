/** Amounts that the text states: how long the work takes, how many teams do it, how many people are behind it. */
import type { Adding, WordBits } from './finds.ts';
import { addMatch } from './word-index.ts';
import { gap } from './split-words.ts';
import type { Sentence, Text } from './sentence.ts';

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

type Unit = (typeof unitFamilies)[number];

/** The bit of each unit family. */
export const unitBits: ReadonlyMap<string, number> = new Map(unitFamilies.map((family, at) => [family, 1 << at]));

type Reader = { text: Text; sentence: Sentence; bits: WordBits };

function is({ sentence, bits }: Reader, unit: Unit, at: number): boolean {
  return at >= sentence.from && at < sentence.end && ((bits[at] ?? 0) & (unitBits.get(unit) ?? 0)) !== 0;
}

/** How a word is parted from the one before; null behind the end of the sentence. */
function gapAt({ sentence, text }: Reader, at: number): number | null {
  return at < sentence.end ? (text.gaps[at] ?? 0) : null;
}

function effortOf(reader: Reader, at: number, amount: number): QuantityFamily | null {
  for (let back = 1; back <= 3; back += 1) if (is(reader, 'not-effort', at - back)) return null;
  // "6 weeks of log-only", "90 days old": what follows says that it is no effort.
  const month = is(reader, 'unit-month', at + 1) ? 4.3 : 0;
  const weeks = is(reader, 'unit-week', at + 1) ? 1 : is(reader, 'unit-sprint', at + 1) ? 2 : month;
  if (weeks > 0) {
    if (is(reader, 'not-effort', at + 2) && (gapAt(reader, at + 2) ?? 0) < gap.comma) return null;
    const total = weeks * amount;
    if (total >= 11.5) return 'effort-quarter';
    return total >= 7 ? 'effort-long' : total > 2 ? 'effort-weeks' : 'effort-days';
  }
  return is(reader, 'unit-quarter', at + 1) ? 'effort-quarter' : null;
}

function crowdOf(amount: number): QuantityFamily | null {
  if (amount >= 1_000_000) return 'crowd-huge';
  if (amount >= 10_000) return 'crowd-large';
  return amount >= 500 ? 'crowd-middling' : amount <= 50 ? 'crowd-small' : null;
}

function groupOf(reader: Reader, at: number, amount: number): QuantityFamily | null {
  for (let ahead = 1; ahead <= 3; ahead += 1) {
    const next = gapAt(reader, at + ahead);
    if (next === null || next >= gap.comma) return null;
    if (is(reader, 'team-noun', at + ahead)) return amount >= 3 ? 'teams-many' : amount === 2 ? 'teams-two' : null;
    if (is(reader, 'crowd-noun', at + ahead) && /^\d/.test(reader.text.entries[at]?.text ?? '')) return crowdOf(amount);
  }
  return null;
}

/** Adds the amounts in a sentence as finds of the quantity families. */
export function addQuantities(text: Text, sentence: Sentence, { familyOf, bits, finds }: Adding): void {
  const reader = { text, sentence, bits };
  for (let at = sentence.from; at < sentence.end; at += 1) {
    const amount = text.entries[at]?.amount ?? null;
    if (amount === null) continue;
    for (const family of [effortOf(reader, at, amount), groupOf(reader, at, amount)]) {
      const id = family === null ? undefined : familyOf.get(family);
      if (id !== undefined) addMatch(finds, id, at, Math.min(at + 1, sentence.end - 1));
    }
  }
}
