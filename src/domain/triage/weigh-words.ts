/**
 * How much each word of a sentence counts: nothing where it is denied or out of scope, little where it describes what
 * exists, fully where it says what changes.
 */
import type { Finds } from './finds.ts';
import {
  atPresent,
  change,
  contrast,
  excludedSection,
  existing,
  negation,
  noAnswer,
  notChange,
  origin,
  pageNoun,
  touch,
  unchanged,
  weakNegation,
} from './reading-families.ts';
import type { SectionWeight } from './section-weight.ts';
import { gap } from './split-words.ts';
import type { Sentence, Text } from './sentence.ts';
import { amountMark } from './word-lists.ts';

/** Weights of words that are there without saying what changes. */
const weightOf = {
  denied: 0,
  notSo: 0.6,
  existing: 0.3,
  atPresent: 0.6,
  asked: 0.6,
  page: 0.2,
} as const;

/** How far a denial reaches inside one part of a sentence, in words. */
const reach = 9;

/** Where a sentence has none of these, nothing in it weighs on other words. */
const steering = negation | weakNegation | unchanged | notChange | existing | atPresent | pageNoun;

/** One sentence with its steering words: for each word of the issue a bit per reading family that it belongs to. */
type Cues = { text: Text; sentence: Sentence; bits: Int32Array };

function has({ sentence, bits }: Cues, family: number, at: number): boolean {
  return at >= sentence.from && at < sentence.end && ((bits[at] ?? 0) & family) !== 0;
}

/** How a word is parted from the one before; `behind` where the sentence has ended. */
function gapAt({ text, sentence }: Cues, at: number, behind: number): number {
  return at >= sentence.from && at < sentence.end ? (text.gaps[at] ?? 0) : behind;
}

function lower({ text, sentence }: Cues, at: number, to: number): void {
  const most = to * sentence.passage.weight;
  if ((text.weights[at] ?? 0) > most) text.weights[at] = most;
}

function lowerRange(cues: Cues, from: number, to: number, weight: number): void {
  for (let at = from; at <= to; at += 1) lower(cues, at, weight);
}

/** Whether the part of a list that starts after the comma at `from` is a mere further item: short, with no verb of change. */
function isListItem(cues: Cues, from: number): boolean {
  let at = from;
  for (; at < cues.sentence.end && (at === from || gapAt(cues, at, 0) === gap.none); at += 1) {
    if (has(cues, change | contrast, at)) return false;
  }
  return at - from <= 5;
}

/** "no change to login, roles or keys": everything after the denial, as far as the list goes. */
function denyForward(cues: Cues, cue: number): void {
  const outright = has(cues, negation | notChange, cue);
  const touches = has(cues, touch, cue + 1) || has(cues, touch, cue + 2) || has(cues, touch, cue + 3);
  const weight = outright || touches ? weightOf.denied : weightOf.notSo;
  let left = reach;
  for (let at = cue + 1; at < cues.sentence.end && left > 0; at += 1, left -= 1) {
    const parted = gapAt(cues, at, gap.sentence);
    if (parted >= gap.clause || has(cues, contrast, at)) return;
    if (parted === gap.comma) {
      if (!isListItem(cues, at)) return;
      left = reach;
    }
    lower(cues, at, weight);
  }
}

/** "roles stay as they are today": a word or two behind the cue belong to it, as far as the clause goes. */
function denyAfter(cues: Cues, last: number): void {
  let end = last + 1;
  while (gapAt(cues, end, gap.clause) < gap.clause && gapAt(cues, end, gap.clause) !== gap.comma) end += 1;
  if (end - last - 1 <= 2) lowerRange(cues, last + 1, end - 1, weightOf.denied);
}

/** "jobs, their account and their targets stay as they are": everything before, back to the last verb of change. */
function denyBackward(cues: Cues, cue: number): void {
  const { from } = cues.sentence;
  let at = cue - 1;
  while (at >= from) {
    let start = at;
    while (start > from && gapAt(cues, start, 0) === gap.none) start -= 1;
    let changes = false;
    for (let word = start; word <= at; word += 1) changes ||= has(cues, change, word) && at !== cue - 1;
    if (changes) return;
    lowerRange(cues, start, at, weightOf.denied);
    if (gapAt(cues, start, 0) >= gap.clause) return;
    at = start - 1;
  }
}

