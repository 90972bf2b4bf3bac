import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RowGroup, groupSize, grouped } from '../../static/features/capture/row-groups.ts';

const keysOf = (groups: readonly RowGroup[]) => groups.map(({ keys }) => keys);
const rows = (count: number) => Array.from({ length: count }, (_, at) => `T${at + 1}`);
const all = (groups: readonly RowGroup[]) => groups.flatMap(({ keys }) => keys);
/** Rows that stand in another group than before: they would be drawn anew. */
const drawnAnew = (before: readonly RowGroup[], after: readonly RowGroup[]): string[] => {
  const homes = new Map(before.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));
  return after.flatMap(({ id, keys }) => keys.filter((key) => homes.has(key) && homes.get(key) !== id));
};
const moved = (keys: readonly string[], from: number, to: number): string[] => {
  const rest = keys.toSpliced(from, 1);
  return rest.toSpliced(to, 0, keys[from] ?? '');
};

describe('the groups of a long list', () => {
  it('are full, except for the last one', () => {
    expect(grouped([], rows(2 * groupSize + 1)).map(({ keys }) => keys.length)).toEqual([groupSize, groupSize, 1]);
    expect(grouped([], [])).toEqual([]);
  });

  it('put a new row at the end where there is room, else into a group of its own', () => {
    const before = grouped([], rows(2 * groupSize - 1));
    const full = grouped(before, rows(2 * groupSize));
    const more = grouped(full, rows(2 * groupSize + 1));
    expect(full).toHaveLength(2);
    expect(keysOf(more).at(-1)).toEqual([`T${2 * groupSize + 1}`]);
    expect(more[0]).toBe(before[0]);
    expect(more[1]).toBe(full[1]);
  });

  it('draw no row anew when one is deleted or comes back, and one when one moves', () => {
    const keys = rows(40);
    const before = grouped([], keys);
    for (let from = 0; from < keys.length; from += 1) {
      const without = grouped(before, keys.toSpliced(from, 1));
      expect(drawnAnew(before, without)).toEqual([]);
      expect(drawnAnew(without, grouped(without, keys))).toEqual([]);
      for (let to = 0; to < keys.length; to += 1) {
        expect(drawnAnew(before, grouped(before, moved(keys, from, to))).length).toBeLessThanOrEqual(1);
      }
    }
  });

  it('are left as they are where nothing changed', () => {
    const before = grouped([], rows(4 * groupSize));
    const after = grouped(before, rows(4 * groupSize).toSpliced(groupSize + 1, 1));
    expect(after.map((group, at) => group === before[at])).toEqual([true, false, true, true]);
  });

  it('hold every row once and in order, with names of their own and no more than can be drawn at once, whatever happens', () => {
    const order = fc.uniqueArray(fc.nat(80).map(String), { maxLength: 80 });
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 6 }), (orders) => {
        let groups: readonly RowGroup[] = [];
        for (const keys of orders) {
          groups = grouped(groups, keys);
          expect(all(groups)).toEqual(keys);
          expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
          for (const group of groups) expect(group.keys.length).toBeLessThanOrEqual(3 * groupSize);
        }
      }),
    );
  });
});
