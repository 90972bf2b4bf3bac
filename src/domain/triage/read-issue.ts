/** Reads an issue by the rules: which signals are on, and on which words. */
import { evaluateSignal, type Firing } from './evaluate-signal.ts';
import { hitsOf } from './hits.ts';
import { namesIn } from './names.ts';
import { passagesOf } from './passage.ts';
import { quantitiesIn } from './quantities.ts';
import type { ReadyRules } from './ready-rules.ts';
import { readOf, type Read } from './score-issue.ts';
import { sentencesOf, type Sentence } from './sentence.ts';
import { splitWords } from './split-words.ts';
import type { TriageInput } from './triage-input.ts';
import { headingWeight, weighWords } from './weigh-words.ts';
import type { Match } from './word-index.ts';

/** The longest phrase wins: the "key" of "API key" is no key of its own, nor is that of "key account". */
function longestOnly(matches: readonly Match[], stays: ReadonlySet<number>): readonly Match[] {
  const longest = new Map<number, Match>();
  for (const phrase of matches) {
    if (phrase.to === phrase.from) continue;
    for (let at = phrase.from; at <= phrase.to; at += 1) {
      const known = longest.get(at);
      if (known === undefined || known.to - known.from < phrase.to - phrase.from) longest.set(at, phrase);
    }
  }
  if (longest.size === 0) return matches;
  return matches.filter((one) => {
    const phrase = longest.get(one.from);
    const inside = phrase !== undefined && phrase.from <= one.from && phrase.to >= one.to;
    return !inside || phrase.to - phrase.from === one.to - one.from || stays.has(one.family);
  });
}

/** Families that the subject of the issue gives another meaning, as "token" where it is about language models. */
function hiddenFamilies(sentences: readonly Sentence[], ready: ReadyRules): Set<number> {
  const hidden = new Set<number>();
  for (const subject of ready.subjects) {
    const words = new Set<string>();
    for (const sentence of sentences) {
      for (const one of sentence.matches)
        if (one.family === subject.where) words.add(sentence.words[one.from]?.text ?? '');
    }
    if (words.size >= subject.words) subject.hides.forEach((family) => hidden.add(family));
  }
  return hidden;
}

/** How much the issue says, for the confidence. */
export type IssueReading = { firings: readonly Firing[]; read: Read; words: number };

/** Reads the issue. Never throws, whatever the texts. */
export function readIssue(input: TriageInput, ready: ReadyRules): IssueReading {
  const { match } = ready;
  const sentences = sentencesOf(passagesOf(input), match);
  for (const sentence of sentences) {
    const matches = longestOnly(sentence.matches, ready.otherSenses);
    const more = [...quantitiesIn(sentence, ready.index), ...namesIn(sentence, ready.index)];
    sentence.matches = more.length === 0 ? matches : [...matches, ...more];
  }
  weighWords(sentences, {
    bits: ready.bits,
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
  const words = sentences.reduce(
    (sum, { passage, words: all }) => (passage.place === 'label' ? sum : sum + all.length),
    0,
  );
  return { firings, read: readOf(firings), words };
}
