import { describe, expect, it } from 'vitest';
import { type Problem, fitted } from '../../bench/support/regression.ts';
import { tableOf } from '../../bench/support/sparse.ts';
import { tellingOf } from '../../bench/support/telling.ts';

/** Two columns; what is wanted is twice the first less the second. */
const table = tableOf([
  [[0, 1]],
  [[1, 1]],
  [
    [0, 1],
    [1, 1],
  ],
  [
    [0, 2],
    [1, 1],
  ],
]);
const wanted = [2, -1, 1, 3];
const free = { least: -9, most: 9, pull: 0 };

function solved(more: Partial<Problem>): number[] {
  const rows = wanted.map((one, row) => ({ row, weight: 1, wanted: one }));
  const problem: Problem = { table, columns: [free, free], rows, loss: { kind: 'squares' }, ...more };
  return [...fitted(problem)];
}

describe('the regression behind the points of triage', () => {
  it('finds the weights that the rows were made with', () => {
    const [first, second] = solved({});
    expect(first).toBeCloseTo(2, 4);
    expect(second).toBeCloseTo(-1, 4);
  });

  it('keeps within the bounds of a column, and makes the best of the others', () => {
    const [first, second] = solved({ columns: [free, { ...free, least: 0 }] });
    expect(second).toBe(0);
    expect(first).toBeCloseTo(9 / 6, 4);
  });

  it('pulls towards zero, the more the stronger the pull', () => {
    const pulled = [0, 1, 10].map((pull) =>
      Math.hypot(...solved({ columns: [free, free].map((one) => ({ ...one, pull })) })),
    );
    expect(pulled[1]).toBeLessThan(pulled[0] ?? 0);
    expect(pulled[2]).toBeLessThan(pulled[1] ?? 0);
  });

  it('parts what is wanted from what is not at 1', () => {
    const rows = [1, 0, 1, 1].map((one, row) => ({ row, weight: 1, wanted: one }));
    const columns = [free, free].map((one) => ({ ...one, pull: 0.01 }));
    const [first, second] = solved({ rows, columns, loss: { kind: 'side', steepness: 3 } });
    expect(first).toBeGreaterThan(1);
    expect(second).toBeLessThan(1);
    expect((first ?? 0) + (second ?? 0)).toBeGreaterThan(1);
  });
});

describe('how much a column says by itself', () => {
  /** Four rows with 1 wanted and four with 0: column 0 is in all of the first, 1 in half of each, 2 in one of the first. */
  const cells = [[0, 1, 2], [0, 1], [0], [0], [1], [1], [], []];
  const problem: Problem = {
    table: tableOf(cells.map((row) => row.map((column) => [column, 1]))),
    columns: [free, free, free],
    rows: cells.map((_, row) => ({ row, weight: 1, wanted: row < 4 ? 1 : 0 })),
    loss: { kind: 'side', steepness: 3 },
  };

  it.each([
    ['side', problem],
    ['squares', { ...problem, loss: { kind: 'squares' as const } }],
  ])('grows with how far its rows are from all rows, and with their number: %s', (_name, of) => {
    const [always = 0, half = 0, once = 0] = tellingOf(of);
    expect(half).toBeCloseTo(0, 10);
    expect(once).toBeGreaterThan(half);
    expect(always).toBeGreaterThan(once);
  });

  it('counts rows by their weight', () => {
    const rows = problem.rows.map((one) => ({ ...one, weight: one.row === 0 ? 0 : 1 }));
    const [, , once = 0] = tellingOf({ ...problem, rows });
    expect(once).toBeLessThan(tellingOf(problem)[2] ?? 0);
  });
});
