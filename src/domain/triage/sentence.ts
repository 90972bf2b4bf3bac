/** The sentences of an issue, with the family words in them and how much each word counts. */
import type { Passage } from './passage.ts';
import { gap, splitWords, type Word } from './split-words.ts';
import type { Match } from './word-index.ts';

/** One sentence: its words, the matches in it, and a weight per word between 0 (denied) and 1. */
export type Sentence = {
  passage: Passage;
  words: readonly Word[];
  matches: readonly Match[];
  weights: number[];
  /** The number of the clause that each word is in, unique in the issue. */
  clauses: number[];
};

/** Splits passages into sentences without weighing them yet. */
export function sentencesOf(passages: readonly Passage[], match: (words: readonly Word[], from: number, to: number) => Match[]): Sentence[] {
  const sentences: Sentence[] = [];
  let clause = 0;
  for (const passage of passages) {
    const all = splitWords(passage.text);
    for (let from = 0; from < all.length; ) {
      let to = from + 1;
      while (to < all.length && all[to]?.gap !== gap.sentence) to += 1;
      const words = all.slice(from, to);
      const clauses = words.map((word) => (word.gap >= gap.clause ? (clause += 1) : clause));
      const weights = new Array<number>(words.length).fill(passage.weight);
      sentences.push({ passage, words, matches: match(words, 0, words.length), weights, clauses });
      from = to;
    }
  }
  return sentences;
}
