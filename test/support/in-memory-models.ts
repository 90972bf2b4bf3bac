/** Models in memory with the store's conditions: a failed one writes nothing. Queries are as fresh as keys here. */
import { type Change, type Models, transactionLimit } from '../../src/application/ports.ts';
import type { HistoryLog } from '../../src/application/ports/history-log.ts';
import type { HistoryRecord } from '../../src/domain/history.ts';
import type { Item } from '../../src/domain/item.ts';
import type { ModelRecord } from '../../src/domain/model.ts';
import type { RemovedItem } from '../../src/domain/removed-item.ts';
import type { TicketRecord } from '../../src/domain/ticket-record.ts';

export interface InMemoryModels extends Models {
  /** Runs before the next transaction: the place where somebody else wins. */
  beforeTransaction(run: () => Promise<void>): void;
  items(): Item[];
  history: HistoryLog;
}

type Stored = ModelRecord | Item | TicketRecord | HistoryRecord;

/** @param now milliseconds */
export function inMemoryModels(now: () => number = () => Date.now()): InMemoryModels {
  const records = new Map<string, Stored>();
  /** When each key was written last. */
  const written = new Map<string, number>();
  const removed = new Map<string, RemovedItem>();
  const interruptions: (() => Promise<void>)[] = [];
  const get = (key: string) => structuredClone(records.get(key)) ?? null;
  return {
    beforeTransaction: (run) => void interruptions.push(run),
    items: () => [...records.values()].filter((one): one is Item => 'kind' in one).map((one) => structuredClone(one)),
    history: {
      page: async (id, { limit, cursor }) => {
        const all = [...records.values()].filter((one): one is HistoryRecord => 'tag' in one && one.modelId === id);
        const newest = all.reverse().toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
        const start = Number(cursor ?? 0);
        const page = newest.slice(start, start + limit).map((one) => structuredClone(one));
        return { records: page, cursor: start + limit < newest.length ? String(start + limit) : null };
      },
    },
    read: async (id) => get(`model.${id}`) as ModelRecord | null,
    readMany: async (ids) => ids.flatMap((id) => (get(`model.${id}`) as ModelRecord | null) ?? []),
    create: async (record) => {
      if (records.has(`model.${record.issueId}`)) return false;
      records.set(`model.${record.issueId}`, structuredClone(record));
      return true;
    },
    open: async (id) => {
      const model = get(`model.${id}`) as ModelRecord | null;
      if (model === null) return null;
      const found = model.items.map((one) => [one, get(`item.${id}.${one}`) as Item | null] as const);
      return {
        model,
        items: found.flatMap(([, item]) => (item === null ? [] : [item])),
        unreadable: found.flatMap(([one, item]) => (item === null ? [one] : [])),
      };
    },
    readItem: async (model, id) => get(`item.${model}.${id}`) as Item | null,
    readItems: async (model, ids) => ids.flatMap((id) => (get(`item.${model}.${id}`) as Item | null) ?? []),
    changedItems: async (model, after) =>
      [...written]
        .filter(([key, at]) => key.startsWith(`item.${model}.`) && at > after.getTime())
        .flatMap(([key]) => (get(key) as Item | null) ?? []),
    readRemoved: async (model, id) => structuredClone(removed.get(`item.${model}.${id}`)) ?? null,
    readTicket: async (id) => get(`ticket.${id}`) as TicketRecord | null,
    createTicket: async (record) => {
      if (records.has(`ticket.${record.issueId}`)) return false;
      records.set(`ticket.${record.issueId}`, structuredClone(record));
      return true;
    },
    transact: async (changes) => {
      await interruptions.shift()?.();
      if (changes.length > transactionLimit + 1) throw new Error(`${changes.length} operations in one transaction`);
      if (!changes.every((change) => holds(records.get(keyOf(change)), change))) return false;
      for (const change of changes) {
        apply(records, change);
        if (change.write === 'remove-item' && change.keep) removed.set(keyOf(change), structuredClone(change.keep));
        written.set(keyOf(change), now());
      }
      return true;
    },
  };
}

function keyOf(change: Change): string {
  switch (change.write) {
    case 'model':
      return `model.${change.record.issueId}`;
    case 'item':
      return `item.${change.modelId}.${change.item.id}`;
    case 'remove-item':
      return `item.${change.modelId}.${change.id}`;
    case 'history':
      return `history.${change.record.modelId}.${change.record.at}.${change.record.tag}`;
    case 'ticket':
      return `ticket.${change.record.issueId}`;
  }
}

function holds(stored: Stored | undefined, change: Change): boolean {
  return change.expectedRev === null || (stored !== undefined && 'rev' in stored && stored.rev === change.expectedRev);
}

function apply(records: Map<string, Stored>, change: Change): void {
  const key = keyOf(change);
  if (change.write === 'remove-item') records.delete(key);
  else records.set(key, structuredClone(change.write === 'item' ? change.item : change.record));
}
