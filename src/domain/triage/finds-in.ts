/** The words and phrases of all families in an issue, the longest of each place, with what the forms of words add. */
import { type Adding, covered, type Finds, leads, type WordBits } from './finds.ts';
import { addNames } from './names.ts';
import { addQuantities } from './quantities.ts';
import { untilEnd } from './phrase-tree.ts';
import type { ReadyRules } from './ready-rules.ts';
import { gap } from './split-words.ts';
import type { Sentence, Text } from './sentence.ts';
import { shadowsIn } from './shadows.ts';
import { addMatch, followPhrases, type Match, type Matches, noMatches, type Walk } from './word-index.ts';

/** Room for the matches at one word. */
const few = 16;

function mark(words: WordBits, at: number, bits: number): void {
  words[at] = (words[at] ?? 0) | bits;
}

/**
 * How far phrases reach that start at a word or before it: `hides` for those that hide what is inside them, `any` for
 * all. The last word is meant.
 */
type Reach = { hides: number; any: number };

/** Notes what phrases say of words; answers the last word of the longest one that hides others, -1 for none. */
function notePhrases(phrases: Matches, ready: ReadyRules, bits: WordBits, reach: Reach): number {
  const { count, families, from, to } = phrases;
  let longest = -1;
  for (let at = 0; at < count; at += 1) {
    const family = families[at] ?? 0;
    const last = to[at] ?? 0;
    if ((ready.stays[family] ?? 0) < 2 && last > longest) longest = last;
    if (last > reach.any) reach.any = last;
    const own = ready.wordBits[family] ?? 0;
    if (own !== 0) mark(bits, own === leads ? last : (from[at] ?? 0), own);
  }
  return longest;
}

/** Adds the phrases that start at a word and are inside no other one; answers whether one of them hides the word itself. */
function addPhrases(phrases: Matches, ready: ReadyRules, adding: Adding, reach: Reach): boolean {
  const { count, families, from, to } = phrases;
  const before = reach.hides;
  const longest = notePhrases(phrases, ready, adding.bits, reach);
  for (let at = 0; at < count; at += 1) {
    const family = families[at] ?? 0;
    const last = to[at] ?? 0;
    if ((before < last && longest <= last) || (ready.stays[family] ?? 0) > 0)
      addMatch(adding.finds, family, from[at] ?? 0, last);
  }
  reach.hides = Math.max(before, longest);
  return longest >= 0;
}

function addShadows(finds: Finds, start: number, ready: ReadyRules): void {
  if (ready.shadows.length === 0) return;
  const matches: Match[] = [];
  for (let at = start; at < finds.count; at += 1)
    matches.push({ family: finds.families[at] ?? 0, from: finds.from[at] ?? 0, to: finds.to[at] ?? 0 });
  for (const { family, from, to } of shadowsIn(matches, ready.shadows)) addMatch(finds, family, from, to);
}

type Given = { text: Text; ready: ReadyRules; adding: Adding; walk: Walk; families: Int32Array };

/** Whether a phrase of several words may start at a word: most cannot, and that is seen at one look. */
function mayStart({ next, mask, gaps }: Text, at: number, end: number): boolean {
  return at + 1 < end && ((next[at] ?? 0) & (mask[at + 1] ?? 0)) !== 0 && (gaps[at + 1] ?? 0) < gap.clause;
}

/** Adds the families of a word by itself, but for those that a phrase hides; answers the bits that it has by them. */
function addOwn({ text, ready, adding, families }: Given, at: number, hidden: boolean): number {
  let found = 0;
  for (let place = text.first[at] ?? 0; ; place += 1) {
    const family = families[place] ?? -1;
    if (family < 0) return found;
    found |= covered | (ready.wordBits[family] ?? 0);
    if (!hidden || (ready.stays[family] ?? 0) > 0) addMatch(adding.finds, family, at, at);
  }
}

/** The longest phrase wins: the "key" of "API key" is no key of its own, nor is that of "key account". */
function addLongest(given: Given, { from, end }: Sentence): void {
  const { text, ready, adding, walk } = given;
  const phrases = walk.into;
  const { bits } = adding;
  const reach: Reach = { hides: -1, any: -1 };
  for (let at = from; at < end; at += 1) {
    let hidden = reach.hides >= at;
    if (mayStart(text, at, end)) {
      followPhrases(walk, at, end);
      if (phrases.count > 0) {
        hidden = addPhrases(phrases, ready, adding, reach) || hidden;
        phrases.count = 0;
      }
    }
    const found = addOwn(given, at, hidden) | (reach.any >= at ? covered : 0);
    if (found !== 0) bits[at] = (bits[at] ?? 0) | found;
  }
}

/** Finds the words of all families in an issue. */
export function findsIn(text: Text, ready: ReadyRules): Finds {
  const { count } = text;
  const finds: Finds = { ...noMatches(2 * count + few), ends: [] };
  const adding = { familyOf: ready.index.familyOf, bits: new Int32Array(count), finds };
  const walk = { tree: ready.index.tree, words: text, into: noMatches(few) };
  const given = { text, ready, adding, walk, families: ready.dictionary.families() };
  for (const sentence of text.sentences) {
    const start = finds.count;
    addLongest(given, sentence);
    if (sentence.amounts) addQuantities(text, sentence, adding);
    if (sentence.marked) addNames(text, sentence, adding);
    addShadows(finds, start, ready);
    finds.ends.push(finds.count);
  }
  return finds;
}

/** The families of all words and phrases of a text that is read by itself. */
export function familiesIn(text: Text, ready: ReadyRules): Set<string> {
  const matches = noMatches(few);
  const families = ready.dictionary.families();
  const walk = { tree: ready.index.tree, words: text, into: matches };
  for (const { from, end } of text.sentences)
    for (let at = from; at < end; at += 1) {
      for (const family of untilEnd(families, text.first[at] ?? 0)) addMatch(matches, family, at, at);
      followPhrases(walk, at, end);
    }
  return new Set(
    Array.from(matches.families.subarray(0, matches.count), (family) => ready.index.familyNames[family] ?? ''),
  );
}
