/** Holds the state of one open panel and tells exactly those who show a part of it that it changed. */
import type { ClientError } from '../api/panel-client.ts';
import type { LiveInvitation } from '../../src/contract/live.ts';
import type { ItemId } from '../../src/domain/ids.ts';
import type { RowKey } from './change.ts';
import type { Outbox } from './outbox.ts';
import { type Projection, emptyProjection, projection } from './projection.ts';
import type { Records } from './records.ts';
import { topics } from './topics.ts';

export type Phase = { is: 'loading' } | { is: 'failed'; error: ClientError } | { is: 'ready' };

export interface PanelState {
  phase: Phase;
  /** Null until the first answer. */
  records: Records | null;
  outbox: Outbox;
  /** Rows that were added here, by the id they got. */
  keys: ReadonlyMap<ItemId, RowKey>;
  /** Why what is shown may be old: the last refresh failed. */
  stale: ClientError | null;
  /** Unsure: one call got no answer, another one is asking. Down: nobody answers. In both, what is typed waits. */
  connection: 'up' | 'unsure' | 'down';
  /** Where to listen, as the last opening said. */
  live: readonly LiveInvitation[] | null;
}

/** What can be listened to: a row, the lists, a threat's recommendations (its own, and those it shares), or everything that is shown. */
export const topic = {
  phase: 'phase',
  /** Model, access and issue. */
  records: 'records',
  lists: 'lists',
  /** Whether there is a connection, and how much waits for it. */
  connection: 'connection',
  rows: 'rows',
  row: (key: RowKey) => `row:${key}`,
  under: (threat: RowKey) => `under:${threat}`,
} as const;

export interface StateHolder {
  read(): PanelState;
  shown(): Projection;
  update(patch: Partial<PanelState>): void;
  /** What `run` changes is drawn and told once, at its end: until then `shown` is as before. */
  together<T>(run: () => T): T;
  /** Whether `together` is under way. */
  isGathering(): boolean;
  subscribe(topic: string, listener: () => void): () => void;
}

export function stateHolder(): StateHolder {
  const { subscribe, publish } = topics();
  let state: PanelState = {
    phase: { is: 'loading' },
    records: null,
    outbox: [],
    keys: new Map(),
    stale: null,
    connection: 'up',
    live: null,
  };
  let shown = emptyProjection;
  let gathering = false;
  const tell = (before: { state: PanelState; shown: Projection }): void => {
    const { records, outbox, keys } = state;
    if (records !== null) shown = projection({ records, outbox, keys }, shown);
    publish([...changedState(before.state, state), ...changedRows(before.shown, shown)]);
  };
  return {
    read: () => state,
    shown: () => shown,
    subscribe,
    update(patch) {
      const before = { state, shown };
      state = { ...state, ...patch };
      if (!gathering) tell(before);
    },
    together(run) {
      const before = { state, shown };
      gathering = true;
      try {
        return run();
      } finally {
        gathering = false;
        tell(before);
      }
    },
    isGathering: () => gathering,
  };
}

function changedState(before: PanelState, now: PanelState): string[] {
  const changed: string[] = [];
  if (before.phase !== now.phase || before.stale !== now.stale) changed.push(topic.phase);
  if (before.connection !== now.connection || before.outbox !== now.outbox) changed.push(topic.connection);
  if (before.records !== now.records && differs(before.records, now.records)) changed.push(topic.records);
  return changed;
}

/** Whether anything but the items changed; those have their own topics. */
function differs(before: Records | null, now: Records | null): boolean {
  return (
    before?.model !== now?.model ||
    before?.unreadable !== now?.unreadable ||
    before?.rules !== now?.rules ||
    before?.issue.key !== now?.issue.key ||
    before?.access.join() !== now?.access.join()
  );
}

function changedRows(before: Projection, now: Projection): string[] {
  const changed: string[] = [];
  for (const [key, row] of now.rows) if (before.rows.get(key) !== row) changed.push(topic.row(key));
  for (const key of before.rows.keys()) if (!now.rows.has(key)) changed.push(topic.row(key));
  if (changed.length > 0) changed.push(topic.rows);
  const { lists: was } = before;
  const { lists: is } = now;
  const lists = ['lastThings', 'threats', 'recommendations', 'orphans', 'followUps', 'assumptions', 'bare'] as const;
  if (lists.some((one) => was[one] !== is[one])) changed.push(topic.lists);
  for (const key of new Set([...was.under.keys(), ...is.under.keys(), ...was.also.keys(), ...is.also.keys()])) {
    if (was.under.get(key) !== is.under.get(key) || was.also.get(key) !== is.also.get(key))
      changed.push(topic.under(key));
  }
  return changed;
}
