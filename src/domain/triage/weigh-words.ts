/**
 * How much each word of a sentence counts: nothing where it is denied or out of scope, little where it describes what
 * exists, fully where it says what changes.
 */
import { gap } from './split-words.ts';
import type { Sentence } from './sentence.ts';
import type { Match, WordIndex } from './word-index.ts';

/** Families that steer reading and must be among the rules' families. */
export const readingFamilies = [
  'negation',
  'weak-negation',
  'touch',
  'contrast',
  'unchanged',
  'not-change',
  'existing',
  'at-present',
  'no-answer',
  'excluded-section',
  'checklist-section',
  'page-noun',
  'change',
] as const;
type ReadingFamily = (typeof readingFamilies)[number];

/** Weights of words that are there without saying what changes. */
const weightOf = {
  denied: 0,
  notSo: 0.6,
  existing: 0.3,
  atPresent: 0.6,
  asked: 0.6,
  checklist: 0.3,
  page: 0.2,
} as const;

/** How far a denial reaches inside one part of a sentence, in words. */
const reach = 9;

/** The steering words of one sentence: for each word a bit per family that it belongs to. */
type Cues = {
  bits: readonly number[];
  has: (family: ReadingFamily, at: number) => boolean;
  any: (family: ReadingFamily) => boolean;
};

const bitByFamily = Object.fromEntries(readingFamilies.map((family, at) => [family, 1 << at]));

function bitOf(family: ReadingFamily): number {
  return bitByFamily[family] ?? 0;
}

function cuesOf(sentence: Sentence, bits: ReadonlyMap<number, number>): Cues {
  const found = new Array<number>(sentence.words.length).fill(0);
  let all = 0;
  for (const match of sentence.matches) {
    const bit = bits.get(match.family);
    if (bit === undefined) continue;
    all |= bit;
    for (let at = match.from; at <= match.to; at += 1) found[at] = (found[at] ?? 0) | bit;
  }
  const has: Cues['has'] = (family, at) => ((found[at] ?? 0) & bitOf(family)) !== 0;
  return { bits: found, has, any: (family) => (all & bitOf(family)) !== 0 };
}

function lower(sentence: Sentence, at: number, to: number): void {
  const weight = sentence.weights[at];
  if (weight !== undefined) sentence.weights[at] = Math.min(weight, to * sentence.passage.weight);
}

/** Whether the part of a list that starts after the comma at `from` is a mere further item: short, with no verb of change. */
function isListItem(sentence: Sentence, cues: Cues, from: number): boolean {
  let at = from;
  for (; at < sentence.words.length && (at === from || (sentence.words[at]?.gap ?? 0) === gap.none); at += 1) {
    if (cues.has('change', at) || cues.has('contrast', at)) return false;
  }
  return at - from <= 5;
}

/** "no change to login, roles or keys": everything after the denial, as far as the list goes. */
function denyForward(sentence: Sentence, cues: Cues, cue: number): void {
  const outright = cues.has('negation', cue) || cues.has('not-change', cue);
  const touches = [1, 2, 3].some((ahead) => cues.has('touch', cue + ahead));
  const weight = outright || touches ? weightOf.denied : weightOf.notSo;
  let left = reach;
  for (let at = cue + 1; at < sentence.words.length && left > 0; at += 1, left -= 1) {
    const word = sentence.words[at];
    if (word === undefined || word.gap >= gap.clause || cues.has('contrast', at)) return;
    if (word.gap === gap.comma) {
      if (!isListItem(sentence, cues, at)) return;
      left = reach;
    }
    lower(sentence, at, weight);
  }
}

/** "jobs, their account and their targets stay as they are": everything before, back to the last verb of change. */
function denyBackward(sentence: Sentence, cues: Cues, cue: number): void {
  let at = cue - 1;
  while (at >= 0) {
    let start = at;
    while (start > 0 && (sentence.words[start]?.gap ?? 0) === gap.none) start -= 1;
    let changes = false;
    for (let word = start; word <= at; word += 1) changes ||= cues.has('change', word) && at !== cue - 1;
    if (changes) return;
    for (let word = start; word <= at; word += 1) lower(sentence, word, weightOf.denied);
    if ((sentence.words[start]?.gap ?? 0) >= gap.clause) return;
    at = start - 1;
  }
}

function weighClauseAt(sentence: Sentence, cue: number, weight: number): void {
  const clause = sentence.clauses[cue];
  sentence.clauses.forEach((one, at) => {
    if (one === clause) lower(sentence, at, weight);
  });
}

/** "Personal data: none" and "Touches login? No": the field or the question is answered no. */
function answeredNo(sentence: Sentence, cues: Cues): boolean {
  const last = sentence.words.length - 1;
  const first = cues.has('no-answer', last - 1) && cues.has('no-answer', last) ? last - 1 : last;
  return first > 0 && cues.has('no-answer', first) && (sentence.words[first]?.gap ?? 0) >= gap.clause;
}

function isQuestion(sentence: Sentence): boolean {
  const last = sentence.words.at(-1);
  if (last === undefined) return false;
  const after = sentence.passage.text.slice(last.end, last.end + 3);
  return after.includes('?') && !after.includes('.');
}

function lowerAll(sentence: Sentence, weight: number): void {
  for (let at = 0; at < sentence.words.length; at += 1) lower(sentence, at, weight);
}