function weighClauseAt(cues: Cues, cue: number, weight: number): void {
  const { text, sentence } = cues;
  const clause = text.clauses[cue];
  for (let at = sentence.from; at < sentence.end; at += 1) if (text.clauses[at] === clause) lower(cues, at, weight);
}

/** "Personal data: none" and "Touches login? No": the field or the question is answered no. */
function answeredNo(cues: Cues): boolean {
  const last = cues.sentence.end - 1;
  const first = has(cues, noAnswer, last - 1) && has(cues, noAnswer, last) ? last - 1 : last;
  return first > cues.sentence.from && has(cues, noAnswer, first) && gapAt(cues, first, 0) >= gap.clause;
}

const [questionMark, point] = ['?'.charCodeAt(0), '.'.charCodeAt(0)];

/** Whether a question mark, and no full stop, is among the next three characters behind the last word. */
function isQuestion({ text, sentence }: Cues): boolean {
  const behind = text.ends[sentence.end - 1] ?? 0;
  let asked = false;
  for (let at = behind; at < behind + 3; at += 1) {
    const code = sentence.passage.text.charCodeAt(at);
    if (code === point) return false;
    asked ||= code === questionMark;
  }
  return asked;
}

function lowerAll(cues: Cues, weight: number): void {
  lowerRange(cues, cues.sentence.from, cues.sentence.end - 1, weight);
}

/** Whether a word for a page or a text follows at once, or after one more word. */
function mentionedAsPage(cues: Cues, last: number): boolean {
  if (gapAt(cues, last + 1, 1) !== gap.none) return false;
  if (has(cues, pageNoun, last + 1)) return true;
  return gapAt(cues, last + 2, 1) === gap.none && has(cues, pageNoun, last + 2);
}

function eachCue(cues: Cues, family: number, act: (at: number) => void): void {
  const { sentence, bits } = cues;
  for (let at = sentence.from; at < sentence.end; at += 1) if (((bits[at] ?? 0) & family) !== 0) act(at);
}

/** Where the run of words of one cue that ends at `at` starts. */
function firstOf(cues: Cues, family: number, at: number): number {
  let first = at;
  while (has(cues, family, first - 1)) first -= 1;
  return first;
}

/** "existing roles", "the same signing header": the next words of the phrase. */
function weighExisting(cues: Cues, cue: number): void {
  for (let at = cue + 1; at <= cue + 3; at += 1) {
    if (gapAt(cues, at, gap.sentence) >= gap.comma || has(cues, change, at)) return;
    lower(cues, at, weightOf.existing);
  }
}

function weighMentions(cues: Cues, { finds, mentions }: Reading): void {
  const { number } = cues.sentence;
  const end = finds.ends[number] ?? 0;
  for (let at = finds.ends[number - 1] ?? 0; at < end; at += 1) {
    if (!mentions.has(finds.families[at] ?? -1)) continue;
    const [from, to] = [finds.from[at] ?? 0, finds.to[at] ?? 0];
    if (mentionedAsPage(cues, to)) lowerRange(cues, from, to, weightOf.page);
  }
}

