/** Reading JSON columns of the embedded database. */
import type { SQLOutputValue } from 'node:sqlite';

export type Row = Record<string, SQLOutputValue>;

/** A JSON column that this program wrote itself. */
export function fromJson(value: SQLOutputValue | undefined): unknown {
  return JSON.parse(String(value));
}
