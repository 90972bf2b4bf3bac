/** Rows that somebody else changed just now: shown for a moment, and told to screen readers together. */
import type { RowKey } from './change.ts';
import { topics } from './topics.ts';

/** How long a row stays marked, in milliseconds. */
const shownFor = 2_500;

export interface Touched {
  mark(rows: readonly RowKey[]): void;
  has(row: RowKey): boolean;
  subscribe(row: RowKey, listener: () => void): () => void;
  /** Calls back with the rows of every batch; the answer ends it. */
  onMark(listener: (rows: readonly RowKey[]) => void): () => void;
}

export function touched(): Touched {
  const marks = new Map<RowKey, ReturnType<typeof setTimeout>>();
  const listeners = new Set<(rows: readonly RowKey[]) => void>();
  const { subscribe, publish } = topics();
  const unmark = (row: RowKey): void => {
    marks.delete(row);
    publish([row]);
  };
  return {
    mark(rows) {
      if (rows.length === 0) return;
      for (const row of rows) {
        clearTimeout(marks.get(row));
        marks.set(
          row,
          setTimeout(() => unmark(row), shownFor),
        );
      }
      publish(rows);
      listeners.forEach((listener) => listener(rows));
    },
    has: (row) => marks.has(row),
    subscribe,
    onMark(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
