/** How much each column of a regression says by itself, before anything else is looked at. */
import type { Problem } from './regression.ts';

/** The rows that a column is in: how much they count together, and what of that is wanted. */
interface Share {
  all: number;
  wanted: number;
}

function sharesOf({ table, columns, rows }: Problem): Share[] {
  const shares = columns.map((): Share => ({ all: 0, wanted: 0 }));
  for (const { row, weight, wanted } of rows)
    for (let cell = table.starts[row] ?? 0; cell < (table.starts[row + 1] ?? 0); cell += 1) {
      const share = shares[table.at[cell] ?? 0];
      if (share === undefined) continue;
      share.all += weight;
      share.wanted += weight * wanted;
    }
  return shares;
}

/**
 * For each column how far the rows that it is in are from all rows, up or down: for `side` the logarithm of how much more
 * often it is where 1 is wanted (one more row of either kind keeps it finite; where few rows are wanted, rare columns look
 * as if they spoke), for `squares` the distance of the means, drawn to 0 for rare columns. After Wang and Manning,
 * "Baselines and Bigrams", 2012.
 */
export function tellingOf(problem: Problem): Float64Array {
  const total: Share = { all: 0, wanted: 0 };
  for (const { weight, wanted } of problem.rows) {
    total.all += weight;
    total.wanted += weight * wanted;
  }
  const mean = total.wanted / total.all;
  const bySide = ({ all, wanted }: Share): number =>
    Math.log((wanted + 1) / (total.wanted + 2)) - Math.log((all - wanted + 1) / (total.all - total.wanted + 2));
  const byMean = ({ all, wanted }: Share): number => (wanted - mean * all) / (all + 1);
  const of = problem.loss.kind === 'side' ? bySide : byMean;
  return Float64Array.from(sharesOf(problem), (share) => Math.abs(of(share)));
}
