/** Finds the words and phrases of all families in a sequence of words, in one walk and with no regular expression. */
import { baseForms, singular } from './stem.ts';
import type { Word } from './split-words.ts';

/** Longer beginnings of a word are not looked up, so that a "word" of 30,000 letters costs no more than another. */
const longestPrefix = 24;

type Node = { next: Map<string, Node>; families: number[] };

/** A family's word or phrase found at the words `from` to `to` (both included). */
export type Match = { family: number; from: number; to: number };

/** The families of a set of rules, ready for matching. */
export type WordIndex = {
  familyNames: readonly string[];
  familyOf: ReadonlyMap<string, number>;
  root: Node;
  prefixes: ReadonlySet<string>;
  shortestPrefix: number;
};

/** `encrypt*` is any word that begins so, everything else the word in its usual forms. */
function keyOf(word: string): string {
  return word.endsWith('*') ? word : singular(word);
}

function add(root: Node, phrase: string, family: number): void {
  let node = root;
  for (const word of phrase.toLowerCase().split(/[\s-]+/)) {
    const key = keyOf(word);
    let next = node.next.get(key);
    if (next === undefined) node.next.set(key, (next = { next: new Map(), families: [] }));
    node = next;
  }
  if (!node.families.includes(family)) node.families.push(family);
}

/** Builds the index of all families. Costs once per set of rules. */
export function indexWords(families: Readonly<Record<string, readonly string[]>>): WordIndex {
  const familyNames = Object.keys(families);
  const root: Node = { next: new Map(), families: [] };
  const prefixes = new Set<string>();
  let shortestPrefix = Number.MAX_SAFE_INTEGER;
  familyNames.forEach((family, at) => {
    for (const phrase of families[family] ?? []) {
      add(root, phrase, at);
      for (const word of phrase.toLowerCase().split(/[\s-]+/)) {
        if (!word.endsWith('*')) continue;
        prefixes.add(word);
        shortestPrefix = Math.min(shortestPrefix, word.length - 1);
      }
    }
  });
  const familyOf = new Map(familyNames.map((family, at) => [family, at]));
  return { familyNames, familyOf, root, prefixes, shortestPrefix };
}

/** What a word is looked up as: its stem, and the prefixes that it starts with. */
function keysOf(index: WordIndex, word: string): string[] {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  const keys = baseForms(bare);
  const longest = Math.min(bare.length, longestPrefix);
  for (let length = index.shortestPrefix; length <= longest; length += 1) {
    const prefix = `${bare.slice(0, length)}*`;
    if (index.prefixes.has(prefix)) keys.push(prefix);
  }
  return keys;
}

/** A word looked up: its keys, and what starts with it. `starts` is empty for most words of a text. */
type Known = { keys: readonly string[]; starts: readonly Node[] };

/** Words remembered between texts; more are looked up again. */
const remembered = 20_000;

/** Finds the matches among the words from `from` up to `to`. */
export type Matcher = (words: readonly Word[], from: number, to: number) => Match[];

/** A walker over texts that remembers the words it has looked up. */
export function matcher(index: WordIndex): Matcher {
  const known = new Map<string, Known>();
  const lookUp = (word: string): Known => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const keys = keysOf(index, word);
    const starts = keys.map((key) => index.root.next.get(key)).filter((node) => node !== undefined);
    const found = { keys, starts };
    if (known.size < remembered) known.set(word, found);
    return found;
  };
  return (words, from, to) => {
    const found: Match[] = [];
    const reach = (node: Node, start: number, at: number): void => {
      for (const family of node.families) found.push({ family, from: start, to: at });
      if (node.next.size === 0 || at + 1 >= to) return;
      const word = words[at + 1];
      if (word === undefined || word.gap >= 2) return;
      for (const key of lookUp(word.text).keys) {
        const next = node.next.get(key);
        if (next !== undefined) reach(next, start, at + 1);
      }
    };
    for (let at = from; at < to; at += 1) {
      const word = words[at];
      if (word !== undefined) for (const node of lookUp(word.text).starts) reach(node, at, at);
    }
    return found;
  };
}
