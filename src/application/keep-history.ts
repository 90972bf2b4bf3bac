/** Adds to every write of a model what it changed, whoever makes it: no use case has to remember the history. */
import type { HistoryEntry, HistoryRecord } from '../domain/history.ts';
import { entriesPerChange } from '../domain/history.ts';
import { itemChanges, itemRemoval, modelChanges } from '../domain/history-diff.ts';
import type { AccountId, IssueId, ItemId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import type { Change, Clock, Models } from './ports.ts';

export interface KeepingHistory {
  clock: Clock;
  /** Who is writing; null: the app. Asked when something is written. */
  by: () => AccountId | null;
}

/** In the transaction of the change itself: one more operation, no more reads. */
export function keepHistory(models: Models, { clock, by }: KeepingHistory): Models {
  const seen = lastSeen();
  return {
    ...models,
    read: async (id) => seen.model(await models.read(id)),
    open: async (id, known) => {
      const open = await models.open(id, known);
      seen.model(open?.model ?? null);
      seen.items(id, open?.items ?? []);
      return open;
    },
    readItem: async (id, item) => {
      const found = await models.readItem(id, item);
      seen.items(id, found === null ? [] : [found]);
      return found;
    },
    readItems: async (id, items) => seen.items(id, await models.readItems(id, items)),
    changedItems: async (id, after) => seen.items(id, await models.changedItems(id, after)),
    transact: async (changes) => {
      const at = clock.now().toISOString();
      const written = historyOf(changes, seen, { at, by: by() });
      const accepted = await models.transact([...changes, ...written]);
      if (accepted) changes.forEach(seen.wrote);
      return accepted;
    },
  };
}

type LastSeen = ReturnType<typeof lastSeen>;

/** The records as this run read or wrote them last: what a conditional write was decided on. */
function lastSeen() {
  const models = new Map<IssueId, ModelRecord>();
  const items = new Map<string, Item>();
  const nameOf = (model: IssueId, id: ItemId) => `${model} ${id}`;
  const model = <T extends ModelRecord | null>(one: T): T => {
    if (one !== null) models.set(one.issueId, one);
    return one;
  };
  const itemsOf = (id: IssueId, found: Item[]): Item[] => {
    for (const one of found) items.set(nameOf(id, one.id), one);
    return found;
  };
  return {
    model,
    items: itemsOf,
    /** Null where another one was seen than the write is conditional on. */
    modelAt: (id: IssueId, rev: number) => atRev(models.get(id), rev),
    itemAt: (id: IssueId, item: ItemId, rev: number) => atRev(items.get(nameOf(id, item)), rev),
    wrote(change: Change): void {
      if (change.write === 'model') model(change.record);
      if (change.write === 'item') itemsOf(change.modelId, [change.item]);
      if (change.write === 'remove-item') items.delete(nameOf(change.modelId, change.id));
    },
  };
}

function atRev<T extends { rev: number }>(record: T | undefined, rev: number): T | null {
  return record?.rev === rev ? record : null;
}

/** One record per model; none where nothing changed that people could want to know. */
function historyOf(
  changes: readonly Change[],
  seen: LastSeen,
  { at, by }: Pick<HistoryRecord, 'at' | 'by'>,
): Extract<Change, { write: 'history' }>[] {
  const found = new Map<IssueId, { tag: string; entries: HistoryEntry[] }>();
  for (const change of changes) {
    const told = entriesOf(change, seen);
    if (told === null || told.entries.length === 0) continue;
    const { tag, entries } = found.get(told.modelId) ?? { tag: told.tag, entries: [] };
    found.set(told.modelId, { tag, entries: [...entries, ...told.entries] });
  }
  return [...found].map(([modelId, { tag, entries }]) => ({
    write: 'history',
    record: { v: 1, modelId, at, by, tag, entries: entries.slice(0, entriesPerChange) },
    expectedRev: null,
  }));
}

/** `tag`: no other accepted write has it, because the rev that it makes is made once. */
function entriesOf(change: Change, seen: LastSeen): { modelId: IssueId; tag: string; entries: HistoryEntry[] } | null {
  switch (change.write) {
    case 'model': {
      const { record, expectedRev } = change;
      const entries = modelChanges(seen.modelAt(record.issueId, expectedRev), record);
      return { modelId: record.issueId, tag: `model.${record.rev}`, entries };
    }
    case 'item': {
      const { modelId, item, expectedRev } = change;
      const before = expectedRev === null ? null : seen.itemAt(modelId, item.id, expectedRev);
      const entries = itemChanges(before, item, { isNew: expectedRev === null });
      return { modelId, tag: `${item.id}.${item.rev}`, entries };
    }
    case 'remove-item': {
      const { modelId, id, expectedRev, keep } = change;
      const item = keep?.item ?? seen.itemAt(modelId, id, expectedRev);
      return { modelId, tag: `${id}.${expectedRev}.removed`, entries: [itemRemoval(id, item)] };
    }
    case 'ticket':
    case 'history':
      return null;
  }
}
