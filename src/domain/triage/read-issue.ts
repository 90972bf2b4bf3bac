/** Reads an issue by the rules: which signals are on, and on which words. */
import { evaluateSignal, type Firing } from './evaluate-signal.ts';
import { hitsOf } from './hits.ts';
import { passagesOf } from './passage.ts';
import { quantitiesIn } from './quantities.ts';
import type { ReadyRules } from './ready-rules.ts';
import { sentencesOf, type Sentence } from './sentence.ts';
import { splitWords } from './split-words.ts';
import type { TriageInput } from './triage-input.ts';
import { headingWeight, weighWords } from './weigh-words.ts';
import { matcher, type Match } from './word-index.ts';

/** Drops what stands inside a phrase of another sense: the "key" of "key account". */
function withoutOtherSenses(matches: readonly Match[], otherSenses: ReadonlySet<number>): Match[] {
  const senses = matches.filter((one) => otherSenses.has(one.family));
  if (senses.length === 0) return [...matches];
  return matches.filter(
    (one) => otherSenses.has(one.family) || !senses.some((sense) => sense.from <= one.from && sense.to >= one.to),
  );
}

/** Families that the subject of the issue gives another meaning, as "token" where it is about language models. */
function hiddenFamilies(sentences: readonly Sentence[], ready: ReadyRules): Set<number> {
  const hidden = new Set<number>();
  for (const subject of ready.subjects) {
    const words = new Set<string>();
    for (const sentence of sentences) {
      for (const one of sentence.matches) if (one.family === subject.where) words.add(sentence.words[one.from]?.text ?? '');
    }
    if (words.size >= subject.words) subject.hides.forEach((family) => hidden.add(family));
  }
  return hidden;
}

/** How much the issue says, for the confidence. */
export type IssueReading = { firings: readonly Firing[]; words: number };

/** Reads the issue. Never throws, whatever the texts. */
export function readIssue(input: TriageInput, ready: ReadyRules): IssueReading {
  const match = matcher(ready.index);
  const sentences = sentencesOf(passagesOf(input), match).map((sentence) => ({
    ...sentence,
    matches: [...withoutOtherSenses(sentence.matches, ready.otherSenses), ...quantitiesIn(sentence, ready.index)],
  }));
  weighWords(sentences, {
    index: ready.index,
    mentions: ready.mentions,
    headingWeight: (heading) => {
      const words = splitWords(heading.slice(0, 200));
      const found = match(words, 0, words.length);
      return headingWeight(new Set(found.map((one) => ready.index.familyNames[one.family] ?? '')));
    },
  });
  const hits = hitsOf(sentences, hiddenFamilies(sentences, ready));
  const firings: Firing[] = [];
  for (const signal of ready.signals) {
    const firing = evaluateSignal(signal, hits);
    if (firing !== null) firings.push(firing);
  }
  const words = sentences.reduce((sum, { passage, words: all }) => (passage.place === 'label' ? sum : sum + all.length), 0);
  return { firings, words };
}
