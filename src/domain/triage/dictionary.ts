/** Looks words up as they are written, and remembers them: a text says the same words again and again. */
import type { Entry, Form, SpeakingWords } from './dictionary-entry.ts';
import { numberIn } from './number-in.ts';
import { bitOf, familiesAt, nodeBehind } from './phrase-tree.ts';
import { formOf, type Lookup } from './split-words.ts';
import { baseForms, stemOf } from './stem.ts';
import { twiceAsLong } from './twice-as-long.ts';
import type { WordIndex } from './word-index.ts';

/** Longer beginnings of a word are not looked up, so that a "word" of 30,000 letters costs no more than another. */
const longestPrefix = 24;

/** What a word is looked up as: its stem, and the prefixes that it starts with. */
function keysOf(index: WordIndex, word: string): number[] {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  const keys = baseForms(bare);
  const longest = Math.min(bare.length, longestPrefix);
  for (let length = index.shortestPrefix; length <= longest; length += 1) keys.push(`${bare.slice(0, length)}*`);
  return keys.map((key) => index.keys.get(key)).filter((key) => key !== undefined);
}

/** What the rules know of words: their families, and those that add to targets by themselves, by their stems. */
type Known = { index: WordIndex; speaking: SpeakingWords };

/** Families of words, those of one word after the other, each with -1 behind. The first place stands for no families. */
type FamilyList = { families: Int32Array; count: number };

function noFamilies(): FamilyList {
  return { families: new Int32Array(1 << 10).fill(-1), count: 1 };
}

/** Adds the families of a word; answers where they start. */
function addFamilies(list: FamilyList, families: readonly number[]): number {
  if (families.length === 0) return 0;
  const start = list.count;
  list.count += families.length + 1;
  while (list.count > list.families.length) {
    const { length } = list.families;
    list.families = twiceAsLong(list.families).fill(-1, length);
  }
  list.families.set(families, start);
  return start;
}

function entryIn({ index, speaking }: Known, text: string, list: FamilyList): Entry {
  const { tree } = index;
  const keys = keysOf(index, text);
  const nodes = keys.map((key) => nodeBehind(tree, 0, key)).filter((node) => node !== 0);
  return {
    text,
    keys,
    mask: keys.reduce((mask, key) => mask | bitOf(key), 0),
    first: addFamilies(
      list,
      nodes.flatMap((node) => familiesAt(tree, node)),
    ),
    starts: nodes.filter((node) => tree.masks[node] !== 0),
    next: nodes.reduce((mask, node) => mask | (tree.masks[node] ?? 0), 0),
    amount: numberIn(text),
    speaks: speaking.numbers.get(stemOf(text)) ?? -1,
  };
}

/** A dictionary for the families of an index. */
export type Dictionary = {
  lookUp: Lookup;
  /** The families of the words looked up so far: see `first` of an entry. To be asked for anew after every look-up. */
  families: () => Int32Array;
  /** To be called between texts: within one, the same word must keep its entry. */
  forget: () => void;
};

/** Words and their characters remembered between texts; beyond that they are forgotten before the next text. */
const remembered = { words: 10_000, characters: 100_000 };
const rows = 1 << 13;
/** Room for characters to begin with. */
const firstRoom = 1 << 13;

/** Known words by the hash of their characters: those in the same row one after the other, the characters of all in one list. */
type Remembered = {
  row: Int32Array;
  next: number[];
  hashes: number[];
  starts: number[];
  codes: Uint16Array;
  forms: Form[];
};

function nothingKnown(): Remembered {
  return {
    row: new Int32Array(rows).fill(-1),
    next: [],
    hashes: [],
    starts: [0],
    codes: new Uint16Array(firstRoom),
    forms: [],
  };
}

function rowOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (rows - 1);
}

/** Whether a known word has the characters of the text from `start` up to `end`. */
function isAt(
  { starts, codes }: Remembered,
  one: number,
  text: Uint16Array,
  place: { start: number; end: number },
): boolean {
  const first = starts[one] ?? 0;
  const length = (starts[one + 1] ?? 0) - first;
  if (length !== place.end - place.start) return false;
  for (let at = 0; at < length; at += 1) if (codes[first + at] !== text[place.start + at]) return false;
  return true;
}

function remember(known: Remembered, form: Form, hash: number, characters: Uint16Array): void {
  const start = known.starts.at(-1) ?? 0;
  const end = start + characters.length;
  if (end > known.codes.length) {
    const longer = new Uint16Array(2 * end);
    longer.set(known.codes);
    known.codes = longer;
  }
  known.codes.set(characters, start);
  known.starts.push(end);
  known.hashes.push(hash);
  known.next.push(known.row[rowOf(hash)] ?? -1);
  known.row[rowOf(hash)] = known.forms.length;
  known.forms.push(form);
}

/** Makes a dictionary. */
export function dictionary(rules: Known): Dictionary {
  const entries = new Map<string, Entry>();
  let list = noFamilies();
  let known = nothingKnown();
  const entryOf = (text: string): Entry => {
    const before = entries.get(text);
    if (before !== undefined) return before;
    const entry = entryIn(rules, text, list);
    entries.set(text, entry);
    return entry;
  };
  const lookUp: Lookup = ({ text, codes }, start, end, hash) => {
    const { row, next, hashes, forms } = known;
    for (let one = row[rowOf(hash)] ?? -1; one >= 0; one = next[one] ?? -1) {
      const form = forms[one];
      if (form !== undefined && hashes[one] === hash && isAt(known, one, codes, { start, end })) return form;
    }
    const form = formOf(text.slice(start, end), entryOf);
    remember(known, form, hash, codes.subarray(start, end));
    return form;
  };
  const forget = (): void => {
    if (known.forms.length <= remembered.words && (known.starts.at(-1) ?? 0) <= remembered.characters) return;
    entries.clear();
    list = noFamilies();
    known = nothingKnown();
  };
  return { lookUp, families: () => list.families, forget };
}
