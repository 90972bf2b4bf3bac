/** Finds of families in the words of an issue. */
import type { Matches } from './word-index.ts';

/** All finds of an issue in the order of its sentences; those of sentence n stand from `ends[n - 1]` up to `ends[n]`. */
export type Finds = Matches & { ends: number[] };

/**
 * What is known of each word from all finds, also those inside longer ones, by the word's place in the issue: bits of
 * the units of amounts that start there, whether a find covers it, and whether a find leads to a name behind it.
 */
export type WordBits = Int32Array;

/** The bit of a word that a find covers, and of one that leads to a name; the lower ones are those of units. */
export const covered = 1 << 20;
export const leads = 1 << 21;

/** What adding finds to a sentence needs. */
export type Adding = { familyOf: ReadonlyMap<string, number>; bits: WordBits; finds: Finds };
