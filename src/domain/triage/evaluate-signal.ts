/** Whether a signal is on, how strongly, and on which words. */
import { firstInSentence, type Hit, type Hits } from './hits.ts';
import type { Sentence } from './sentence.ts';
import type { Place, Signal } from './triage-rules.ts';

/** A signal that is on: its strength from 0 to 1 and the finds that made it so. */
export type Firing = { signal: Signal; strength: number; hits: readonly Hit[] };

/** A signal with its family names resolved. */
export type ReadySignal = {
  signal: Signal;
  groups: readonly (readonly number[])[];
  not: readonly number[];
  places: ReadonlySet<Place>;
};

/** The families of one group that have finds at all. */
type Group = readonly (readonly Hit[])[];

/** Finds that no other can outdo. */
const full = 0.999;
/** Words that stand this near to each other make one phrase: "new `unfurl` service". */
const phraseLength = 4;

function groupsOf(ready: ReadySignal, hits: Hits): Group[] | null {
  const groups: Group[] = [];
  for (const families of ready.groups) {
    const group = families.map((family) => hits.get(family)).filter((one) => one !== undefined);
    if (group.length === 0) return null;
    groups.push(group);
  }
  const size = (group: Group): number => group.reduce((sum, one) => sum + one.length, 0);
  return groups.length === 1 ? groups : groups.toSorted((one, other) => size(one) - size(other));
}

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

type Search = { hits: readonly Hit[]; from: number; within: Sentence | null };

function bestOf({ hits, from, within }: Search, chosen: readonly Hit[], ready: ReadySignal): Hit | null {
  let best: Hit | null = null;
  for (let at = from; at < hits.length; at += 1) {
    const hit = hits[at];
    if (hit === undefined || (within !== null && hit.sentence !== within)) break;
    if (best !== null && hit.weight <= best.weight) continue;
    if (!ready.places.has(hit.sentence.passage.place)) continue;
    if (chosen.some((one) => same(one, hit) || farApart(one, hit, ready.signal.near))) continue;
    best = hit;
    if (hit.weight >= full) break;
  }
  return best;
}

function bestOfGroup(group: Group, chosen: readonly Hit[], ready: ReadySignal): Hit | null {
  const within = ready.signal.near === 'issue' ? null : (chosen[0]?.sentence ?? null);
  let best: Hit | null = null;
  for (const hits of group) {
    const from = within === null ? 0 : firstInSentence(hits, within);
    const hit = bestOf({ hits, from, within }, chosen, ready);
    if (hit !== null && (best === null || hit.weight > best.weight)) best = hit;
  }
  return best;
}

/** Completes a first find to one find per group, no word twice. */
function complete(seed: Hit, rest: readonly Group[], ready: ReadySignal): Hit[] | null {
  const chosen = [seed];
  for (const group of rest) {
    const hit = bestOfGroup(group, chosen, ready);
    if (hit === null) return null;
    chosen.push(hit);
  }
  return chosen;
}

function isCancelled(ready: ReadySignal, sentence: Sentence, hits: Hits): boolean {
  return ready.not.some((family) => {
    const found = hits.get(family);
    return found !== undefined && found[firstInSentence(found, sentence)]?.sentence === sentence;
  });
}

/** The strongest way in which a signal is on, or null. */
export function evaluateSignal(ready: ReadySignal, hits: Hits): Firing | null {
  const [seeds, ...rest] = groupsOf(ready, hits) ?? [];
  if (seeds === undefined) return null;
  let strongest: Firing | null = null;
  for (const family of seeds) {
    for (const seed of family) {
      if (strongest !== null && (strongest.strength >= full || seed.weight <= strongest.strength)) continue;
      if (!ready.places.has(seed.sentence.passage.place) || isCancelled(ready, seed.sentence, hits)) continue;
      const chosen = complete(seed, rest, ready);
      if (chosen === null) continue;
      const strength = Math.min(...chosen.map((hit) => hit.weight));
      if (strongest === null || strength > strongest.strength)
        strongest = { signal: ready.signal, strength, hits: chosen };
    }
  }
  return strongest;
}
