/** Whether a signal is on, how strongly, and on which words. */
import type { Hit, Hits } from './hits.ts';
import type { Signal } from './triage-rules.ts';

/** A signal that is on: its strength from 0 to 1 and the finds that made it so. */
export type Firing = { signal: Signal; strength: number; hits: readonly Hit[] };

/** A signal with its family names resolved. */
export type ReadySignal = { signal: Signal; groups: readonly (readonly number[])[]; not: readonly number[]; places: ReadonlySet<string> };

function candidates(hits: Hits, families: readonly number[], places: ReadonlySet<string>): Hit[] {
  const found: Hit[] = [];
  for (const family of families) {
    for (const hit of hits.get(family) ?? []) if (places.has(hit.sentence.passage.place)) found.push(hit);
  }
  return found;
}

function overlap(one: Hit, other: Hit): boolean {
  return one.sentence === other.sentence && one.from <= other.to && other.from <= one.to;
}

function best(from: readonly Hit[], chosen: readonly Hit[]): Hit | null {
  let found: Hit | null = null;
  for (const hit of from) {
    if ((found === null || hit.weight > found.weight) && !chosen.some((one) => overlap(one, hit))) found = hit;
  }
  return found;
}

type Unit = unknown;

function byUnit(hits: readonly Hit[], near: Signal['near']): Map<Unit, Hit[]> {
  const units = new Map<Unit, Hit[]>();
  for (const hit of hits) {
    const unit = near === 'issue' ? null : near === 'sentence' ? hit.sentence : hit.clause;
    const known = units.get(unit);
    if (known === undefined) units.set(unit, [hit]);
    else known.push(hit);
  }
  return units;
}

/** One find per group, no word twice. The group with the fewest finds chooses first. */
function choose(groups: readonly (readonly Hit[] | undefined)[]): Hit[] | null {
  const chosen: Hit[] = [];
  for (const group of groups.toSorted((one, other) => (one?.length ?? 0) - (other?.length ?? 0))) {
    const hit = group === undefined ? null : best(group, chosen);
    if (hit === null) return null;
    chosen.push(hit);
  }
  return chosen;
}

function cancelled(ready: ReadySignal, chosen: readonly Hit[], cancels: ReadonlySet<unknown>): boolean {
  if (ready.not.length === 0) return false;
  return ready.signal.near === 'issue' ? cancels.size > 0 : chosen.some((hit) => cancels.has(hit.sentence));
}

/** The strongest way in which a signal is on, or null. */
export function evaluateSignal(ready: ReadySignal, hits: Hits): Firing | null {
  const lists = ready.groups.map((group) => candidates(hits, group, ready.places));
  if (lists.some((list) => list.length === 0)) return null;
  const cancels = new Set<unknown>(candidates(hits, ready.not, ready.places).map((hit) => hit.sentence));
  const [first, ...rest] = lists.map((list) => byUnit(list, ready.signal.near));
  let strongest: Firing | null = null;
  for (const [unit, group] of first ?? []) {
    const chosen = choose([group, ...rest.map((units) => units.get(unit))]);
    if (chosen === null || cancelled(ready, chosen, cancels)) continue;
    const strength = Math.min(...chosen.map((hit) => hit.weight));
    if (strongest === null || strength > strongest.strength) strongest = { signal: ready.signal, strength, hits: chosen };
  }
  return strongest;
}
