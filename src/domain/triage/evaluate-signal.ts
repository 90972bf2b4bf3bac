/** Whether a signal is on, how strongly, and on which words. */
import { firstInSentence, hitsIn, type Hits, placeNumber, sentenceOf } from './hits.ts';
import type { Sentence } from './sentence.ts';
import type { Signal } from './triage-rules.ts';

/** The words that a signal rests on, with the sentence around them, as places in the sentence's passage. */
export type FoundWords = { sentence: Sentence; start: number; end: number; from: number; to: number };

/** A signal that is on: its strength from 0 to 1 and the finds that made it so. */
export type Firing = { signal: Pick<Signal, 'code' | 'adds'>; strength: number; words: readonly FoundWords[] };

/** A signal with the numbers of its places, of its groups of families, and of the group that cancels it. */
export type ReadySignal = {
  signal: Signal;
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

/** A search for one more find: among which, in which sentence, and from which weight on it ends at once. */
type Search = { found: readonly number[]; within: number | null; enough: number; near: Signal['near'] };

/** The strongest find that goes with those chosen, -1 for none. */
function bestIn(hits: Hits, chosen: readonly number[], { found, within, enough, near }: Search): number {
  let best = -1;
  let weight = 0;
  for (let at = within === null ? 0 : firstInSentence(hits, found, within); at < found.length; at += 1) {
    const hit = found[at] ?? 0;
    if (within !== null && sentenceOf(hits, hit) !== within) break;
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

/** The search for a signal: its near, its places (one where it goes on in a sentence), and the weight that is enough. */
type Wanted = { ready: ReadySignal; enough: number };

function bestOf(hits: Hits, group: number, chosen: readonly number[], { ready, enough }: Wanted): number {
  const { near } = ready.signal;
  const within = near === 'issue' ? null : sentenceOf(hits, chosen[0] ?? 0);
  if (within !== null) {
    const found = hitsIn(hits, group, placeOf(hits, within))?.found;
    return found === undefined ? -1 : bestIn(hits, chosen, { found, within, enough, near });
  }
  let best = -1;
  for (const place of ready.places) {
    const found = hitsIn(hits, group, place)?.found;
    const hit = found === undefined ? -1 : bestIn(hits, chosen, { found, within, enough, near });
    if (hit >= 0 && (best < 0 || (hits.weights[hit] ?? 0) > (hits.weights[best] ?? 0))) best = hit;
  }
  return best;
}

/** Completes a first find to one find per group, no word twice. */
function complete(hits: Hits, seed: number, rest: readonly number[], ready: ReadySignal): number[] | null {
  const chosen = [seed];
  const wanted = { ready, enough: hits.weights[seed] ?? 0 };
  for (const group of rest) {
    const hit = bestOf(hits, group, chosen, wanted);
    if (hit < 0) return null;
    chosen.push(hit);
  }
  return chosen;
}

function isCancelled(hits: Hits, not: number | null, sentence: number): boolean {
  if (not === null) return false;
  const found = hitsIn(hits, not, placeOf(hits, sentence))?.found;
  const first = found?.[firstInSentence(hits, found, sentence)];
  return first !== undefined && sentenceOf(hits, first) === sentence;
}

/** The groups of a signal, the one with the fewest finds first, and the most that the signal can reach. */
function groupsOf(hits: Hits, ready: ReadySignal): { groups: readonly number[]; most: number } | null {
  const sized: { group: number; count: number }[] = [];
  let limit = 1;
  for (const group of ready.groups) {
    let [count, most] = [0, 0];
    for (const place of ready.places) {
      const known = hitsIn(hits, group, place);
      if (known === undefined) continue;
      count += known.found.length;
      if (known.most > most) most = known.most;
    }
    if (count === 0) return null;
    if (most < limit) limit = most;
    sized.push({ group, count });
  }
  if (sized.length === 1) return { groups: ready.groups, most: limit };
  sized.sort((one, other) => one.count - other.count);
  return { groups: sized.map((one) => one.group), most: limit };
}

function startsLate({ finds, text }: Hits, hit: number, sentence: number, first: number | undefined): boolean {
  return first !== undefined && (finds.from[hit] ?? 0) - (text.sentences[sentence]?.from ?? 0) >= first;
}

/** The finds on which a signal is on from one first find, or null where it is not stronger than `than`. */
function chosenFrom(hits: Hits, seed: number, ready: ReadySignal, given: Strongest): Strongest | null {
  const weight = hits.weights[seed] ?? 0;
  if (weight <= given.strength) return null;
  const sentence = sentenceOf(hits, seed);
  if (startsLate(hits, seed, sentence, ready.signal.first) || isCancelled(hits, ready.not, sentence)) return null;
  const chosen = complete(hits, seed, given.rest, ready);
  if (chosen === null) return null;
  let strength = weight;
  for (const hit of chosen) strength = Math.min(strength, hits.weights[hit] ?? 0);
  return strength > given.strength ? { ...given, chosen, strength } : null;
}

/** The strongest way in which a signal is on so far, and the groups that go with a first find. */
type Strongest = { chosen: readonly number[]; strength: number; rest: readonly number[] };

function strongestOf(hits: Hits, ready: ReadySignal): Strongest | null {
  const found = groupsOf(hits, ready);
  const [seeds, ...rest] = found?.groups ?? [];
  if (found === null || seeds === undefined) return null;
  let strongest: Strongest = { chosen: [], strength: 0, rest };
  for (const place of ready.places) {
    const known = hitsIn(hits, seeds, place);
    if (known === undefined || known.most <= strongest.strength) continue;
    for (const seed of known.found) {
      const better = chosenFrom(hits, seed, ready, strongest);
      if (better === null) continue;
      strongest = better;
      if (better.strength >= found.most) return better;
    }
  }
  return strongest.chosen.length === 0 ? null : strongest;
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
  const words = strongest.chosen.flatMap((hit) => wordsOf(hits, hit));
  return { signal: ready.signal, strength: strongest.strength, words };
}
