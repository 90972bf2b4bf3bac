/** Opens a whole model: directory by key, items by index, and one batch for what the lagging index does not know yet. */
import { WhereConditions, kvs } from '@forge/kvs';
import type { IssueId, ItemId } from '../../domain/ids.ts';
import type { Item } from '../../domain/item.ts';
import type { ModelRecord } from '../../domain/model.ts';
import type { OpenModel } from '../../application/ports.ts';
import { entities, keys } from './keys.ts';
import { type StoredItem, type StoredModel, itemFrom, modelFrom } from './records.ts';
import { isRateLimit, storageError, translated } from './storage-error.ts';

/** Forge: at most 100 results a page, 25 keys a batch. */
const pageSize = 100;
const batchSize = 25;

type Known = Readonly<Record<string, number>>;

/** The directory decides which items there are; `known` revs are read by key where the index shows older ones. */
export async function openModel(id: IssueId, known: Known): Promise<OpenModel | null> {
  const [stored, indexed] = await Promise.all([
    translated(() => kvs.entity<StoredModel>(entities.model).get(keys.model(id))),
    translated(() => indexedItems(id)),
  ]);
  if (stored === undefined) return null;
  const model = modelFrom(stored);
  const stale = staleIds(model, indexed, known);
  const fresh = await readByKey(id, stale);
  const values = new Map([...indexed, ...fresh]);
  return assembled(model, values);
}

/** Items by key; one alone needs no batch. */
export async function readItems(id: IssueId, ids: readonly ItemId[]): Promise<Item[]> {
  const names = ids.map((one) => keys.item(id, one));
  const values = ids.length === 1 ? new Map(await readAlone(names)) : await readByKey(id, ids);
  return [...values.values()].flatMap((value) => itemFrom(value) ?? []);
}

/** Items written after a moment, as far as the index knows. */
export async function changedItems(id: IssueId, after: Date): Promise<Item[]> {
  const values = await translated(() =>
    pagesOf((query) =>
      query.index('by-change', { partition: [id] }).where(WhereConditions.greaterThan(after.toISOString())),
    ),
  );
  return [...values.values()].flatMap((value) => itemFrom(value) ?? []);
}

function indexedItems(id: IssueId): Promise<Map<string, unknown>> {
  return pagesOf((query) => query.index('by-model', { partition: [id] }).where(WhereConditions.greaterThanEqualTo(0)));
}

type ItemQuery = ReturnType<ReturnType<typeof kvs.entity<StoredItem>>['query']>;
type ItemPages = ReturnType<ReturnType<ItemQuery['index']>['where']>;

async function pagesOf(select: (query: ItemQuery) => ItemPages): Promise<Map<string, unknown>> {
  const values = new Map<string, unknown>();
  let cursor: string | undefined;
  do {
    const page = select(kvs.entity<StoredItem>(entities.item).query()).limit(pageSize);
    const found = await (cursor === undefined ? page : page.cursor(cursor)).getMany();
    for (const { key, value } of found.results) values.set(key, value);
    cursor = found.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return values;
}

function staleIds(model: ModelRecord, indexed: Map<string, unknown>, known: Known): ItemId[] {
  return model.items.filter((id) => {
    const value = indexed.get(keys.item(model.issueId, id));
    if (value === undefined) return true;
    const item = itemFrom(value);
    return item !== null && item.rev < (known[id] ?? 0);
  });
}

/** In the order of the ids; a missing one reads as undefined. */
async function readByKey(model: IssueId, ids: readonly ItemId[]): Promise<Map<string, unknown>> {
  const keysToRead = ids.map((id) => keys.item(model, id));
  const values = new Map<string, unknown>();
  for (let start = 0; start < keysToRead.length; start += batchSize) {
    for (const [key, value] of await readBatch(keysToRead.slice(start, start + batchSize))) values.set(key, value);
  }
  return values;
}

/** Batches may be limited to 45 a minute per site, which a lively meeting can use up: then each key is read alone. */
async function readBatch(batch: readonly string[]): Promise<[string, unknown][]> {
  try {
    const found = await kvs.batchGet<StoredItem>(batch.map((key) => ({ key, entityName: entities.item })));
    const read = found.successfulKeys.map(({ key, value }): [string, unknown] => [key, value]);
    const refused = found.failedKeys.filter(({ error }) => error.code !== 'KEY_NOT_FOUND').map(({ key }) => key);
    return [...read, ...(await readAlone(refused))];
  } catch (error) {
    if (!isRateLimit(error)) throw storageError(error);
    return readAlone(batch);
  }
}

function readAlone(keysToRead: readonly string[]): Promise<[string, unknown][]> {
  const read = (key: string) => translated(() => kvs.entity<StoredItem>(entities.item).get(key));
  return Promise.all(keysToRead.map(async (key): Promise<[string, unknown]> => [key, await read(key)]));
}

function assembled(model: ModelRecord, values: Map<string, unknown>): OpenModel {
  const items: Item[] = [];
  const unreadable: string[] = [];
  for (const id of model.items) {
    const item = itemFrom(values.get(keys.item(model.issueId, id)));
    if (item === null) unreadable.push(id);
    else items.push(item);
  }
  return { model, items, unreadable };
}
