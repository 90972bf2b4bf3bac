/** Rules made ready for reading: families indexed, names resolved. */
import type { ReadySignal } from './evaluate-signal.ts';
import { nameFamilies } from './names.ts';
import { quantityFamilies } from './quantities.ts';
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
  otherSenses: ReadonlySet<number>;
  subjects: readonly { hides: readonly number[]; where: number; words: number }[];
};

/** Resolves all names of the rules; names of families that do not exist match nothing. */
export function readyRules(rules: TriageRules): ReadyRules {
  const stated = Object.fromEntries(
    [...quantityFamilies, ...nameFamilies].map((family): [string, string[]] => [family, []]),
  );
  const index = indexWords({ ...rules.families, ...stated });
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
    subjects: rules.subjects.map(({ hides, where, words }) => ({ hides: hides.map(id), where: id(where), words })),
  };
}
