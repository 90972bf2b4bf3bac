/** The words of texts as lists of numbers, one list per property. */
import type { Entry } from './dictionary-entry.ts';
import { twiceAsLong } from './twice-as-long.ts';

/** The words of texts in their order, one list per property; behind the first `count` the lists have room for more. */
export type Words = {
  count: number;
  entries: Entry[];
  /** Where each word starts and ends in its text. */
  starts: Int32Array;
  ends: Int32Array;
  gaps: Int32Array;
  marks: Int32Array;
  /** What the entries say that every word is asked for, side by side: see `Entry`. */
  first: Int32Array;
  next: Int32Array;
  mask: Int32Array;
  speaks: Int32Array;
};

/** The mark of a word that is a number; the lower ones say what stands out by its form. */
export const amountMark = 1 << 4;

/** Most words are longer, with what stands between them. */
const charactersPerWord = 6;

/**
 * Lists for the words of texts yet to be read.
 *
 * @param length how many characters the texts have together
 */
export function noWords(length: number): Words {
  const room = Math.ceil(length / charactersPerWord) + 1;
  const numbers = (): Int32Array => new Int32Array(room);
  return {
    count: 0,
    entries: new Array<Entry>(room),
    starts: numbers(),
    ends: numbers(),
    gaps: numbers(),
    marks: numbers(),
    first: numbers(),
    next: numbers(),
    mask: numbers(),
    speaks: numbers(),
  };
}

function makeRoom(words: Words): void {
  words.starts = twiceAsLong(words.starts);
  words.ends = twiceAsLong(words.ends);
  words.gaps = twiceAsLong(words.gaps);
  words.marks = twiceAsLong(words.marks);
  words.first = twiceAsLong(words.first);
  words.next = twiceAsLong(words.next);
  words.mask = twiceAsLong(words.mask);
  words.speaks = twiceAsLong(words.speaks);
}

/**
 * Where a word stands, how it is parted from the one before it, and the hash of its characters. One object goes from word
 * to word of a text.
 */
export type WordPlace = { start: number; end: number; gap: number; hash: number };

/** Adds a word behind the others. */
export function addWordTo(words: Words, entry: Entry, place: Omit<WordPlace, 'hash'>, marks: number): void {
  const at = words.count;
  if (at === words.starts.length) makeRoom(words);
  words.entries[at] = entry;
  words.starts[at] = place.start;
  words.ends[at] = place.end;
  words.gaps[at] = place.gap;
  words.marks[at] = entry.amount === null ? marks : marks | amountMark;
  words.first[at] = entry.first;
  words.next[at] = entry.next;
  words.mask[at] = entry.mask;
  words.speaks[at] = entry.speaks;
  words.count = at + 1;
}
