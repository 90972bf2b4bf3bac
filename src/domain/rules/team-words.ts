/** The words of a security team as the reading of an issue knows words, and what its patterns find in an issue. */
import { passagesOf } from '../triage/passage.ts';
import { unknownEntry } from '../triage/dictionary-entry.ts';
import { formOf, gap, splitWords } from '../triage/split-words.ts';
import { noWords } from '../triage/word-lists.ts';
import type { TriageInput } from '../triage/index.ts';
import type { RulesContent } from '../team-rules.ts';
import { isPattern, type Pattern, readPattern } from './pattern.ts';

/** Most words of a phrase that a pattern found. */
const longestPhrase = 12;

/** One word of a text, with its place and what parts it from the word before. */
type Word = { text: string; start: number; end: number; gap: number };

function wordsOf(text: string): Word[] {
  const words = noWords(text.length);
  splitWords(text, (from, start, end) => formOf(from.text.slice(start, end), unknownEntry), words);
  const { count, entries, starts, ends, gaps } = words;
  return entries.slice(0, count).map((entry, at) => ({
    text: entry.text,
    start: starts[at] ?? 0,
    end: ends[at] ?? 0,
    gap: gaps[at] ?? 0,
  }));
}

const bare = (word: string): string => word.replace(/'s$/, '');

/**
 * The word or phrase as the words of an issue are split: "Payment-Gateway" is "payment gateway". Empty where it has no
 * letter and no digit. A last `*` stands for any ending.
 */
export function phraseOf(word: string): string {
  const parts = word.split(/\s+/).flatMap((part) => {
    const texts = wordsOf(part).map((one) => bare(one.text));
    const last = texts.at(-1);
    return last === undefined || !part.endsWith('*') ? texts : [...texts.slice(0, -1), `${last}*`];
  });
  return parts.join(' ');
}

/** What the patterns of the rules found in one issue: each pattern with the phrases it stands for there. */
export type Found = ReadonlyMap<string, readonly string[]>;

export const nothingFound: Found = new Map();

/** All patterns of the rules, each once. One that cannot be read (any more) finds nothing. */
export function patternsOf({ criteria }: RulesContent): ReadonlyMap<string, Pattern> {
  const words = Object.values(criteria).flatMap((rule) => (rule.on ? [...rule.words, ...rule.ignored] : []));
  const patterns = [...new Set(words.filter(isPattern))].map((word) => [word, readPattern(word)] as const);
  return new Map(patterns.flatMap(([word, read]) => ('findIn' in read ? [[word, read] as const] : [])));
}

/** Looks at the texts that can carry evidence, and answers whole words: what is found inside a word is that word. */
export function findPatterns(patterns: ReadonlyMap<string, Pattern>, input: TriageInput): Found {
  if (patterns.size === 0) return nothingFound;
  const text = passagesOf(input)
    .map((passage) => passage.text)
    .join('\n');
  const found = new Map<string, string[]>();
  let words: Word[] | null = null;
  for (const [pattern, { findIn }] of patterns) {
    const places = findIn(text);
    if (places.length === 0) continue;
    const all = (words ??= wordsOf(text));
    const phrases = places.map((place) => phraseAt(all, place)).filter((phrase) => phrase !== '');
    if (phrases.length > 0) found.set(pattern, [...new Set(phrases)]);
  }
  return found;
}

/** The words that a place touches, up to where a clause ends. */
function phraseAt(words: readonly Word[], { from, to }: { from: number; to: number }): string {
  const touched = words.filter(({ start, end }) => start < to && end > from);
  const ends = touched.findIndex((word, at) => at > 0 && word.gap >= gap.clause);
  return touched
    .slice(0, Math.min(longestPhrase, ends < 0 ? longestPhrase : ends))
    .map((one) => bare(one.text))
    .join(' ');
}
