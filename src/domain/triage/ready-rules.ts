/** Rules made ready for reading: families indexed, names resolved. */
import type { ReadySignal } from './evaluate-signal.ts';
import { nameFamilies } from './names.ts';
import { quantityFamilies } from './quantities.ts';
import type { Shadow } from './shadows.ts';
import type { TriageRules } from './triage-rules.ts';
import { readingBits } from './weigh-words.ts';
import type { Entry } from './dictionary-entry.ts';
import { dictionary, indexWords, type WordIndex } from './word-index.ts';

/** What the reading of an issue needs, built once per set of rules. */
export type ReadyRules = {
  rules: TriageRules;
  index: WordIndex;
  entryOf: (word: string) => Entry;
  signals: readonly ReadySignal[];
  bits: ReadonlyMap<number, number>;
  /** The families that some signal asks for. */
  asked: ReadonlySet<number>;
  mentions: ReadonlySet<number>;
  apart: ReadonlySet<number>;
  shadows: readonly Shadow[];
  otherSenses: ReadonlySet<number>;
  subjects: readonly { hides: readonly number[]; where: number; words: number }[];
};

/**
 * Indexes of families that are still in use: those of the default rules, for every site alike, and those of a team's
 * own rules as long as the run that read them. Nothing of any issue is kept here.
 */
const indexes = new WeakMap<TriageRules['families'], WordIndex>();

function indexOf(families: TriageRules['families']): WordIndex {
  const known = indexes.get(families);
  if (known !== undefined) return known;
  const stated = Object.fromEntries(
    [...quantityFamilies, ...nameFamilies].map((family): [string, string[]] => [family, []]),
  );
  const index = indexWords({ ...families, ...stated });
  indexes.set(families, index);
  return index;
}

/** Resolves all names of the rules; names of families that do not exist match nothing. */
export function readyRules(rules: TriageRules): ReadyRules {
  const index = indexOf(rules.families);
  const id = (family: string): number => index.familyOf.get(family) ?? -1;
  return {
    rules,
    index,
    entryOf: dictionary(index),
    signals: rules.signals.map((signal) => ({
      signal,
      groups: signal.all.map((group) => group.map(id)),
      not: signal.not.map(id),
      places: new Set(signal.in),
    })),
    bits: readingBits(index),
    asked: new Set(rules.signals.flatMap((signal) => [...signal.all.flat(), ...signal.not].map(id))),
    mentions: new Set(rules.mentions.map(id)),
    otherSenses: new Set(rules.otherSenses.map(id)),
    apart: new Set((rules.apart ?? []).map(id)),
    shadows: (rules.shadows ?? []).map(({ name, of, ignored }) => ({
      family: id(name),
      of: id(of),
      ignored: ignored.map(id),
    })),
    subjects: rules.subjects.map(({ hides, where, words }) => ({ hides: hides.map(id), where: id(where), words })),
  };
}
