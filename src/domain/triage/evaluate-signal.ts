/** Whether a signal is on, how strongly, and on which words. */
import { firstInSentence, type GroupHits, type Hit, type Hits } from './hits.ts';
import type { Sentence } from './sentence.ts';
import type { Place, Signal } from './triage-rules.ts';

/** A signal that is on: its strength from 0 to 1 and the finds that made it so. */
export type Firing = { signal: Signal; strength: number; hits: readonly Hit[] };

/** A signal with the numbers of its groups of families, and of the group that cancels it. */
export type ReadySignal = { signal: Signal; groups: readonly number[]; not: number | null };

/** Words that stand this near to each other make one phrase: "new `unfurl` service". */
const phraseLength = 4;

function textOf(hit: Hit): string {
  return hit.sentence.words[hit.from]?.entry.text ?? '';
}

/** The same words, or the same word said again, are no second find. */
function same(one: Hit, other: Hit): boolean {
  const overlap = one.sentence === other.sentence && one.from <= other.to && other.from <= one.to;
  return overlap || textOf(one) === textOf(other);
}

function farApart(one: Hit, other: Hit, near: Signal['near']): boolean {
  if (near === 'issue' || near === 'sentence') return false;
  if (one.clause !== other.clause) return true;
  return near === 'phrase' && Math.max(one.from - other.to, other.from - one.to) > phraseLength;
}

function fits(hit: Hit, chosen: readonly Hit[], near: Signal['near']): boolean {
  for (const one of chosen) if (same(one, hit) || farApart(one, hit, near)) return false;
  return true;
}

type Search = { found: readonly Hit[]; within: Sentence | null; enough: number };

/** The strongest find that goes with those chosen; one of `enough` weight ends the search. */
function bestIn({ found, within, enough }: Search, chosen: readonly Hit[], near: Signal['near']): Hit | null {
  let best: Hit | null = null;
  for (let at = within === null ? 0 : firstInSentence(found, within); at < found.length; at += 1) {
    const hit = found[at];
    if (hit === undefined || (within !== null && hit.sentence !== within)) break;
    if ((best !== null && hit.weight <= best.weight) || !fits(hit, chosen, near)) continue;
    best = hit;
    if (hit.weight >= enough) break;
  }
  return best;
}

function bestOf(group: GroupHits, chosen: readonly Hit[], signal: Signal, enough: number): Hit | null {
  const within = signal.near === 'issue' ? null : (chosen[0]?.sentence ?? null);
  const places = within === null ? signal.in : [within.passage.place];
  let best: Hit | null = null;
  for (const place of places) {
    const found = group.get(place)?.found;
    const hit = found === undefined ? null : bestIn({ found, within, enough }, chosen, signal.near);
    if (hit !== null && (best === null || hit.weight > best.weight)) best = hit;
  }
  return best;
}

/** Completes a first find to one find per group, no word twice. */
function complete(seed: Hit, rest: readonly GroupHits[], signal: Signal): Hit[] | null {
  const chosen = [seed];
  for (const group of rest) {
    const hit = bestOf(group, chosen, signal, seed.weight);
    if (hit === null) return null;
    chosen.push(hit);
  }
  return chosen;
}

function isCancelled(ready: ReadySignal, sentence: Sentence, hits: Hits): boolean {
  if (ready.not === null) return false;
  const found = hits[ready.not]?.get(sentence.passage.place)?.found ?? [];
  return found[firstInSentence(found, sentence)]?.sentence === sentence;
}

/** How many finds a group has in the places of a signal, and the most that one of them weighs. */
function extentOf(group: GroupHits, places: readonly Place[]): { count: number; most: number } {
  let [count, most] = [0, 0];
  for (const place of places) {
    const known = group.get(place);
    if (known === undefined) continue;
    count += known.found.length;
    most = Math.max(most, known.most);
  }
  return { count, most };
}

/** The groups of a signal, the one with the fewest finds first, and the most that the signal can reach. */
function groupsOf(ready: ReadySignal, hits: Hits): { groups: GroupHits[]; most: number } | null {
  const sized: { group: GroupHits; count: number }[] = [];
  let limit = 1;
  for (const number of ready.groups) {
    const group = hits[number];
    if (group === undefined || group.size === 0) return null;
    const { count, most } = extentOf(group, ready.signal.in);
    if (count === 0) return null;
    limit = Math.min(limit, most);
    sized.push({ group, count });
  }
  if (sized.length > 1) sized.sort((one, other) => one.count - other.count);
  return { groups: sized.map((one) => one.group), most: limit };
}

/** A signal with the finds of its groups. */
type Given = { ready: ReadySignal; hits: Hits; rest: readonly GroupHits[] };

/** The way in which a signal is on from one first find, or null where it is not stronger than `than`. */
function firingFrom(seed: Hit, given: Given, than: number): Firing | null {
  const { ready, hits, rest } = given;
  if (seed.weight <= than || seed.from >= (ready.signal.first ?? Infinity)) return null;
  if (isCancelled(ready, seed.sentence, hits)) return null;
  const chosen = complete(seed, rest, ready.signal);
  if (chosen === null) return null;
  const strength = Math.min(...chosen.map((hit) => hit.weight));
  return strength > than ? { signal: ready.signal, strength, hits: chosen } : null;
}

/** The strongest way in which a signal is on, or null. */
export function evaluateSignal(ready: ReadySignal, hits: Hits): Firing | null {
  const found = groupsOf(ready, hits);
  const [seeds, ...rest] = found?.groups ?? [];
  if (found === null || seeds === undefined) return null;
  let strongest: Firing | null = null;
  let than = 0;
  for (const place of ready.signal.in) {
    for (const seed of seeds.get(place)?.found ?? []) {
      const firing = firingFrom(seed, { ready, hits, rest }, than);
      if (firing === null) continue;
      strongest = firing;
      than = firing.strength;
      if (than >= found.most) return strongest;
    }
  }
  return strongest;
}
