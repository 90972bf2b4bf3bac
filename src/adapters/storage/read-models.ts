/** Reads many models at once, 25 with each request. */
import { kvs } from '@forge/kvs';
import type { IssueId } from '../../domain/ids.ts';
import { type ModelRecord, modelRecord } from '../../domain/model.ts';
import { entities, keys } from './keys.ts';
import { bodyOf } from './record-in-kvs.ts';
import { storageError } from './storage-error.ts';

/** Forge's limit for one batch. */
const batchSize = 25;

/** @throws AppError UNAVAILABLE where storage is too busy: nobody waits for a statistic */
export async function readModels(ids: readonly IssueId[]): Promise<ModelRecord[]> {
  const models: ModelRecord[] = [];
  for (let start = 0; start < ids.length; start += batchSize) {
    models.push(...(await readBatch(ids.slice(start, start + batchSize))));
  }
  return models;
}

async function readBatch(ids: readonly IssueId[]): Promise<ModelRecord[]> {
  try {
    const found = await kvs.batchGet<unknown>(ids.map((id) => ({ key: keys.model(id), entityName: entities.model })));
    return found.successfulKeys.flatMap(({ value }) => modelRecord.safeParse(bodyOf(value)).data ?? []);
  } catch (error) {
    throw storageError(error);
  }
}
