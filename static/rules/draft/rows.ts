/** Rows that are added, removed and moved. */

export interface Row {
  id: number | string;
}

/** The list with one row at another place; as it was where there is no such place. */
export function movedTo<T>(rows: readonly T[], from: number, to: number): T[] {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return [...rows];
  const others = rows.filter((_, at) => at !== from);
  return [...others.slice(0, to), row, ...others.slice(to)];
}

export function nextRowId(rows: readonly { id: number }[]): number {
  return 1 + Math.max(-1, ...rows.map(({ id }) => id));
}