/** The page "Roles and permissions": a name in quotes behind the word for a page says what it is called, no more. */
function weighPageNames(cues: Cues, cue: number): void {
  const { text, sentence } = cues;
  let quotes = 0;
  for (let at = cue + 1; at < sentence.end && at <= cue + 7; at += 1) {
    const between = sentence.passage.text.slice(text.ends[at - 1], text.starts[at]);
    if (/["“”„«»]/.test(between)) quotes += 1;
    if (quotes !== 1) return;
    lower(cues, at, weightOf.page);
  }
}

function weighNotChange(cues: Cues, at: number): void {
  if (has(cues, notChange, at + 1)) return;
  if (gapAt(cues, at + 1, gap.sentence) >= gap.comma) denyBackward(cues, firstOf(cues, notChange, at));
  else denyForward(cues, at);
}

function weighByCues(cues: Cues, all: number, reading: Reading): void {
  if ((all & (negation | weakNegation)) !== 0) eachCue(cues, negation | weakNegation, (at) => denyForward(cues, at));
  if ((all & unchanged) !== 0)
    eachCue(cues, unchanged, (at) => {
      if (!has(cues, unchanged, at - 1)) denyBackward(cues, at);
      if (!has(cues, unchanged, at + 1)) denyAfter(cues, at);
    });
  if ((all & notChange) !== 0) eachCue(cues, notChange, (at) => weighNotChange(cues, at));
  if ((all & existing) !== 0) eachCue(cues, existing, (at) => weighExisting(cues, at));
  if ((all & atPresent) !== 0) eachCue(cues, atPresent, (at) => weighClauseAt(cues, at, weightOf.atPresent));
  if ((all & pageNoun) === 0) return;
  weighMentions(cues, reading);
  eachCue(cues, pageNoun, (at) => weighPageNames(cues, at));
}

function isExcluded(cues: Cues): boolean {
  const { from } = cues.sentence;
  return [from, from + 1, from + 2].some((at) => has(cues, excludedSection, at));
}

/** Most words of "Asked from PAY-1": the key of a project may have a few. */
const longestOrigin = 6;

/** Whether a sentence only says by its key which issue a request came from; a project's name is no word about the change. */
function isOrigin(cues: Cues): boolean {
  const { text, sentence } = cues;
  const { from, end } = sentence;
  return has(cues, origin, from) && end - from <= longestOrigin && ((text.marks[end - 1] ?? 0) & amountMark) !== 0;
}

function weighSentence(cues: Cues, reading: Reading): void {
  const { text, sentence, bits } = cues;
  let all = 0;
  for (let at = sentence.from; at < sentence.end; at += 1) all |= bits[at] ?? 0;
  if ((all & steering) !== 0) weighByCues(cues, all, reading);
  if ((all & excludedSection) !== 0 && isExcluded(cues)) lowerAll(cues, 0);
  if ((all & origin) !== 0 && isOrigin(cues)) lowerAll(cues, 0);
  if ((all & noAnswer) !== 0 && answeredNo(cues)) lowerAll(cues, 0);
  if (isQuestion(cues)) {
    const next = text.sentences[sentence.number + 1];
    lowerAll(cues, next !== undefined && saysNo({ ...cues, sentence: next }) ? 0 : weightOf.asked);
  }
}

function saysNo(cues: Cues): boolean {
  const { from, end } = cues.sentence;
  return end - from <= 3 && has(cues, noAnswer, from);
}

/** What weighing needs of the rules and of the reading so far. */
export type Reading = {
  finds: Finds;
  /** The bit of each reading family, by family number. */
  cueBits: ArrayLike<number>;
  mentions: ReadonlySet<number>;
  sectionWeight: (heading: string) => SectionWeight;
};

function cueBitsOf(text: Text, { finds, cueBits }: Reading): Int32Array {
  const bits = new Int32Array(text.count);
  const { count, families, from, to } = finds;
  for (let at = 0; at < count; at += 1) {
    const one = cueBits[families[at] ?? 0] ?? 0;
    if (one === 0) continue;
    const last = to[at] ?? 0;
    for (let word = from[at] ?? 0; word <= last; word += 1) bits[word] = (bits[word] ?? 0) | one;
  }
  return bits;
}

/** Sets the weight of every word of every sentence. */
export function weighWords(text: Text, reading: Reading): void {
  const bits = cueBitsOf(text, reading);
  const known = new Map<string, SectionWeight>();
  for (const sentence of text.sentences) {
    const cues = { text, sentence, bits };
    const { heading, inList } = sentence.passage;
    if (heading !== null) {
      const section = known.get(heading) ?? reading.sectionWeight(heading);
      known.set(heading, section);
      const weight = inList ? section.items : section.all;
      if (weight < 1) lowerAll(cues, weight);
    }
    weighSentence(cues, reading);
  }
}
