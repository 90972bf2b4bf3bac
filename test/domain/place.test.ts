import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ItemId, itemId } from '../../src/domain/ids.ts';
import { type Place, placed } from '../../src/domain/place.ts';

const ids = (names: string): ItemId[] => names.split(' ').map((name) => itemId.parse(name));
const id = (name: string): ItemId => itemId.parse(name);
const place = (after: string | null, before: string | null): Place => ({
  after: after === null ? null : id(after),
  before: before === null ? null : id(before),
});

describe('a place among the others', () => {
  it.each([
    ['T1', 'T3', null, 'T2 T3 T1'],
    ['T3', 'T1', 'T2', 'T1 T3 T2'],
    ['T3', null, 'T1', 'T3 T1 T2'],
    ['T3', 'T9', 'T1', 'T3 T1 T2'],
  ])('puts %s after %s, or before %s: %s', (moved, after, before, expected) => {
    expect(placed(ids('T1 T2 T3'), id(moved), place(after, before))).toEqual(ids(expected));
  });

  it('changes nothing when neither neighbour is there any more, or when it stands there already', () => {
    expect(placed(ids('T1 T2'), id('T1'), place('T8', 'T9'))).toBeNull();
    expect(placed(ids('T1 T2'), id('T2'), place('T1', null))).toBeNull();
  });

  const directory = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 3, maxLength: 12 });

  it('loses and doubles nothing, and leaves the others in their order', () => {
    fc.assert(
      fc.property(directory, fc.nat(), fc.nat(), fc.boolean(), (numbers, from, to, left) => {
        const items = numbers.map((one) => id(`T${one}`));
        const [moved, beside] = [items[from % items.length], items[to % items.length]];
        if (moved === undefined || beside === undefined || moved === beside) return;
        const where: Place = left ? { after: beside, before: null } : { after: null, before: beside };
        const next = placed(items, moved, where) ?? items;
        expect(next.filter((one) => one !== moved)).toEqual(items.filter((one) => one !== moved));
        expect(next.indexOf(moved) - next.indexOf(beside)).toBe(left ? 1 : -1);
      }),
    );
  });

  it('is the same when the same move arrives twice', () => {
    fc.assert(
      fc.property(directory, fc.nat(), fc.nat(), (numbers, from, to) => {
        const items = numbers.map((one) => id(`T${one}`));
        const [moved, beside] = [items[from % items.length], items[to % items.length]];
        if (moved === undefined || beside === undefined) return;
        const once = placed(items, moved, { after: beside, before: null }) ?? items;
        expect(placed(once, moved, { after: beside, before: null })).toBeNull();
      }),
    );
  });
});
