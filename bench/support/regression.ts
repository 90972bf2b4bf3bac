/**
 * Regression with a pull towards zero and with bounds per column: accelerated projected gradient (Beck and Teboulle,
 * 2009). The same problem gives the same answer, to the last digits that matter.
 */
import { addRow, rowTimes, type Table } from './sparse.ts';

/** Bounds of a weight, and how strongly it is pulled towards zero. */
export interface Column {
  least: number;
  most: number;
  pull: number;
}

export interface Problem {
  table: Table;
  columns: readonly Column[];
  /** The rows that count, with their weights. */
  rows: readonly { row: number; weight: number; wanted: number }[];
  /**
   * How far a prediction is from what is wanted: `squares`, or `side`, where `wanted` is 1 or 0 and only the side of 1
   * counts on which the prediction is (logistic, of the given steepness).
   */
  loss: { kind: 'squares' } | { kind: 'side'; steepness: number };
}

const rounds = 400;

function slope({ loss }: Problem, predicted: number, wanted: number): number {
  if (loss.kind === 'squares') return 2 * (predicted - wanted);
  const sign = wanted > 0 ? 1 : -1;
  return (-sign * loss.steepness) / (1 + Math.exp(sign * loss.steepness * (predicted - 1)));
}

function gradient(problem: Problem, weights: Float64Array): Float64Array {
  const sum = Float64Array.from(problem.columns, ({ pull }, column) => 2 * pull * (weights[column] ?? 0));
  for (const { row, weight, wanted } of problem.rows)
    addRow(problem.table, row, weight * slope(problem, rowTimes(problem.table, row, weights), wanted), sum);
  return sum;
}

/** No smaller than the steepest bend of the loss: the length of the longest safe step is its inverse. */
function steepestBend({ table, columns, rows, loss }: Problem): number {
  let vector = new Float64Array(columns.length).fill(1);
  let length = 1;
  for (let round = 0; round < 30; round += 1) {
    const next = new Float64Array(columns.length);
    for (const { row, weight } of rows) addRow(table, row, weight * rowTimes(table, row, vector), next);
    length = Math.hypot(...next);
    vector = next.map((one) => one / length);
  }
  const bend = loss.kind === 'squares' ? 2 : loss.steepness ** 2 / 4;
  return 1.05 * bend * length + 2 * Math.max(...columns.map(({ pull }) => pull));
}

/** The weights that cost least. */
export function fitted(problem: Problem): Float64Array {
  const { columns } = problem;
  const step = 1 / steepestBend(problem);
  let weights = new Float64Array(columns.length);
  let ahead = weights;
  let pace = 1;
  for (let round = 0; round < rounds; round += 1) {
    const downhill = gradient(problem, ahead);
    const from = ahead;
    const next = Float64Array.from(columns, ({ least, most }, column) =>
      Math.min(most, Math.max(least, (from[column] ?? 0) - step * (downhill[column] ?? 0))),
    );
    const faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const before = weights;
    ahead = next.map((one, column) => one + ((pace - 1) / faster) * (one - (before[column] ?? 0)));
    weights = next;
    pace = faster;
  }
  return weights;
}
