/** Rules made ready for reading: families indexed, names resolved. */
import type { ReadySignal } from './evaluate-signal.ts';
import type { Grouping } from './hits.ts';
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
  /** The groups of families that signals ask for; the same group is numbered once. */
  grouping: Grouping;
  mentions: ReadonlySet<number>;
  apart: ReadonlySet<number>;
  shadows: readonly Shadow[];
  otherSenses: ReadonlySet<number>;
  subjects: readonly { hides: readonly number[]; where: number; words: number }[];
};

/** Numbers groups of families, each different one once. */
function groupNumbers(id: (family: string) => number): {
  numberOf: (group: readonly string[]) => number;
  grouping: () => Grouping;
} {
  const known = new Map<string, number>();
  const groupsOf = new Map<number, number[]>();
  const numberOf = (group: readonly string[]): number => {
    const families = [...new Set(group.map(id))];
    const key = families.toSorted((one, other) => one - other).join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const number = known.size;
    known.set(key, number);
    for (const family of families) groupsOf.set(family, [...(groupsOf.get(family) ?? []), number]);
    return number;
  };
  return { numberOf, grouping: () => ({ groupsOf, count: known.size }) };
}

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
  const { numberOf, grouping } = groupNumbers(id);
  const signals = rules.signals.map((signal) => ({
    signal,
    groups: signal.all.map(numberOf),
    not: signal.not.length === 0 ? null : numberOf(signal.not),
  }));
  return {
    rules,
    index,
    entryOf: dictionary(index),
    signals,
    grouping: grouping(),
    bits: readingBits(index),
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
