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

/** Splits passages into sentences without weighing them yet. */
export function sentencesOf(passages: readonly Passage[], entryOf: (word: string) => Entry): Sentence[] {
  const sentences: Sentence[] = [];
  let clause = 0;
  let described = 0;
  for (const passage of passages) {
    const inDescription = passage.place === 'description';
    let sentence: { words: Word[]; clauses: number[]; weights: number[]; weight: number } | null = null;
    const close = (): void => {
      if (sentence === null) return;
      const { words, clauses, weights } = sentence;
      if (inDescription) described += words.length;
      sentences.push({ number: sentences.length, passage, words, matches: matchesIn(words), weights, clauses });
    };
    for (const word of splitWords(passage.text, entryOf)) {
      if (sentence === null || word.gap === gap.sentence) {
        close();
        const early = inDescription ? weightAfter(described) : 1;
        sentence = { words: [], clauses: [], weights: [], weight: passage.weight * early };
      }
      if (word.gap >= gap.clause) clause += 1;
      sentence.words.push(word);
      sentence.clauses.push(clause);
      sentence.weights.push(sentence.weight);
    }
    close();
  }
  return sentences;
}
