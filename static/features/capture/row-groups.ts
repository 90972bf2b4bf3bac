/** Groups of a long list that stay what they are while rows come, go and move: in another group, a row is drawn anew. */
import type { RowKey } from '../../store/change.ts';

export interface RowGroup {
  id: number;
  keys: readonly RowKey[];
}

/** Few rows are drawn together when their group comes into sight, and few groups are watched by the browser. */
export const groupSize = 4;

/** From this many rows in one group on, all groups are made anew. */
const tooMany = 3 * groupSize;

/** The groups of `keys` in their order. What did not change is the same object as before. */
export function grouped(before: readonly RowGroup[], keys: readonly RowKey[]): readonly RowGroup[] {
  const groups = named(runsOf(before, keys), before);
  return groups.some((group) => group.keys.length > tooMany) ? named(runsOf([], keys), before) : groups;
}

/** Rows that stand together; `home` is the group that they were in before, null for new ones. */
interface Run {
  home: RowGroup | null;
  keys: RowKey[];
}

function runsOf(before: readonly RowGroup[], keys: readonly RowKey[]): Run[] {
  const homes = homesOf(before, keys);
  const runs: Run[] = [];
  for (const [at, key] of keys.entries()) {
    const home = homes.get(key) ?? null;
    const run = runs.at(-1);
    if (run !== undefined && goesOn(run, homes.get(keys[at + 1] ?? ''))) run.keys.push(key);
    else runs.push({ home, keys: [key] });

    function goesOn({ home: there, keys: some }: Run, next: RowGroup | undefined): boolean {
      if (home === null) return some.length < groupSize || (there !== null && next === there);
      return home === there || runs.some((one) => one.home === home);
    }
  }
  return runs;
}

/** The group of each row that was there before. A row that was moved away from its own is at home beside which it stands. */
function homesOf(before: readonly RowGroup[], keys: readonly RowKey[]): Map<RowKey, RowGroup> {
  const homes = new Map(before.flatMap((group) => group.keys.map((key) => [key, group] as const)));
  const known = keys.filter((key) => homes.has(key));
  const left = new Map<RowGroup | undefined, number>();
  for (const key of known) left.set(homes.get(key), (left.get(homes.get(key)) ?? 0) + 1);
  for (const [at, key] of known.entries()) {
    // Two ahead: what follows a row may be the one that was moved.
    const [previous, home, next, afterNext] = [at - 1, at, at + 1, at + 2].map((one) => homes.get(known[one] ?? ''));
    const beside = previous ?? next;
    const isMoved = ![previous, next, afterNext].includes(home) && (left.get(home) ?? 0) > 1;
    if (isMoved && beside !== undefined) homes.set(key, beside);
  }
  return homes;
}

function named(runs: readonly Run[], before: readonly RowGroup[]): RowGroup[] {
  let id = Math.max(-1, ...before.map((group) => group.id));
  return runs.map(({ home, keys }) => {
    if (home !== null && isSame(home.keys, keys)) return home;
    return { id: home?.id ?? (id += 1), keys };
  });
}

function isSame(some: readonly RowKey[], others: readonly RowKey[]): boolean {
  return some.length === others.length && some.every((key, at) => key === others[at]);
}
