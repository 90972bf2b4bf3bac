/** Tables of numbers that are mostly zero, row after row, as a regression needs them. */

/** The cells of row r are those from `starts[r]` up to `starts[r + 1]`. */
export interface Table {
  starts: Int32Array;
  at: Int32Array;
  values: Float64Array;
}

/** @param rows for each row its cells that are not zero: column and value */
export function tableOf(rows: readonly (readonly (readonly [number, number])[])[]): Table {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, number) => {
    starts[number + 1] = (starts[number] ?? 0) + row.length;
  });
  const cells = rows.flat();
  return {
    starts,
    at: Int32Array.from(cells, ([column]) => column),
    values: Float64Array.from(cells, ([, value]) => value),
  };
}

/** The sum over the columns of a row, each times its weight. */
export function rowTimes({ starts, at, values }: Table, row: number, weights: Float64Array): number {
  let sum = 0;
  for (let cell = starts[row] ?? 0; cell < (starts[row + 1] ?? 0); cell += 1)
    sum += (values[cell] ?? 0) * (weights[at[cell] ?? 0] ?? 0);
  return sum;
}

/** Adds a multiple of a row to a list with a number per column. */
export function addRow({ starts, at, values }: Table, row: number, times: number, to: Float64Array): void {
  for (let cell = starts[row] ?? 0; cell < (starts[row + 1] ?? 0); cell += 1) {
    const column = at[cell] ?? 0;
    to[column] = (to[column] ?? 0) + times * (values[cell] ?? 0);
  }
}
