/** Where a row stands among those it can be reordered with: its neighbours, and the place one step further. Pure. */
import type { RowKey } from './change.ts';
import type { RowPlace } from './edits.ts';
import type { Lists } from './projection.ts';

/** The rows of its kind, in their order: for a recommendation those under the same threat. */
function siblingsOf(lists: Lists, row: RowKey): readonly RowKey[] {
  const plain = [lists.lastThings, lists.threats, lists.orphans, lists.followUps, lists.assumptions].find((some) =>
    some.includes(row),
  );
  if (plain) return plain;
  for (const under of lists.under.values()) if (under.includes(row)) return under;
  return [];
}

/** Null for a row that is nowhere in the lists. */
export function placeOf(lists: Lists, row: RowKey): RowPlace | null {
  const siblings = siblingsOf(lists, row);
  const at = siblings.indexOf(row);
  return at < 0 ? null : placeAt(siblings, at);
}

/** One step up (-1) or down (1); null at the end of the list. */
export function placeBeside(lists: Lists, row: RowKey, step: -1 | 1): RowPlace | null {
  const siblings = siblingsOf(lists, row);
  const at = siblings.indexOf(row);
  if (at < 0 || at + step < 0 || at + step >= siblings.length) return null;
  return placeAt(siblings.toSpliced(at, 1).toSpliced(at + step, 0, row), at + step);
}

/** Right before or right after another row of the list; null where it stands already, or for another list. */
export function placeNextTo(lists: Lists, row: RowKey, other: RowKey, side: 'before' | 'after'): RowPlace | null {
  const siblings = siblingsOf(lists, row);
  if (row === other || !siblings.includes(other)) return null;
  const others = siblings.filter((key) => key !== row);
  const at = others.indexOf(other) + (side === 'after' ? 1 : 0);
  return at === siblings.indexOf(row) ? null : placeAt(others.toSpliced(at, 0, row), at);
}

/** A place among the recommendations of another threat; null: there are none yet. */
export interface PlaceUnder {
  threat: RowKey;
  place: RowPlace | null;
}

/** For a recommendation at an end of its list: the near end of the threat before (-1) or after (1); null: there is none. */
export function placeBeyond(lists: Lists, row: RowKey, step: -1 | 1): PlaceUnder | null {
  const threat = threatOver(lists, row);
  const next = threat === null ? undefined : lists.threats[lists.threats.indexOf(threat) + step];
  return next === undefined ? null : placeUnder(lists, next, step < 0 ? 'last' : 0);
}

/** For a recommendation: right before or after one under another threat, or after all of a threat's; null for other rows. */
export function placeUnderOther(lists: Lists, row: RowKey, other: RowKey, side: 'before' | 'after'): PlaceUnder | null {
  if (!lists.recommendations.includes(row)) return null;
  const over = threatOver(lists, row);
  const threat = lists.threats.includes(other) ? other : threatOver(lists, other);
  if (threat === null || threat === over) return null;
  const at = (lists.under.get(threat) ?? []).indexOf(other);
  return placeUnder(lists, threat, at < 0 ? 'last' : at + (side === 'after' ? 1 : 0));
}

function threatOver({ under }: Lists, row: RowKey): RowKey | null {
  for (const [threat, rows] of under) if (rows.includes(row)) return threat;
  return null;
}

function placeUnder({ under }: Lists, threat: RowKey, at: number | 'last'): PlaceUnder {
  const there = under.get(threat) ?? [];
  const index = at === 'last' ? there.length : at;
  const place = { after: there[index - 1] ?? null, before: there[index] ?? null };
  return { threat, place: there.length === 0 ? null : place };
}

function placeAt(siblings: readonly RowKey[], at: number): RowPlace {
  return { after: siblings[at - 1] ?? null, before: siblings[at + 1] ?? null };
}
