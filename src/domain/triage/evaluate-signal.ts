/** Which signals are on, how strongly, and on which words. */
import { cellOf, firstInSentence, type Hits, sentenceOf } from './hits.ts';
import { isWritten } from './passage.ts';
import type { Sentence, Text } from './sentence.ts';
import type { Target } from './criterion.ts';
import type { Signal } from './triage-rules.ts';

/** The words that a signal rests on, with the sentence around them, as places in the sentence's passage. */
export type FoundWords = { sentence: Sentence; start: number; end: number; from: number; to: number };

/** What a signal adds to its targets. */
export type Adds = readonly { to: Target; points: number }[];

/** A signal that is on: its strength from 0 to 1, whether people wrote its words about the change, and these words. */
export type Firing = { code: string; adds: Adds; strength: number; written: boolean; words: readonly FoundWords[] };

/** A signal with the numbers of its places, of its groups of families, and of the group that cancels it. */
export type ReadySignal = {
  signal: Signal;
  adds: Adds;
  places: readonly number[];
  groups: readonly number[];
  not: number | null;
};

/** Words that stand this near to each other make one phrase: "new `unfurl` service". */
const phraseLength = 4;

/** The same words, or the same word said again, are no second find. */
function same({ finds: { from, to }, text }: Hits, one: number, other: number): boolean {
  const oneFrom = from[one] ?? 0;
  const otherFrom = from[other] ?? 0;
  if (oneFrom <= (to[other] ?? 0) && otherFrom <= (to[one] ?? 0)) return true;
  return text.entries[oneFrom] === text.entries[otherFrom];
}

function farApart({ finds: { from, to }, text }: Hits, one: number, other: number, near: Signal['near']): boolean {
  if (near === 'issue' || near === 'sentence') return false;
  const oneFrom = from[one] ?? 0;
  const otherFrom = from[other] ?? 0;
  if (text.clauses[oneFrom] !== text.clauses[otherFrom]) return true;
  if (near !== 'phrase') return false;
  return oneFrom - (to[other] ?? 0) > phraseLength || otherFrom - (to[one] ?? 0) > phraseLength;
}

/** A search for finds that go together. One object goes from signal to signal of an issue. */
type Search = {
  ready: ReadySignal;
  /** The groups of the signal, the one with the fewest finds first, and how many these are; no list is ever made shorter. */
  groups: number[];
  counts: number[];
  groupCount: number;
  /** The most that the signal can reach. */
  most: number;
  /** The finds chosen so far, and the sentence that all are in, -1 where they need not be in one. */
  chosen: number[];
  chosenCount: number;
  within: number;
  /** The weight from which on no better find is looked for. */
  enough: number;
  /** The strongest way in which the signal is on so far. */
  strongest: number[];
  strength: number;
};

function fits(hits: Hits, hit: number, { ready, chosen, chosenCount }: Search): boolean {
  for (let at = 0; at < chosenCount; at += 1) {
    const one = chosen[at] ?? 0;
    if (same(hits, one, hit) || farApart(hits, one, hit, ready.signal.near)) return false;
  }
  return true;
}

/** The strongest find of a cell that goes with those chosen, -1 for none. */
function bestIn(hits: Hits, cell: number, search: Search): number {
  const { within, enough } = search;
  const end = hits.starts[cell + 1] ?? 0;
  let best = -1;
  let weight = 0;
  for (let at = within < 0 ? (hits.starts[cell] ?? 0) : firstInSentence(hits, cell, within); at < end; at += 1) {
    const hit = hits.found[at] ?? 0;
    if (within >= 0 && sentenceOf(hits, hit) !== within) break;
    const own = hits.weights[hit] ?? 0;
    if (own <= weight || !fits(hits, hit, search)) continue;
    best = hit;
    weight = own;
    if (own >= enough) break;
  }
  return best;
}

function placeOf({ text }: Hits, sentence: number): number {
  return text.sentences[sentence]?.where ?? 0;
}

function bestOf(hits: Hits, group: number, search: Search): number {
  if (search.within >= 0) return bestIn(hits, cellOf(group, placeOf(hits, search.within)), search);
  let best = -1;
  for (const place of search.ready.places) {
    const hit = bestIn(hits, cellOf(group, place), search);
    if (hit >= 0 && (best < 0 || (hits.weights[hit] ?? 0) > (hits.weights[best] ?? 0))) best = hit;
  }
  return best;
}

/** Completes a first find to one find per group, no word twice; answers whether there is one of each. */
function complete(hits: Hits, seed: number, search: Search): boolean {
  const { groups, groupCount, chosen } = search;
  chosen[0] = seed;
  search.chosenCount = 1;
  search.enough = hits.weights[seed] ?? 0;
  search.within = search.ready.signal.near === 'issue' ? -1 : sentenceOf(hits, seed);
  for (let one = 1; one < groupCount; one += 1) {
    const hit = bestOf(hits, groups[one] ?? 0, search);
    if (hit < 0) return false;
    chosen[one] = hit;
    search.chosenCount = one + 1;
  }
  return true;
}

function isCancelled(hits: Hits, not: number | null, sentence: number): boolean {
  if (not === null) return false;
  const cell = cellOf(not, placeOf(hits, sentence));
  const first = firstInSentence(hits, cell, sentence);
  return first < (hits.starts[cell + 1] ?? 0) && sentenceOf(hits, hits.found[first] ?? 0) === sentence;
}