function mentionedAsPage(sentence: Sentence, cues: Cues, match: Match): boolean {
  return [1, 2].some((ahead) => {
    for (let at = match.to + 1; at <= match.to + ahead; at += 1)
      if ((sentence.words[at]?.gap ?? 1) !== gap.none) return false;
    return cues.has('page-noun', match.to + ahead);
  });
}

function eachCue(sentence: Sentence, cues: Cues, family: ReadingFamily, act: (at: number) => void): void {
  if (!cues.any(family)) return;
  for (let at = 0; at < sentence.words.length; at += 1) if (cues.has(family, at)) act(at);
}

/** Where the run of words of one cue that ends at `at` starts. */
function firstOf(cues: Cues, family: ReadingFamily, at: number): number {
  let first = at;
  while (cues.has(family, first - 1)) first -= 1;
  return first;
}

/** "existing roles", "the same signing header": the next words of the phrase. */
function weighExisting(sentence: Sentence, cues: Cues, cue: number): void {
  for (let at = cue + 1; at <= cue + 3; at += 1) {
    if ((sentence.words[at]?.gap ?? gap.sentence) >= gap.comma || cues.has('change', at)) return;
    lower(sentence, at, weightOf.existing);
  }
}

function weighMentions(sentence: Sentence, cues: Cues, mentions: ReadonlySet<number>): void {
  if (!cues.any('page-noun')) return;
  for (const match of sentence.matches) {
    if (!mentions.has(match.family) || !mentionedAsPage(sentence, cues, match)) continue;
    for (let at = match.from; at <= match.to; at += 1) lower(sentence, at, weightOf.page);
  }
}

/** The page "Roles and permissions": a name in quotes behind the word for a page says what it is called, no more. */
function weighPageNames(sentence: Sentence, cues: Cues): void {
  const { text } = sentence.passage;
  eachCue(sentence, cues, 'page-noun', (cue) => {
    let quotes = 0;
    for (let at = cue + 1; at < sentence.words.length && at <= cue + 7; at += 1) {
      const between = text.slice(sentence.words[at - 1]?.end, sentence.words[at]?.start);
      if (/["“”„«»]/.test(between)) quotes += 1;
      if (quotes !== 1) return;
      lower(sentence, at, weightOf.page);
    }
  });
}

function weighSentence(sentence: Sentence, next: Sentence | undefined, reading: Reading): void {
  const cues = cuesOf(sentence, reading.bits);
  eachCue(sentence, cues, 'negation', (at) => denyForward(sentence, cues, at));
  eachCue(sentence, cues, 'weak-negation', (at) => denyForward(sentence, cues, at));
  eachCue(sentence, cues, 'unchanged', (at) => {
    if (!cues.has('unchanged', at - 1)) denyBackward(sentence, cues, at);
  });
  eachCue(sentence, cues, 'not-change', (at) => {
    if (cues.has('not-change', at + 1)) return;
    const ends = (sentence.words[at + 1]?.gap ?? gap.sentence) >= gap.comma;
    if (ends) denyBackward(sentence, cues, firstOf(cues, 'not-change', at));
    else denyForward(sentence, cues, at);
  });
  eachCue(sentence, cues, 'existing', (at) => weighExisting(sentence, cues, at));
  eachCue(sentence, cues, 'at-present', (at) => weighClauseAt(sentence, at, weightOf.atPresent));
  if ([0, 1, 2].some((at) => cues.has('excluded-section', at)) || answeredNo(sentence, cues)) lowerAll(sentence, 0);
  if (isQuestion(sentence)) lowerAll(sentence, saysNo(next, reading) ? 0 : weightOf.asked);
  weighMentions(sentence, cues, reading.mentions);
  weighPageNames(sentence, cues);
}

function saysNo(next: Sentence | undefined, reading: Reading): boolean {
  return next !== undefined && next.words.length <= 3 && cuesOf(next, reading.bits).has('no-answer', 0);
}

/** What weighing needs of the rules. */
export type Reading = {
  /** The bit of each reading family, by family number. */
  bits: ReadonlyMap<number, number>;
  mentions: ReadonlySet<number>;
  sectionWeight: (heading: string) => SectionWeight;
};

/** The bits of the reading families in a set of rules. */
export function readingBits(index: WordIndex): ReadonlyMap<number, number> {
  return new Map(readingFamilies.map((family) => [index.familyOf.get(family) ?? -1, bitOf(family)]));
}

/** How much a section counts by its heading: as a whole, and its list items. */
export type SectionWeight = { all: number; items: number };

/** Sections that say what the change is not about, and template checklists. */
export function sectionWeight(families: ReadonlySet<string>): SectionWeight {
  if (families.has('excluded-section')) return { all: 0, items: 0 };
  return { all: 1, items: families.has('checklist-section') ? weightOf.checklist : 1 };
}

/** Sets the weight of every word of every sentence. */
export function weighWords(sentences: readonly Sentence[], reading: Reading): void {
  const known = new Map<string, SectionWeight>();
  sentences.forEach((sentence, at) => {
    const { heading, inList } = sentence.passage;
    if (heading !== null) {
      const section = known.get(heading) ?? reading.sectionWeight(heading);
      known.set(heading, section);
      const weight = inList ? section.items : section.all;
      if (weight < 1) lowerAll(sentence, weight);
    }
    weighSentence(sentence, sentences[at + 1], reading);
  });
}
