/** Rules made ready for reading: families indexed, names resolved. */
import { dictionary, type Dictionary } from './dictionary.ts';
import type { SpeakingWords } from './dictionary-entry.ts';
import { type Target, target } from './criterion.ts';
import type { Adds, ReadySignal } from './evaluate-signal.ts';
import { leads } from './finds.ts';
import { leadsToName, nameFamilies } from './names.ts';
import type { Grouping } from './hits.ts';
import { placeNumber } from './passage.ts';
import { quantityFamilies, unitBits } from './quantities.ts';
import type { Shadow } from './shadows.ts';
import { speakingWords } from './speaking-words.ts';
import type { Signal, TriageRules } from './triage-rules.ts';
import { denies, readingBits } from './reading-families.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** What the reading of an issue needs, built once per set of rules. */
export type ReadyRules = {
  rules: TriageRules;
  index: WordIndex;
  dictionary: Dictionary;
  /** Words that add to targets by themselves. */
  speaking: SpeakingWords;
  signals: readonly ReadySignal[];
  /** By family number: the bits of families that steer reading, and of those that say what the words beside them are. */
  cueBits: ArrayLike<number>;
  wordBits: ArrayLike<number>;
  /** The groups of families that signals ask for; the same group is numbered once. */
  grouping: Grouping;
  mentions: ReadonlySet<number>;
  /** By family number: 1 for finds that no longer phrase hides, 2 for those that hide nothing either. */
  stays: ArrayLike<number>;
  /** By family number: 1 where the words of a find say nothing by themselves. */
  silent: ArrayLike<number>;
  shadows: readonly Shadow[];
  /** By family number: 1 where the words of a family tell the subject of the issue. */
  tellsSubject: ArrayLike<number>;
  subjects: readonly { hides: readonly number[]; where: number; words: number }[];
};

/** Numbers groups of families, each different one once. */
function groupNumbers(id: (family: string) => number): {
  numberOf: (group: readonly string[]) => number;
  grouping: () => Grouping;
} {
  const known = new Map<string, number>();
  const groupsOf: (number[] | undefined)[] = [];
  const numberOf = (group: readonly string[]): number => {
    const families = [...new Set(group.map(id))];
    const key = families.toSorted((one, other) => one - other).join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const number = known.size;
    known.set(key, number);
    for (const family of families) if (family >= 0) (groupsOf[family] ??= []).push(number);
    return number;
  };
  const grouping = (): Grouping => {
    const first: number[] = [];
    const groups: number[] = [];
    for (const own of Array.from(groupsOf, (one) => one ?? [])) {
      first.push(groups.length);
      groups.push(...own, -1);
    }
    return { first: Int32Array.from(first), groups: Int32Array.from(groups), count: known.size };
  };
  return { numberOf, grouping };
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

function addsOf({ adds }: Signal): Adds {
  return target.options.map((to: Target) => ({ to, points: adds[to] ?? 0 })).filter(({ points }) => points !== 0);
}

/** Resolves all names of the rules; names of families that do not exist match nothing. */
export function readyRules(rules: TriageRules): ReadyRules {
  const index = indexOf(rules.families);
  const id = (family: string): number => index.familyOf.get(family) ?? -1;
  const stays = new Map([
    ...rules.otherSenses.map((family): [string, number] => [family, 1]),
    ...(rules.apart ?? []).map((family): [string, number] => [family, 2]),
  ]);
  const byFamily = (of: (family: string) => number): ArrayLike<number> => Int32Array.from(index.familyNames, of);
  const speaking = speakingWords(rules.words);
  const { numberOf, grouping } = groupNumbers(id);
  const signals = rules.signals.map((signal) => ({
    signal,
    adds: addsOf(signal),
    places: signal.in.map(placeNumber),
    groups: signal.all.map(numberOf),
    not: signal.not.length === 0 ? null : numberOf(signal.not),
  }));
  return {
    rules,
    index,
    dictionary: dictionary({ index, speaking }),
    speaking,
    signals,
    grouping: grouping(),
    cueBits: readingBits(index),
    wordBits: byFamily((family) => (family === leadsToName ? leads : (unitBits.get(family) ?? 0))),
    mentions: new Set(rules.mentions.map(id)),
    stays: byFamily((family) => stays.get(family) ?? 0),
    silent: byFamily((family) => Number(stays.get(family) === 1 || denies(family))),
    shadows: (rules.shadows ?? []).map(({ name, of, ignored }) => ({
      family: id(name),
      of: id(of),
      ignored: ignored.map(id),
    })),
    tellsSubject: byFamily((family) => Number(rules.subjects.some(({ where }) => where === family))),
    subjects: rules.subjects.map(({ hides, where, words }) => ({ hides: hides.map(id), where: id(where), words })),
  };
}
