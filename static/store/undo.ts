/**
 * Takes back what this person did last, as long as nobody changed it since. Every act is undone by an act of its own,
 * through the outbox: what others see and keep is decided there as for any other change.
 */
import type { ItemId } from '../../src/domain/ids.ts';
import type { Priority } from '../../src/domain/priority.ts';
import { isFiled } from '../../src/domain/progress.ts';
import { type RowKey, isAdd, parentRow } from './change.ts';
import type { Edits, RowPlace } from './edits.ts';
import { type Outbox, withoutWaiting } from './outbox.ts';
import type { StateHolder } from './panel-state.ts';
import { placeOf } from './row-place.ts';
import type { Row } from './row.ts';
import { topics } from './topics.ts';

/** How many acts are remembered. */
const rememberedActs = 20;

export type Act =
  /** Together: what was pasted, or picked, in one go. */
  | { did: 'add'; rows: readonly RowKey[] }
  | { did: 'text'; row: RowKey; before: string; after: string }
  | { did: 'priority'; row: RowKey; before: Priority; after: Priority }
  | { did: 'remove'; row: RowKey; id: ItemId | null; place: RowPlace }
  | { did: 'move'; row: RowKey; before: RowPlace; after: RowPlace };

export type Refusal = 'changed' | 'gone' | 'filed' | 'has-recommendations' | 'moved';

export type Undone =
  | { is: 'nothing' }
  | { is: 'done'; act: Act; row: RowKey | null; id: ItemId | null }
  | { is: 'refused'; act: Act; row: RowKey | null; id: ItemId | null; why: Refusal };

export interface Undo {
  /** Takes back the last act, or says why not; either way it is done with. */
  undo(): Undone;
  /** How many acts could be taken back. */
  count(): number;
  /** What `run` adds is one act. */
  asOne<T>(run: () => T): T;
  /** What came of the last undo; null when something else was done since. */
  last(): Undone | null;
  subscribe(listener: () => void): () => void;
}

export interface UndoParts {
  state: StateHolder;
  /** The acts themselves: undoing is not remembered. */
  acts: Edits;
  newId: () => string;
  changed: () => void;
  idOf: (row: RowKey) => ItemId | null;
  ownRev: (row: RowKey, field: string) => number;
  known: () => Record<string, number>;
}

/** @returns the same acts, remembered, and what takes them back */
export function undoable(parts: UndoParts): { edits: Edits; undo: Undo; remembered: <T>(run: () => T) => T } {
  const { state, acts } = parts;
  const { subscribe, publish } = topics();
  let past: Act[] = [];
  let last: Undone | null = null;
  let together: RowKey[] | null = null;
  const shown = (row: RowKey): Row | null => state.shown().rows.get(row) ?? null;
  const remember = (act: Act): void => {
    past = [...past, act].slice(-rememberedActs);
    last = null;
    publish(['undo']);
  };
  /** Whatever `run` adds, in one act. */
  const adding = <T>(run: () => T): T => {
    const before = new Set(state.read().outbox.map(({ id }) => id));
    const result = run();
    const rows = state
      .read()
      .outbox.flatMap(({ id, change }) => (before.has(id) || !isAdd(change) ? [] : [change.row]));
    if (together) together.push(...rows);
    else if (rows.length > 0) remember({ did: 'add', rows });
    return result;
  };
  const edits: Edits = {
    ...acts,
    addLastThing: (text) => adding(() => acts.addLastThing(text)),
    addThreat: (text, from) => adding(() => acts.addThreat(text, from)),
    addRecommendation: (text, threat, priority) => adding(() => acts.addRecommendation(text, threat, priority)),
    setText(row, text, rev) {
      const before = shown(row)?.text;
      acts.setText(row, text, rev);
      if (before !== undefined && before !== text) remember({ did: 'text', row, before, after: text });
    },
    setPriority(row, priority) {
      const before = shown(row)?.priority;
      acts.setPriority(row, priority);
      if (before && before !== priority) remember({ did: 'priority', row, before, after: priority });
    },
    remove(row) {
      const place = placeOf(state.shown().lists, row);
      acts.remove(row);
      if (place) remember({ did: 'remove', row, id: parts.idOf(row), place });
    },
    move(row, place) {
      const before = placeOf(state.shown().lists, row);
      acts.move(row, place);
      const after = placeOf(state.shown().lists, row);
      if (before && after) remember({ did: 'move', row, before, after });
    },
  };
  const undo: Undo = {
    undo() {
      const act = past.at(-1);
      if (act === undefined) return { is: 'nothing' };
      past = past.slice(0, -1);
      const row = act.did === 'add' ? (act.rows[0] ?? null) : act.row;
      const id = row === null ? null : parts.idOf(row);
      const why = takenBack(act, parts);
      last = why === null ? { is: 'done', act, row, id } : { is: 'refused', act, row, id, why };
      publish(['undo']);
      return last;
    },
    count: () => past.length,
    asOne(run) {
      together = [];
      const result = run();
      const rows = together;
      together = null;
      if (rows.length > 0) remember({ did: 'add', rows });
      return result;
    },
    last: () => last,
    subscribe: (listener) => subscribe('undo', listener),
  };
  return { edits, undo, remembered: adding };
}

