/** Watches which writes of models were accepted, whoever makes them: what others can be told of afterwards. */
import type { IssueId, ItemId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import type { Change, Models } from './ports.ts';

/** The accepted writes of one model in one run. */
export interface ModelWrites {
  modelId: IssueId;
  /** The directory before the first and after the last write of it; `before` is null where it was never read. */
  directory: { before: ModelRecord | null; after: ModelRecord } | null;
  /** Each item as it was written last. */
  items: Map<ItemId, Item>;
  removed: Set<ItemId>;
}

export interface WatchedModels {
  models: Models;
  accepted(): ModelWrites[];
}

/** @param writing called when a write of a model begins */
export function watchWrites(models: Models, writing: (id: IssueId) => void): WatchedModels {
  const writes = new Map<IssueId, ModelWrites>();
  /** The directory as it was read last: what a conditional write was decided on. */
  const read = new Map<IssueId, ModelRecord>();
  const seen = <T extends ModelRecord | null>(id: IssueId, model: T): T => {
    if (model !== null) read.set(id, model);
    return model;
  };
  const of = (modelId: IssueId): ModelWrites => {
    const known = writes.get(modelId) ?? { modelId, directory: null, items: new Map(), removed: new Set() };
    writes.set(modelId, known);
    return known;
  };
  const wroteDirectory = (record: ModelRecord, expectedRev: number): void => {
    const entry = of(record.issueId);
    const last = read.get(record.issueId);
    const decidedOn = last?.rev === expectedRev ? last : null;
    // Somebody else wrote between two of ours: what changed in all cannot be told from ours.
    const unbroken = entry.directory === null || entry.directory.after.rev === expectedRev;
    const before = entry.directory === null ? decidedOn : unbroken ? entry.directory.before : null;
    entry.directory = { before, after: record };
    read.set(record.issueId, record);
  };
  const note = (change: Change): void => {
    switch (change.write) {
      case 'model':
        return wroteDirectory(change.record, change.expectedRev);
      case 'item':
        of(change.modelId).removed.delete(change.item.id);
        return void of(change.modelId).items.set(change.item.id, change.item);
      case 'remove-item':
        of(change.modelId).items.delete(change.id);
        return void of(change.modelId).removed.add(change.id);
      case 'ticket':
      case 'history':
        return;
    }
  };
  return {
    accepted: () => [...writes.values()],
    models: {
      ...models,
      read: async (id) => seen(id, await models.read(id)),
      open: async (id, known) => {
        const open = await models.open(id, known);
        seen(id, open?.model ?? null);
        return open;
      },
      transact: async (changes) => {
        for (const id of new Set(changes.flatMap(modelIdOf))) writing(id);
        const accepted = await models.transact(changes);
        if (accepted) changes.forEach(note);
        return accepted;
      },
    },
  };
}

function modelIdOf(change: Change): IssueId[] {
  if (change.write === 'ticket' || change.write === 'history') return [];
  return [change.write === 'model' ? change.record.issueId : change.modelId];
}
