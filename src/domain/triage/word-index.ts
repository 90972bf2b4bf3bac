/** Finds the words and phrases of all families in a sequence of words, in one walk and with no regular expression. */
import { nodeBehind, type Phrase, phraseTree, type PhraseTree } from './phrase-tree.ts';
import { gap } from './split-words.ts';
import type { Words } from './word-lists.ts';
import { singular } from './stem.ts';
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
  tree: PhraseTree;
  /** The number of each word (in its base form) and each beginning (`encrypt*`) that occurs in a family. */
  keys: ReadonlyMap<string, number>;
  shortestPrefix: number;
};

/** `encrypt*` is any word that begins so, everything else the word in its usual forms. */
function keyOf(word: string): string {
  return word.endsWith('*') ? word : singular(word);
}

/** Builds the index of all families. Costs once per set of rules. */
export function indexWords(families: Readonly<Record<string, readonly string[]>>): WordIndex {
  const familyNames = Object.keys(families);
  const phrases: Phrase[] = [];
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
      phrases.push({ keys: words.map((word) => numberOf(keyOf(word))), family: at });
    }
  });
  const familyOf = new Map(familyNames.map((family, at) => [family, at]));
  return { familyNames, familyOf, tree: phraseTree(phrases), keys, shortestPrefix };
}

/** A place in a text, behind a beginning of a phrase: where the phrase starts, the next word, and the end of its sentence. */
type Behind = { start: number; at: number; end: number };

/** Adds the families whose phrase ends at a node, for a phrase at the words `start` to `at`. */
function addFamilies({ tree, into }: Walk, node: number, start: number, at: number): void {
  for (let place = tree.first[node] ?? 0; ; place += 1) {
    const family = tree.families[place] ?? -1;
    if (family < 0) return;
    addMatch(into, family, start, at);
  }
}

function follow(walk: Walk, node: number, { start, at, end }: Behind): void {
  const { tree, words } = walk;
  if (at >= end || ((words.mask[at] ?? 0) & (tree.masks[node] ?? 0)) === 0) return;
  if ((words.gaps[at] ?? 0) >= gap.clause) return;
  const keys = words.entries[at]?.keys ?? none;
  for (let one = 0; one < keys.length; one += 1) {
    const longer = nodeBehind(tree, node, keys[one] ?? 0);
    if (longer === 0) continue;
    addFamilies(walk, longer, start, at);
    if (tree.masks[longer] !== 0) follow(walk, longer, { start, at: at + 1, end });
  }
}

const none: readonly number[] = [];

/** What a walk through the tree needs: the tree, the words of the issue, and where matches go. */
export type Walk = { tree: PhraseTree; words: Words; into: Matches };

/** The phrases of several words that start at a word, longest or not, each with the families that it is in. */
export function followPhrases(walk: Walk, start: number, end: number): void {
  const nodes = walk.words.entries[start]?.starts ?? none;
  for (let one = 0; one < nodes.length; one += 1) follow(walk, nodes[one] ?? 0, { start, at: start + 1, end });
}
