/** Looks words up as they are written, and remembers them: a text says the same words again and again. */
import type { Entry, Form, SpeakingWords } from './dictionary-entry.ts';
import { numberIn } from './number-in.ts';
import { formOf, type Lookup } from './split-words.ts';
import { baseForms, stemOf } from './stem.ts';
import { bitOf, type WordIndex } from './word-index.ts';

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

function entryIn({ index, speaking }: Known, text: string): Entry {
  const keys = keysOf(index, text);
  const nodes = keys.map((key) => index.root.next?.get(key)).filter((node) => node !== undefined);
  return {
    text,
    keys,
    mask: keys.reduce((mask, key) => mask | bitOf(key), 0),
    families: nodes.flatMap((node) => node.families),
    starts: nodes.filter((node) => node.next !== null),
    next: nodes.reduce((mask, node) => mask | node.mask, 0),
    amount: numberIn(text),
    speaks: speaking.numbers.get(stemOf(text)) ?? -1,
  };
}

/** A dictionary for the families of an index. */
export type Dictionary = {
  lookUp: Lookup;
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

function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (codes[at] ?? 0)) | 0;
  return hash;
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
  let known = nothingKnown();
  const entryOf = (text: string): Entry => {
    const before = entries.get(text);
    if (before !== undefined) return before;
    const entry = entryIn(rules, text);
    entries.set(text, entry);
    return entry;
  };
  const lookUp: Lookup = ({ text, codes }, start, end) => {
    const hash = hashOf(codes, start, end);
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
    known = nothingKnown();
  };
  return { lookUp, forget };
}
