/** Empties the outbox: sends what may be sent, files what came back, and leaves what failed for the person. */
import type { PanelClient } from '../api/panel-client.ts';
import { type ItemId, itemId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { type Change, type RowKey, fieldOf, isAdd } from './change.ts';
import { fieldsOf } from '../../src/domain/threat-statement.ts';
import type { Reference } from '../../src/domain/reference.ts';
import {
  type Outbox,
  type Write,
  sendable,
  together,
  withSending,
  withState,
  without,
  withoutPointless,
} from './outbox.ts';
import type { StateHolder } from './panel-state.ts';
import { withItem, withModel } from './records.ts';
import { type Sent, send } from './send.ts';
import { sendTogether } from './send-together.ts';

export interface Delivery {
  /** Sends whatever is due. Call it after every change of the outbox. */
  pump(): void;
  idOf(row: RowKey): ItemId | null;
  /** The rev that this client's own last write gave a field of a row; 0: none. */
  ownRev(row: RowKey, field: string): number;
  /** The rev of each item as this client wrote it last, of the latest ones. */
  known(): Record<string, number>;
  /** What this tab wrote before it was reloaded. */
  remember(written: Readonly<Partial<Record<ItemId, number>>>): void;
}

/** What the person is told of: nothing typed disappears without a word. */
export type Notice = { is: 'confirmed' | 'failed' | 'conflict'; change: Change; id: ItemId | null };

export interface DeliveryParts {
  state: StateHolder;
  client: PanelClient;
  notice: (notice: Notice) => void;
  /** Whether nothing may be sent at the moment. */
  held: () => boolean;
}

/** As many as the contract takes. */
const knownLimit = 50;

export function delivery({ state, client, notice, held }: DeliveryParts): Delivery {
  /** Per row and field, the rev that one's own last write gave it. */
  const ownRevs = new Map<string, number>();
  const known = new Map<ItemId, number>();
  /** Adds that were refused in company. */
  const alone = new Set<string>();

  const idOf = (row: RowKey): ItemId | null => {
    for (const [id, key] of state.read().keys) if (key === row) return id;
    return itemId.safeParse(row).data ?? null;
  };
  const revFor = (change: Change): number => {
    const id = idOf(change.row);
    if (change.kind === 'remove') return (id && state.read().records?.items.get(id)?.rev) ?? change.rev;
    const seen = 'rev' in change ? Math.max(change.rev, bornWith(change)) : 0;
    const own = fieldNames(change).map((field) => ownRev(change.row, field));
    return othersChanged(id && state.read().records?.items.get(id), change, seen) ? seen : Math.max(seen, ...own);
  };

  /** Of what is changed together, one's own last write of one part must not hide what others did to another. */
  const othersChanged = (item: Item | null | undefined, change: Change, seen: number): boolean => {
    if (!item || change.kind !== 'details') return false;
    return fieldNames(change).some((field) => (item.changed[field] ?? 0) > Math.max(seen, ownRev(change.row, field)));
  };

  const isGone = (row: RowKey): boolean => {
    const id = idOf(row);
    return id !== null && state.read().records?.items.has(id) === false;
  };
  const confirm = (write: Write, item: Item | null): void => {
    if (item === null) return;
    // Only the latest ones can be ahead of the store's index.
    known.delete(item.id);
    known.set(item.id, item.rev);
    const [oldest] = known.keys();
    if (known.size > knownLimit && oldest !== undefined) known.delete(oldest);
    const fields = isAdd(write.change) ? [born] : fieldNames(write.change);
    for (const field of fields) ownRevs.set(`${write.change.row}/${field}`, item.rev);
  };
  const settle = (write: Write, sent: Sent): void => {
    const { outbox, records, keys } = state.read();
    if (sent.is === 'failed') {
      const failed = withState(outbox, write.id, { is: 'failed', error: sent.error });
      return state.update({ outbox: withoutPointless(failed, isGone) });
    }
    if (sent.is === 'conflict') {
      const conflict = { is: 'conflict', theirs: sent.theirs } as const;
      return state.update({
        outbox: withState(outbox, write.id, conflict),
        records: records && withItem(records, sent.theirs),
      });
    }
    confirm(write, sent.item);
    const more = sent.item !== null && isAdd(write.change) ? new Map(keys).set(sent.item.id, write.change.row) : keys;
    const withTheItem = records && sent.item ? withItem(records, sent.item) : records;
    const withBoth = withTheItem && sent.model ? withModel(withTheItem, sent.model) : withTheItem;
    state.update({ outbox: without(outbox, write.id), records: withBoth, keys: more });
  };
  const deliver = async (due: readonly [Write, ...Write[]]): Promise<void> => {
    const before = state.read();
    const since = before.records?.model?.rev ?? 0;
    const outbox = due.reduce<Outbox>((so, one) => withSending(so, one.id, since), before.outbox);
    state.update({ outbox });
    const writes = due.map((one): Write => ({ since, ...one }));
    const referencesOf = (row: RowKey) => referencesIn(state.shown().rows.get(row)?.item ?? null);
    const [only] = due;
    const sent =
      writes.length === 1
        ? [await send(client, { since, ...only }, { idOf, revFor, referencesOf })]
        : await sendTogether(client, writes, idOf);
    if (sent === 'one-by-one') {
      for (const { id } of writes) alone.add(id);
      const waiting = { is: 'waiting' } as const;
      state.update({ outbox: writes.reduce((so, one) => withState(so, one.id, waiting), state.read().outbox) });
    } else {
      for (const [at, write] of writes.entries()) {
        const of = sent[at];
        if (of === undefined) continue;
        settle(write, of);
        notice({ is: of.is === 'done' ? 'confirmed' : of.is, change: write.change, id: idOf(write.change.row) });
      }
    }
    pump();
  };
  const pump = (): void => {
    if (held()) return;
    const { outbox } = state.read();
    for (const write of sendable(outbox)) {
      const [, ...company] = together(outbox, write, alone);
      void deliver([write, ...company]);
    }
  };
  const remember: Delivery['remember'] = (written) => {
    for (const [id, rev] of Object.entries(written)) {
      const item = itemId.safeParse(id).data;
      if (item !== undefined && rev !== undefined && !known.has(item)) known.set(item, rev);
    }
  };
  const ownRev = (row: RowKey, field: string) =>
    Math.max(ownRevs.get(`${row}/${field}`) ?? 0, ownRevs.get(`${row}/${born}`) ?? 0);
  return { pump, idOf, ownRev, known: () => Object.fromEntries(known), remember };
}

/** What was typed for a row without an id saw it as it was added; a question is there before its answer. */
function bornWith({ kind }: Change): number {
  return kind === 'answer' || kind === 'reference' ? 0 : 1;
}

/** Under this name is the rev with which a row of one's own came to be: it counts for every field. */
const born = '';

/** The fields that a change writes; parts of a threat are counted one by one. */
function fieldNames(change: Change): string[] {
  return change.kind === 'details' ? fieldsOf(change.patch) : [fieldOf(change)];
}

/** As the server has them: without what is on the way. */
function referencesIn(item: Item | null): readonly Reference[] {
  return (item?.kind === 'answer' ? item.references : undefined) ?? [];
}
