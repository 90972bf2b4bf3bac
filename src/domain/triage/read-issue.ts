/** Reads an issue by the rules: which signals are on, and on which words. */
import { evaluateSignal, type Firing } from './evaluate-signal.ts';
import { hitsOf } from './hits.ts';
import { namesIn } from './names.ts';
import { passagesOf } from './passage.ts';
import { quantitiesIn } from './quantities.ts';
import type { ReadyRules } from './ready-rules.ts';
import { readOf, type Read } from './score-issue.ts';
import { sentencesOf, type Sentence } from './sentence.ts';
import { shadowsIn } from './shadows.ts';
import { splitWords } from './split-words.ts';
import type { TriageInput } from './triage-input.ts';
import { sectionWeight, weighWords } from './weigh-words.ts';
import { matchesIn, type Match } from './word-index.ts';

/** Whether a find stands inside a longer phrase. */
function isInside(one: Match, phrases: readonly Match[]): boolean {
  const length = one.to - one.from;
  for (const phrase of phrases) {
    if (phrase.from <= one.from && phrase.to >= one.to && phrase.to - phrase.from > length) return true;
  }
  return false;
}

/** The longest phrase wins: the "key" of "API key" is no key of its own, nor is that of "key account". */
function longestOnly(matches: readonly Match[], { otherSenses, apart }: ReadyRules): Match[] {
  const phrases: Match[] = [];
  for (const match of matches) if (match.to > match.from && !apart.has(match.family)) phrases.push(match);
  const kept: Match[] = [];
  for (const match of matches) {
    const stays = otherSenses.has(match.family) || apart.has(match.family);
    if (phrases.length === 0 || stays || !isInside(match, phrases)) kept.push(match);
  }
  return kept;
}

/** Families that the subject of the issue gives another meaning, as "token" where it is about language models. */
function hiddenFamilies(sentences: readonly Sentence[], ready: ReadyRules): Set<number> {
  const words = new Map(ready.subjects.map((subject) => [subject.where, new Set<string>()]));
  for (const sentence of sentences) {
    for (const { family, from } of sentence.matches) words.get(family)?.add(sentence.words[from]?.entry.text ?? '');
  }
  const spoken = ready.subjects.filter((subject) => (words.get(subject.where)?.size ?? 0) >= subject.words);
  return new Set(spoken.flatMap((subject) => subject.hides));
}

/** How much the issue says, for the confidence. */
export type IssueReading = { firings: readonly Firing[]; read: Read; words: number };

/** Reads the issue. Never throws, whatever the texts. */
export function readIssue(input: TriageInput, ready: ReadyRules): IssueReading {
  const sentences = sentencesOf(passagesOf(input), ready.entryOf);
  for (const sentence of sentences) {
    const matches = longestOnly(sentence.matches, ready);
    matches.push(...quantitiesIn(sentence, ready.index), ...namesIn(sentence, ready.index));
    matches.push(...shadowsIn(matches, ready.shadows));
    sentence.matches = matches;
  }
  weighWords(sentences, {
    bits: ready.bits,
    mentions: ready.mentions,
    sectionWeight: (heading) => {
      const found = matchesIn(splitWords(heading.slice(0, 200), ready.entryOf));
      return sectionWeight(new Set(found.map((one) => ready.index.familyNames[one.family] ?? '')));
    },
  });
  const hits = hitsOf(sentences, ready.grouping, hiddenFamilies(sentences, ready));
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
