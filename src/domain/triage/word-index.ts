/** Finds the words and phrases of all families in a sequence of words, in one walk and with no regular expression. */
import { baseForms, singular } from './stem.ts';
import { numberIn } from './number-in.ts';
import type { Entry, PhraseNode } from './dictionary-entry.ts';
import type { Word } from './split-words.ts';

/** Longer beginnings of a word are not looked up, so that a "word" of 30,000 letters costs no more than another. */
const longestPrefix = 24;

/** A family's word or phrase found at the words `from` to `to` (both included). */
export type Match = { family: number; from: number; to: number };

/** The families of a set of rules, ready for matching. */
export type WordIndex = {
  familyNames: readonly string[];
  familyOf: ReadonlyMap<string, number>;
  root: PhraseNode;
  prefixes: ReadonlySet<string>;
  shortestPrefix: number;
};

/** `encrypt*` is any word that begins so, everything else the word in its usual forms. */
function keyOf(word: string): string {
  return word.endsWith('*') ? word : singular(word);
}

function add(root: PhraseNode, phrase: string, family: number): void {
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
  const root: PhraseNode = { next: new Map(), families: [] };
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

/** Words remembered between texts; more are looked up again. */
const remembered = 20_000;

/** Looks words up, and remembers them. */
export function dictionary(index: WordIndex): (word: string) => Entry {
  const known = new Map<string, Entry>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const keys = keysOf(index, text);
    const starts = keys.map((key) => index.root.next.get(key)).filter((node) => node !== undefined);
    const entry = { text, keys, starts, amount: numberIn(text) };
    if (known.size < remembered) known.set(text, entry);
    return entry;
  };
}

/** The families whose phrase goes on from a place in the tree, at the words behind `at`. */
function follow(words: readonly Word[], node: PhraseNode, match: { from: number; at: number }, found: Match[]): void {
  const { from, at } = match;
  for (const family of node.families) found.push({ family, from, to: at });
  if (node.next.size === 0) return;
  const next = words[at + 1];
  if (next === undefined || next.gap >= 2) return;
  for (const key of next.entry.keys) {
    const longer = node.next.get(key);
    if (longer !== undefined) follow(words, longer, { from, at: at + 1 }, found);
  }
}

/** All words and phrases of all families in one sentence, in the order of their first word. */
export function matchesIn(words: readonly Word[]): Match[] {
  const found: Match[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const starts = words[at]?.entry.starts;
    if (starts === undefined || starts.length === 0) continue;
    for (const node of starts) follow(words, node, { from: at, at }, found);
  }
  return found;
}
