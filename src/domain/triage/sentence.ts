/** The sentences of an issue, with the family words in them and how much each word counts. */
import type { Passage } from './passage.ts';
import { gap, splitWords, type Word } from './split-words.ts';
import type { Entry } from './dictionary-entry.ts';
import { matchesIn, type Match } from './word-index.ts';

/** One sentence: its words, the matches in it, and a weight per word between 0 (denied) and 1. */
export type Sentence = {
  /** Its place in the order of the issue. */
  number: number;
  passage: Passage;
  words: readonly Word[];
  matches: readonly Match[];
  weights: number[];
  /** The number of the clause that each word is in, unique in the issue. */
  clauses: readonly number[];
};

/** People say first what matters: what comes late in a description is more often an aside. */
function weightAfter(words: number): number {
  if (words < 30) return 1;
  if (words < 80) return 0.85;
  return words < 400 ? 0.75 : 0.6;
}

/** A run of words that stand under one gap each: numbers their clauses. */
function clausesOf(words: readonly Word[], first: number): number[] {
  const clauses: number[] = [];
  let clause = first;
  for (const word of words) {
    if (word.gap >= gap.clause) clause += 1;
    clauses.push(clause);
  }
  return clauses;
}

/** Splits passages into sentences without weighing them yet. */
export function sentencesOf(passages: readonly Passage[], entryOf: (word: string) => Entry): Sentence[] {
  const sentences: Sentence[] = [];
  let clause = 0;
  let described = 0;
  for (const passage of passages) {
    const all = splitWords(passage.text, entryOf);
    for (let from = 0; from < all.length;) {
      let to = from + 1;
      while (to < all.length && all[to]?.gap !== gap.sentence) to += 1;
      const words = all.slice(from, to);
      const clauses = clausesOf(words, clause);
      clause = clauses.at(-1) ?? clause;
      const early = passage.place === 'description' ? weightAfter(described) : 1;
      if (passage.place === 'description') described += words.length;
      const weights = new Array<number>(words.length).fill(passage.weight * early);
      sentences.push({ number: sentences.length, passage, words, matches: matchesIn(words), weights, clauses });
      from = to;
    }
  }
  return sentences;
}
