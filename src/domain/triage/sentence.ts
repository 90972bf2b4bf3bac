/** The words of an issue in sentences, with how much each word counts before anything around it is looked at. */
import { type Passage, placeNumber } from './passage.ts';
import { gap, type Lookup, splitWords } from './split-words.ts';
import { amountMark, noWords, type Words } from './word-lists.ts';

/** One sentence: the words from `from` up to `end` of the words. */
export type Sentence = {
  /** Its place in the order of the issue. */
  number: number;
  passage: Passage;
  /** The number of the passage's place. */
  where: number;
  from: number;
  end: number;
  /** Whether one of its words is a number, and whether one stands out by its form. */
  amounts: boolean;
  marked: boolean;
};

/** All words of an issue. Words are named by their place in these lists. */
export type Text = Words & {
  sentences: Sentence[];
  /** The number of the sentence and of the clause that each word is in. */
  sentenceOf: Int32Array;
  clauses: Int32Array;
  /** How much each word counts, between 0 (denied) and 1. */
  weights: Float64Array;
};

/** People say first what matters: what comes late in a description is more often an aside. */
function weightAfter(words: number): number {
  if (words < 30) return 1;
  if (words < 80) return 0.85;
  return words < 400 ? 0.75 : 0.6;
}

/** What has been read so far. */
type Progress = { clause: number; described: number };

function addSentence(text: Text, passage: Passage, from: number, progress: Progress): Sentence {
  const inDescription = passage.place === 'description';
  const weight = passage.weight * (inDescription ? weightAfter(progress.described) : 1);
  const number = text.sentences.length;
  const { count, gaps } = text;
  let [at, marks] = [from, 0];
  do {
    if ((gaps[at] ?? 0) >= gap.clause) progress.clause += 1;
    text.clauses[at] = progress.clause;
    text.weights[at] = weight;
    text.sentenceOf[at] = number;
    marks |= text.marks[at] ?? 0;
    at += 1;
  } while (at < count && gaps[at] !== gap.sentence);
  if (inDescription) progress.described += at - from;
  const sentence = {
    number,
    passage,
    where: placeNumber(passage.place),
    from,
    end: at,
    amounts: (marks & amountMark) !== 0,
    marked: (marks & ~amountMark) !== 0,
  };
  text.sentences.push(sentence);
  return sentence;
}

/** Splits passages into sentences without weighing them yet. */
export function textOf(passages: readonly Passage[], lookUp: Lookup): Text {
  let length = 0;
  for (const passage of passages) length += passage.text.length;
  const words = noWords(length);
  const starts = passages.map((passage) => {
    const start = words.count;
    splitWords(passage.text, lookUp, words);
    return start;
  });
  const { count } = words;
  const [sentenceOf, clauses] = [new Int32Array(count), new Int32Array(count)];
  const text: Text = { ...words, sentences: [], sentenceOf, clauses, weights: new Float64Array(count) };
  const progress = { clause: 0, described: 0 };
  passages.forEach((passage, number) => {
    const end = starts[number + 1] ?? count;
    for (let at = starts[number] ?? 0; at < end;) at = addSentence(text, passage, at, progress).end;
  });
  return text;
}
