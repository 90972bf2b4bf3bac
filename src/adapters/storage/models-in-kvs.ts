/** Models in Forge's Custom Entity Store: reads by key decide, queries only show. */
import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { AppError } from '../../domain/app-error.ts';
import type { IssueId, ItemId } from '../../domain/ids.ts';
import { removedItem, undoHours } from '../../domain/removed-item.ts';
import type { Change, Clock, Models } from '../../application/ports.ts';
import { toStoredHistory } from './history-in-kvs.ts';
import { entities, keys } from './keys.ts';
import { changedItems, openModel, readItems } from './open-model.ts';
import { readModels } from './read-models.ts';
import {
  type StoredItem,
  type StoredModel,
  type StoredTicket,
  itemFrom,
  modelFrom,
  ticketFrom,
  toStoredItem,
  toStoredModel,
  toStoredTicket,
} from './records.ts';
import { storageCode, storageError, translated } from './storage-error.ts';

/** The store may take two days to forget: readers look at the time. */
const ttl = { value: undoHours, unit: 'HOURS' } as const;

export function modelsInKvs(clock: Clock): Models {
  return {
    read: async (id) => {
      const value = await translated(() => kvs.entity<StoredModel>(entities.model).get(keys.model(id)));
      return value === undefined ? null : modelFrom(value);
    },
    readMany: readModels,
    create: (record) => createOnce(entities.model, keys.model(record.issueId), toStoredModel(record)),
    open: openModel,
    readItem,
    readItems,
    changedItems,
    readTicket: async (id) => {
      const value = await translated(() => kvs.entity<StoredTicket>(entities.ticket).get(keys.ticket(id)));
      return value === undefined ? null : ticketFrom(value);
    },
    createTicket: (record) => createOnce(entities.ticket, keys.ticket(record.issueId), toStoredTicket(record)),
    readRemoved: async (id, item) => {
      const value = await translated(() => kvs.get<unknown>(keys.removedItem(id, item)));
      return removedItem.safeParse(value).data ?? null;
    },
    transact: (changes) => transact(changes, clock.now().toISOString()),
  };
}

async function createOnce(entity: string, key: string, value: StoredModel | StoredTicket): Promise<boolean> {
  try {
    await kvs.entity<StoredModel | StoredTicket>(entity).set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' });
    return true;
  } catch (error) {
    if (storageCode(error) === 'KEY_CONFLICT') return false;
    throw storageError(error);
  }
}

/** @throws AppError UNEXPECTED when the record is there and cannot be read: an edit must not overwrite it */
async function readItem(model: IssueId, id: ItemId) {
  const value = await translated(() => kvs.entity<StoredItem>(entities.item).get(keys.item(model, id)));
  if (value === undefined) return null;
  const item = itemFrom(value);
  if (item === null)
    throw new AppError('UNEXPECTED', 'errors.unreadableRecord', { params: { version: String(value.v) } });
  return item;
}

/** The store gives one code for "my condition failed" and "somebody else won": both mean read again. */
async function transact(changes: readonly Change[], now: string): Promise<boolean> {
  const transaction = kvs.transact();
  for (const change of changes) append(transaction, change, now);
  try {
    await transaction.execute();
    return true;
  } catch (error) {
    if (storageCode(error) === 'CONDITIONAL_CHECK_FAILED') return false;
    throw storageError(error);
  }
}

function append(transaction: ReturnType<typeof kvs.transact>, change: Change, now: string): void {
  switch (change.write) {
    case 'model': {
      const condition = { entityName: entities.model, conditions: atRev<StoredModel>(change.expectedRev) };
      transaction.set(keys.model(change.record.issueId), toStoredModel(change.record), condition);
      return;
    }
    case 'item': {
      const key = keys.item(change.modelId, change.item.id);
      transaction.set(key, toStoredItem(change.modelId, change.item, now), {
        entityName: entities.item,
        ...(change.expectedRev === null ? {} : { conditions: atRev<StoredItem>(change.expectedRev) }),
      });
      return;
    }
    case 'remove-item': {
      const condition = { entityName: entities.item, conditions: atRev<StoredItem>(change.expectedRev) };
      transaction.delete(keys.item(change.modelId, change.id), condition);
      if (change.keep) transaction.set(keys.removedItem(change.modelId, change.id), change.keep, undefined, { ttl });
      return;
    }
    case 'history':
      // Without a condition: the records beside it are written on theirs, so a repeat writes nothing.
      transaction.set(keys.history(change.record), toStoredHistory(change.record), { entityName: entities.history });
      return;
    case 'ticket':
      transaction.set(keys.ticket(change.record.issueId), toStoredTicket(change.record), {
        entityName: entities.ticket,
        ...(change.expectedRev === null ? {} : { conditions: atRev<StoredTicket>(change.expectedRev) }),
      });
  }
}

function atRev<T extends { rev: number }>(rev: number) {
  return new Filter<T>().and('rev', FilterConditions.equalTo(rev));
}
