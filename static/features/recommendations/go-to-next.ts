/** Moves the focus to the next of some rows, round and round. */
import type { RowKey } from '../../store/change.ts';

export interface Going {
  /** Rows that are to be visited, in any order. */
  keys: readonly RowKey[];
  /** The one that was visited last. */
  after: RowKey | null;
  /** What has the focus in a row; the row's first control where there is no such thing. */
  place: string;
  /** The part of the page that is meant, where a row stands in several. */
  within?: string;
}

/** @returns the row that has the focus now; null where none of them is on the page */
export function goToNext(page: Document, { keys, after, place, within = '' }: Going): RowKey | null {
  const rows = keys.flatMap((key) => {
    const element = rowIn(page, key, within);
    return element === null ? [] : [{ key, element }];
  });
  const ordered = rows.toSorted((one, other) => (follows(one.element, other.element) ? -1 : 1));
  const last = after === null ? null : rowIn(page, after, within);
  const next = ordered.find(({ element }) => last !== null && follows(last, element)) ?? ordered[0];
  if (next === undefined) return null;
  next.element.scrollIntoView({ block: 'center' });
  const target = next.element.querySelector<HTMLElement>(place) ?? next.element.querySelector('button');
  target?.focus({ preventScroll: true });
  return next.key;
}

function rowIn(page: Document, key: RowKey, within: string): HTMLElement | null {
  return page.querySelector(`${within} li[data-row="${CSS.escape(key)}"]`);
}

function follows(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
