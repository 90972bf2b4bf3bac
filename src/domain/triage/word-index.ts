/** Finds the words and phrases of all families in a sequence of words, in one walk and with no regular expression. */
import { singular } from './stem.ts';
import type { PhraseNode } from './dictionary-entry.ts';
import { gap } from './split-words.ts';
import type { Words } from './word-lists.ts';
import { twiceAsLong } from './twice-as-long.ts';

/** A family's word or phrase found at the words `from` to `to` (both included). */
export type Match = { family: number; from: number; to: number };

/** Matches in the order of their first word, one list per property; those behind `count` are room for more. */
export type Matches = { count: number; families: Int32Array; from: Int32Array; to: Int32Array };

/** No matches, with room for some. */
export function noMatches(room: number): Matches {
  return { count: 0, families: new Int32Array(room), from: new Int32Array(room), to: new Int32Array(room) };
}

/** Adds one match. */
export function addMatch(to: Matches, family: number, from: number, end: number): void {
  const at = to.count;
  if (at === to.families.length) {
    to.families = twiceAsLong(to.families);
    to.from = twiceAsLong(to.from);
    to.to = twiceAsLong(to.to);
  }
  to.families[at] = family;
  to.from[at] = from;
  to.to[at] = end;
  to.count = at + 1;
}

/** The families of a set of rules, ready for matching. */
export type WordIndex = {
  familyNames: readonly string[];
  familyOf: ReadonlyMap<string, number>;
  root: PhraseNode;
  /** The number of each word (in its base form) and each beginning (`encrypt*`) that occurs in a family. */
  keys: ReadonlyMap<string, number>;
  shortestPrefix: number;
};

/** `encrypt*` is any word that begins so, everything else the word in its usual forms. */
function keyOf(word: string): string {
  return word.endsWith('*') ? word : singular(word);
}

/** The bit that stands for a key in masks. */
export function bitOf(key: number): number {
  return 1 << (key & 31);
}

function add(root: PhraseNode, phrase: readonly number[], family: number): void {
  let node = root;
  for (const key of phrase) {
    node.next ??= new Map();
    node.mask |= bitOf(key);
    let next = node.next.get(key);
    if (next === undefined) node.next.set(key, (next = { next: null, mask: 0, families: [] }));
    node = next;
  }
  if (!node.families.includes(family)) node.families.push(family);
}

/** Builds the index of all families. Costs once per set of rules. */
export function indexWords(families: Readonly<Record<string, readonly string[]>>): WordIndex {
  const familyNames = Object.keys(families);
  const root: PhraseNode = { next: null, mask: 0, families: [] };
  const keys = new Map<string, number>();
  let shortestPrefix = Number.MAX_SAFE_INTEGER;
  const numberOf = (key: string): number => {
    const known = keys.get(key);
    if (known !== undefined) return known;
    if (key.endsWith('*')) shortestPrefix = Math.min(shortestPrefix, key.length - 1);
    keys.set(key, keys.size);
    return keys.size - 1;
  };
  familyNames.forEach((family, at) => {
    for (const phrase of families[family] ?? []) {
      const words = phrase.toLowerCase().split(/[\s-]+/);
      add(
        root,
        words.map((word) => numberOf(keyOf(word))),
        at,
      );
    }
  });
  const familyOf = new Map(familyNames.map((family, at) => [family, at]));
  return { familyNames, familyOf, root, keys, shortestPrefix };
}

function follow(
  words: Words,
  node: PhraseNode,
  place: { start: number; at: number; end: number },
  into: Matches,
): void {
  const { start, at, end } = place;
  const next = at < end ? words.entries[at] : undefined;
  if (node.next === null || next === undefined || (next.mask & node.mask) === 0) return;
  if ((words.gaps[at] ?? 0) >= gap.clause) return;
  for (const key of next.keys) {
    const longer = node.next.get(key);
    if (longer === undefined) continue;
    for (const family of longer.families) addMatch(into, family, start, at);
    if (longer.next !== null) follow(words, longer, { start, at: at + 1, end }, into);
  }
}

/** The phrases of several words that start at a word, longest or not, each with the families that it is in. */
export function followPhrases(words: Words, start: number, end: number, into: Matches): void {
  for (const node of words.entries[start]?.starts ?? []) follow(words, node, { start, at: start + 1, end }, into);
}
