/** Whether a signal is on, how strongly, and on which words. */
import { cellOf, firstInSentence, type Hits, placeNumber, sentenceOf } from './hits.ts';
import type { Sentence } from './sentence.ts';
import type { Target } from './criterion.ts';
import type { Signal } from './triage-rules.ts';

/** The words that a signal rests on, with the sentence around them, as places in the sentence's passage. */
export type FoundWords = { sentence: Sentence; start: number; end: number; from: number; to: number };

/** What a signal adds to its targets. */
export type Adds = readonly { to: Target; points: number }[];

/** A signal that is on: its strength from 0 to 1 and the finds that made it so. */
export type Firing = { code: string; adds: Adds; strength: number; words: readonly FoundWords[] };

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

function fits(hits: Hits, hit: number, chosen: readonly number[], near: Signal['near']): boolean {
  for (const one of chosen) if (same(hits, one, hit) || farApart(hits, one, hit, near)) return false;
  return true;
}

/** A search for finds that go together: those chosen so far, in one sentence or anywhere in the issue. */
type Search = {
  ready: ReadySignal;
  chosen: number[];
  /** The sentence that all are in, -1 where they need not be in one. */
  within: number;
  /** The weight from which on no better find is looked for. */
  enough: number;
};

/** The strongest find of a cell that goes with those chosen, -1 for none. */
function bestIn(hits: Hits, cell: number, { ready, chosen, within, enough }: Search): number {
  const { near } = ready.signal;
  const end = hits.starts[cell + 1] ?? 0;
  let best = -1;
  let weight = 0;
  for (let at = within < 0 ? (hits.starts[cell] ?? 0) : firstInSentence(hits, cell, within); at < end; at += 1) {
    const hit = hits.found[at] ?? 0;
    if (within >= 0 && sentenceOf(hits, hit) !== within) break;
    const own = hits.weights[hit] ?? 0;
    if (own <= weight || !fits(hits, hit, chosen, near)) continue;
    best = hit;
    weight = own;
    if (own >= enough) break;
  }
  return best;
}

function placeOf({ text }: Hits, sentence: number): number {
  return placeNumber(text.sentences[sentence]?.passage.place ?? 'description');
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
function complete(hits: Hits, seed: number, rest: readonly number[], search: Search): boolean {
  search.chosen.length = 0;
  search.chosen.push(seed);
  search.enough = hits.weights[seed] ?? 0;
  search.within = search.ready.signal.near === 'issue' ? -1 : sentenceOf(hits, seed);
  for (const group of rest) {
    const hit = bestOf(hits, group, search);
    if (hit < 0) return false;
    search.chosen.push(hit);
  }
  return true;
}

function isCancelled(hits: Hits, not: number | null, sentence: number): boolean {
  if (not === null) return false;
  const cell = cellOf(not, placeOf(hits, sentence));
  const first = firstInSentence(hits, cell, sentence);
  return first < (hits.starts[cell + 1] ?? 0) && sentenceOf(hits, hits.found[first] ?? 0) === sentence;
}

/** The finds of a group in the places of a signal: how many, and the greatest weight. */
function sizeOf(hits: Hits, group: number, places: readonly number[]): { count: number; most: number } {
  let [count, most] = [0, 0];
  for (const place of places) {
    const cell = cellOf(group, place);
    count += (hits.starts[cell + 1] ?? 0) - (hits.starts[cell] ?? 0);
    most = Math.max(most, hits.most[cell] ?? 0);
  }
  return { count, most };
}

/** The groups of a signal, the one with the fewest finds first, and the most that the signal can reach. */
function groupsOf(hits: Hits, { groups, places }: ReadySignal): { groups: readonly number[]; most: number } | null {
  let limit = 1;
  const counts: number[] = [];
  for (const group of groups) {
    const { count, most } = sizeOf(hits, group, places);
    if (count === 0) return null;
    limit = Math.min(limit, most);
    counts.push(count);
  }
  if (groups.length === 1) return { groups, most: limit };
  const order = [...groups.keys()].sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0));
  return { groups: order.map((at) => groups[at] ?? 0), most: limit };
}

function startsLate({ finds, text }: Hits, hit: number, sentence: number, first: number | undefined): boolean {
  return first !== undefined && (finds.from[hit] ?? 0) - (text.sentences[sentence]?.from ?? 0) >= first;
}

/** The strongest way in which a signal is on so far. */
type Strongest = { chosen: readonly number[]; strength: number };

/** The finds on which a signal is on from one first find, or null where it is not stronger than `than`. */
function chosenFrom(
  hits: Hits,
  seed: number,
  rest: readonly number[],
  { search, than }: { search: Search; than: number },
): Strongest | null {
  const { ready } = search;
  let strength = hits.weights[seed] ?? 0;
  if (strength <= than) return null;
  const sentence = sentenceOf(hits, seed);
  if (startsLate(hits, seed, sentence, ready.signal.first) || isCancelled(hits, ready.not, sentence)) return null;
  if (!complete(hits, seed, rest, search)) return null;
  for (const hit of search.chosen) strength = Math.min(strength, hits.weights[hit] ?? 0);
  return strength > than ? { chosen: [...search.chosen], strength } : null;
}

function strongestOf(hits: Hits, ready: ReadySignal): Strongest | null {
  const found = groupsOf(hits, ready);
  if (found === null) return null;
  const [seeds = 0, ...rest] = found.groups;
  const search = { ready, chosen: [], within: -1, enough: 0 };
  let strongest: Strongest | null = null;
  let than = 0;
  for (const place of ready.places) {
    const cell = cellOf(seeds, place);
    if ((hits.most[cell] ?? 0) <= than) continue;
    const end = hits.starts[cell + 1] ?? 0;
    for (let at = hits.starts[cell] ?? 0; at < end; at += 1) {
      const better = chosenFrom(hits, hits.found[at] ?? 0, rest, { search, than });
      if (better === null) continue;
      strongest = better;
      than = better.strength;
      if (than >= found.most) return better;
    }
  }
  return strongest;
}

function wordsOf(hits: Hits, hit: number): FoundWords[] {
  const { text, finds } = hits;
  const sentence = text.sentences[sentenceOf(hits, hit)];
  if (sentence === undefined) return [];
  const start = text.starts[finds.from[hit] ?? 0] ?? 0;
  const end = text.ends[finds.to[hit] ?? 0] ?? 0;
  return [{ sentence, start, end, from: text.starts[sentence.from] ?? 0, to: text.ends[sentence.end - 1] ?? 0 }];
}

/** The strongest way in which a signal is on, or null. */
export function evaluateSignal(ready: ReadySignal, hits: Hits): Firing | null {
  const strongest = strongestOf(hits, ready);
  if (strongest === null) return null;
  const { chosen, strength } = strongest;
  return {
    code: ready.signal.code,
    adds: ready.adds,
    strength,
    /** Looked for only where somebody will read them. */
    get words() {
      return chosen.flatMap((hit) => wordsOf(hits, hit));
    },
  };
}