/** Puts a group among those of the search, behind those with as many finds or fewer. */
function addGroup(search: Search, group: number, count: number): void {
  const { groups, counts } = search;
  let at = search.groupCount;
  for (; at > 0 && (counts[at - 1] ?? 0) > count; at -= 1) {
    groups[at] = groups[at - 1] ?? 0;
    counts[at] = counts[at - 1] ?? 0;
  }
  groups[at] = group;
  counts[at] = count;
  search.groupCount += 1;
}

/** Begins the search for a signal; answers whether each of its groups has a find. */
function begin(hits: Hits, ready: ReadySignal, search: Search): boolean {
  search.ready = ready;
  search.groupCount = 0;
  search.most = 1;
  search.strength = 0;
  for (const group of ready.groups) {
    let [count, most] = [0, 0];
    for (const place of ready.places) {
      const cell = cellOf(group, place);
      count += (hits.starts[cell + 1] ?? 0) - (hits.starts[cell] ?? 0);
      most = Math.max(most, hits.most[cell] ?? 0);
    }
    if (count === 0) return false;
    search.most = Math.min(search.most, most);
    addGroup(search, group, count);
  }
  return true;
}

function startsLate({ finds, text }: Hits, hit: number, sentence: number, first: number | undefined): boolean {
  return first !== undefined && (finds.from[hit] ?? 0) - (text.sentences[sentence]?.from ?? 0) >= first;
}

/** Looks for the finds on which the signal is on from one first find, and keeps them where that is stronger. */
function tryFrom(hits: Hits, seed: number, search: Search): void {
  const { ready } = search;
  let strength = hits.weights[seed] ?? 0;
  if (strength <= search.strength) return;
  const sentence = sentenceOf(hits, seed);
  if (startsLate(hits, seed, sentence, ready.signal.first) || isCancelled(hits, ready.not, sentence)) return;
  if (!complete(hits, seed, search)) return;
  const { chosen, chosenCount, strongest } = search;
  for (let at = 0; at < chosenCount; at += 1) strength = Math.min(strength, hits.weights[chosen[at] ?? 0] ?? 0);
  if (strength <= search.strength) return;
  for (let at = 0; at < chosenCount; at += 1) strongest[at] = chosen[at] ?? 0;
  search.strength = strength;
}

/** Looks for the strongest way in which a signal is on; answers whether there is one. */
function isOn(hits: Hits, ready: ReadySignal, search: Search): boolean {
  if (!begin(hits, ready, search)) return false;
  for (const place of ready.places) {
    const cell = cellOf(search.groups[0] ?? 0, place);
    if ((hits.most[cell] ?? 0) <= search.strength) continue;
    const end = hits.starts[cell + 1] ?? 0;
    for (let at = hits.starts[cell] ?? 0; at < end; at += 1) {
      tryFrom(hits, hits.found[at] ?? 0, search);
      if (search.strength >= search.most) return true;
    }
  }
  return search.strength > 0;
}

/** The words `from` to `to` (both included) of an issue, with their sentence. */
export function foundWords(text: Text, from: number, to: number): FoundWords[] {
  const sentence = text.sentences[text.sentenceOf[from] ?? 0];
  if (sentence === undefined) return [];
  const [start, end] = [text.starts[from] ?? 0, text.ends[to] ?? 0];
  return [{ sentence, start, end, from: text.starts[sentence.from] ?? 0, to: text.ends[sentence.end - 1] ?? 0 }];
}

function isWrittenHere(hits: Hits, hit: number): boolean {
  const sentence = hits.text.sentences[sentenceOf(hits, hit)];
  return sentence !== undefined && isWritten(sentence.passage);
}

class FoundFiring implements Firing {
  readonly code: string;
  readonly adds: Adds;
  readonly strength: number;
  readonly written: boolean;
  readonly #hits: Hits;
  readonly #strongest: readonly number[];

  constructor(hits: Hits, { ready: { signal, adds }, strongest, groupCount, strength }: Search) {
    this.code = signal.code;
    this.adds = adds;
    this.strength = strength;
    this.#hits = hits;
    this.#strongest = strongest.slice(0, groupCount);
    this.written = this.#strongest.every((hit) => isWrittenHere(hits, hit));
  }

  /** Looked for only where somebody will read them. */
  get words(): FoundWords[] {
    const { text, finds } = this.#hits;
    return this.#strongest.flatMap((hit) => foundWords(text, finds.from[hit] ?? 0, finds.to[hit] ?? 0));
  }
}

/** The signals that are on, each in the strongest way. */
export function firingsIn(hits: Hits, signals: readonly ReadySignal[]): Firing[] {
  const [first] = signals;
  if (first === undefined) return [];
  const search: Search = {
    ready: first,
    groups: [],
    counts: [],
    groupCount: 0,
    most: 0,
    chosen: [],
    chosenCount: 0,
    within: -1,
    enough: 0,
    strongest: [],
    strength: 0,
  };
  const firings: Firing[] = [];
  for (const signal of signals) if (isOn(hits, signal, search)) firings.push(new FoundFiring(hits, search));
  return firings;
}
