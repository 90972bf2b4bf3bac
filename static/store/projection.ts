/** Everything the panel shows, from the records and the outbox. What did not change keeps its identity. Pure. */
import { type ItemId, itemId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { type Change, type RowKey, answerRow } from './change.ts';
import type { Outbox } from './outbox.ts';
import { type Records, keptList } from './records.ts';
import { type Row, type RowSource, rowOf } from './row.ts';

export interface Lists {
  lastThings: readonly RowKey[];
  threats: readonly RowKey[];
  recommendations: readonly RowKey[];
  /** Recommendations whose threat is gone. */
  orphans: readonly RowKey[];
  followUps: readonly RowKey[];
  assumptions: readonly RowKey[];
  /** Recommendations by the row of the first threat they answer. */
  under: ReadonlyMap<RowKey, readonly RowKey[]>;
  /** Recommendations by the rows of the other threats they answer. */
  also: ReadonlyMap<RowKey, readonly RowKey[]>;
  /** Threats that no recommendation answers, and that are still to be decided. */
  bare: readonly RowKey[];
}

export interface Projection {
  rows: ReadonlyMap<RowKey, Row>;
  lists: Lists;
}

export const emptyProjection: Projection = {
  rows: new Map(),
  lists: {
    lastThings: [],
    threats: [],
    recommendations: [],
    orphans: [],
    followUps: [],
    assumptions: [],
    under: new Map(),
    also: new Map(),
    bare: [],
  },
};

export interface Source {
  records: Records;
  outbox: Outbox;
  /** The keys of rows that were added here, by the id they got. */
  keys: ReadonlyMap<ItemId, RowKey>;
}

export function projection(source: Source, before: Projection): Projection {
  const rows = rowsOf(source, before.rows);
  return { rows, lists: listsOf(rows, before.lists) };
}

/** The row of an item: stable from the moment it was typed. */
function keyOf(item: Item, keys: Source['keys']): RowKey {
  return item.kind === 'answer' ? answerRow(item.question) : (keys.get(item.id) ?? item.id);
}

function rowsOf({ records, outbox, keys }: Source, before: Projection['rows']): Map<RowKey, Row> {
  const writes = grouped(outbox, (one) => one.change.row);
  const ids = new Map([...keys].map(([id, key]) => [key, id]));
  const rows = new Map<RowKey, Row>();
  const put = (key: RowKey, item: Item | null) => {
    const threats = item === null ? nowhere : threatsOf(item, records, keys);
    const id = item?.id ?? ids.get(key) ?? itemId.safeParse(key).data ?? null;
    const from = item === null ? null : originOf(item, keys);
    const row = settled({ key, id, item, threats, from, writes: writes.get(key) ?? [] }, before.get(key));
    if (row !== null) rows.set(key, row);
  };
  for (const id of records.model?.items ?? []) {
    const item = records.items.get(id);
    if (item !== undefined) put(keyOf(item, keys), item);
  }
  for (const key of writes.keys()) if (!rows.has(key)) put(key, null);
  return reordered(rows, outbox);
}

/** As the moves that are on their way leave them. */
function reordered(rows: Map<RowKey, Row>, outbox: Outbox): Map<RowKey, Row> {
  if (!outbox.some(({ change }) => change.kind === 'move')) return rows;
  let order = [...rows.keys()];
  for (const { change } of outbox) if (change.kind === 'move') order = placedRow(order, change);
  return new Map(
    order.flatMap((key) => {
      const row = rows.get(key);
      return row === undefined ? [] : [[key, row] as const];
    }),
  );
}

function placedRow(order: RowKey[], { row, after, before }: Extract<Change, { kind: 'move' }>): RowKey[] {
  const others = order.filter((key) => key !== row);
  const left = after === null ? -1 : others.indexOf(after);
  const right = before === null ? -1 : others.indexOf(before);
  if (others.length === order.length || (left < 0 && right < 0)) return order;
  return others.toSpliced(left < 0 ? right : left + 1, 0, row);
}

const nowhere: readonly RowKey[] = [];

/** Those that are there, in the order in which they were mapped; for an assumption, the one that it bears on. */
function threatsOf(item: Item, { items }: Records, keys: Source['keys']): readonly RowKey[] {
  if (item.kind !== 'recommendation' && item.kind !== 'assumption') return nowhere;
  const ids = item.kind === 'recommendation' ? item.threatIds : item.threatId === null ? [] : [item.threatId];
  return ids.filter((id) => items.has(id)).map((id) => keys.get(id) ?? id);
}

function originOf(item: Item, keys: Source['keys']): RowKey | null {
  if (item.kind !== 'threat' || item.fromLastThing === null) return null;
  return keys.get(item.fromLastThing) ?? item.fromLastThing;
}

/** The row as before when nothing about it changed, so that nothing is drawn again. */
function settled(source: RowSource, before: Row | undefined): Row | null {
  const { item, threats, from, writes } = source;
  const untouched = writes.length === 0 && before?.status.is === 'saved' && item !== null && before.item === item;
  if (untouched && sameList(before.threats, threats) && before.from === from) return before;
  const row = rowOf(source);
  return row !== null && before !== undefined && sameRow(row, before) ? before : row;
}

function sameRow(a: Row, b: Row): boolean {
  return (
    a.item === b.item &&
    a.id === b.id &&
    a.text === b.text &&
    a.priority === b.priority &&
    a.answer === b.answer &&
    saysTheSame(a, b) &&
    keptList(a.references, b.references) === a.references &&
    sameList(a.threats, b.threats) &&
    sameList(a.opinions, b.opinions) &&
    a.from === b.from &&
    a.removing === b.removing &&
    a.status.is === b.status.is &&
    (a.status.is === 'saved' || a.status.is === 'saving')
  );
}

/** What a threat says beyond its text, and whether what was assumed is so. */
function saysTheSame(a: Row, b: Row): boolean {
  if (a.disposition !== b.disposition || a.assumption !== b.assumption) return false;
  return a.details?.statement === b.details?.statement && a.details?.stride === b.details?.stride;
}

function listsOf(rows: ReadonlyMap<RowKey, Row>, before: Lists): Lists {
  const of = (kind: Item['kind']) => [...rows.values()].filter((row) => row.kind === kind);
  const keysOf = (some: readonly Row[]) => some.map((row) => row.key);
  const threats = keptList(before.threats, keysOf(of('threat')));
  const known = new Set(threats);
  const recommendations = of('recommendation');
  const orphaned = (row: Row) => row.parent === null || !known.has(row.parent);
  const groups = grouped(recommendations, (row) => (orphaned(row) ? '' : (row.parent ?? '')));
  const under = new Map<RowKey, readonly RowKey[]>();
  for (const [key, some] of groups) if (key !== '') under.set(key, keptList(before.under.get(key) ?? [], keysOf(some)));
  const also = alsoUnder(recommendations, before.also);
  const undecided = (key: RowKey) => rows.get(key)?.disposition.state === 'open';
  const bare = threats.filter((key) => !under.has(key) && !also.has(key) && undecided(key));
  return {
    lastThings: keptList(before.lastThings, keysOf(of('last-thing'))),
    threats,
    recommendations: keptList(before.recommendations, keysOf(recommendations)),
    orphans: keptList(before.orphans, keysOf(groups.get('') ?? [])),
    followUps: keptList(before.followUps, keysOf(of('follow-up'))),
    assumptions: keptList(before.assumptions, keysOf(of('assumption'))),
    under,
    also,
    bare: keptList(before.bare, bare),
  };
}

function alsoUnder(recommendations: readonly Row[], before: Lists['also']): Map<RowKey, readonly RowKey[]> {
  const also = new Map<RowKey, RowKey[]>();
  for (const { key, threats, removing } of recommendations) {
    if (removing) continue;
    for (const threat of threats.slice(1)) {
      const some = also.get(threat);
      if (some) some.push(key);
      else also.set(threat, [key]);
    }
  }
  return new Map([...also].map(([key, some]) => [key, keptList(before.get(key) ?? [], some)]));
}

function sameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return keptList(one, other) === one;
}

function grouped<T>(all: readonly T[], keyIn: (one: T) => RowKey): Map<RowKey, T[]> {
  const groups = new Map<RowKey, T[]>();
  for (const one of all) {
    const group = groups.get(keyIn(one));
    if (group) group.push(one);
    else groups.set(keyIn(one), [one]);
  }
  return groups;
}