/** Null when it was taken back. */
function takenBack(act: Act, parts: UndoParts): Refusal | null {
  const { state, acts } = parts;
  if (act.did === 'add') return addTakenBack(act.rows, parts);
  if (act.did === 'remove') return removalTakenBack(act, parts);
  const row = state.shown().rows.get(act.row);
  if (row === undefined || row.removing) return 'gone';
  switch (act.did) {
    case 'text':
      if (row.text !== act.after || changedByOthers(row, 'text', parts)) return 'changed';
      acts.setText(act.row, act.before, row.item?.rev ?? 0);
      return null;
    case 'priority':
      if (row.priority !== act.after || changedByOthers(row, 'priority', parts)) return 'changed';
      acts.setPriority(act.row, act.before);
      return null;
    case 'move': {
      const now = placeOf(state.shown().lists, act.row);
      const there = now !== null && (now.after === act.after.after || now.before === act.after.before);
      if (!there) return 'moved';
      acts.move(act.row, act.before);
      return null;
    }
  }
}

function changedByOthers({ key, item }: Row, field: string, { ownRev }: UndoParts): boolean {
  return item !== null && (item.changed[field] ?? 0) > ownRev(key, field);
}

function addTakenBack(rows: readonly RowKey[], parts: UndoParts): Refusal | null {
  const { state, acts, changed } = parts;
  const there = rows.flatMap((key) => state.shown().rows.get(key) ?? []).filter((row) => !row.removing);
  if (there.length === 0) return 'gone';
  const why = there.map((row) => addRefused(row, rows, parts)).find((one) => one !== null);
  if (why) return why;
  // What was never sent needs no deletion.
  const unsent = new Set(
    there.filter((row) => row.item === null && isUnsent(state.read().outbox, row.key)).map((row) => row.key),
  );
  if (unsent.size > 0) {
    state.update({ outbox: state.read().outbox.filter(({ change }) => !unsent.has(change.row)) });
    changed();
  }
  for (const { key } of there.toReversed()) if (!unsent.has(key)) acts.remove(key);
  return null;
}

function addRefused(row: Row, rows: readonly RowKey[], { state, known }: UndoParts): Refusal | null {
  const under = state.shown().lists.under.get(row.key) ?? [];
  const waiting = state
    .read()
    .outbox.some((one) => parentRow(one.change) === row.key && !rows.includes(one.change.row));
  if (waiting || under.some((key) => !rows.includes(key))) return 'has-recommendations';
  const { item } = row;
  if (item === null) return null;
  if (item.kind === 'recommendation' && (isFiled(item) || item.filing !== null)) return 'filed';
  return item.rev > Math.max(1, known()[item.id] ?? 0) ? 'changed' : null;
}

function isUnsent(outbox: Outbox, row: RowKey): boolean {
  return outbox.some((one) => one.id === row && one.state.is !== 'sending');
}

function removalTakenBack(act: Extract<Act, { did: 'remove' }>, { state, newId, changed }: UndoParts): Refusal | null {
  const { outbox } = state.read();
  const without = withoutWaiting(outbox, act.row, 'remove');
  // It never left: nothing is to be brought back.
  if (without !== outbox) {
    state.update({ outbox: without });
  } else {
    if (act.id === null) return 'gone';
    const write = {
      id: newId(),
      change: { kind: 'restore', row: act.row, ...act.place },
      state: { is: 'waiting' },
    } as const;
    state.update({ outbox: [...outbox, write] });
  }
  changed();
  return null;
}
