/** Batches: up to 25 keys, each of which succeeds or fails for itself, in an answer that is always 200. */
import type { z } from 'zod';
import type { ServiceAnswer } from '../service-answer.ts';
import { keyNotFound, KvsError } from './kvs-error.ts';
import type { batchKeysRequest, batchSetRequest } from './requests.ts';
import { present, spaceOf, textOf } from './store-parts.ts';
import type { StoreParts } from './store-parts.ts';
import { expiryOf } from './ttl.ts';

/** @throws KvsError for the batch as a whole. */
export function batchSet(parts: StoreParts, items: z.infer<typeof batchSetRequest>): ServiceAnswer {
  return eachKey(parts, items, (item) => {
    const space = spaceOf(parts, item);
    const text = textOf(parts, item, item.value);
    const expiresAt = expiryOf(item.options?.ttl, parts.clock.now(), parts.limits);
    parts.quota.write(text.length);
    parts.records.write(space, item.key, { text, expiresAt });
    return {};
  });
}

/** Strongly consistent, like single reads. @throws KvsError for the batch as a whole. */
export function batchGet(parts: StoreParts, items: z.infer<typeof batchKeysRequest>): ServiceAnswer {
  return eachKey(parts, items, (item) => {
    const record = parts.records.read(spaceOf(parts, item), item.key);
    parts.quota.read(record?.value.length ?? 0);
    if (!record) throw keyNotFound();
    return present(record);
  });
}

/** @throws KvsError for the batch as a whole. */
export function batchDelete(parts: StoreParts, items: z.infer<typeof batchKeysRequest>): ServiceAnswer {
  return eachKey(parts, items, (item) => {
    const space = spaceOf(parts, item);
    parts.quota.write(0);
    if (!parts.records.read(space, item.key)) throw keyNotFound();
    parts.records.remove(space, item.key);
    return {};
  });
}

function eachKey<Item extends { key: string; entityName?: string | undefined }>(
  parts: StoreParts,
  items: Item[],
  work: (item: Item) => Record<string, unknown>,
): ServiceAnswer {
  checkBatch(parts, items);
  const successfulKeys: unknown[] = [];
  const failedKeys: unknown[] = [];
  for (const item of items) {
    const at = { key: item.key, ...(item.entityName === undefined ? {} : { entityName: item.entityName }) };
    try {
      successfulKeys.push({ ...at, ...work(item) });
    } catch (error) {
      if (!(error instanceof KvsError)) throw error;
      failedKeys.push({ ...at, error: { code: error.code, message: error.message } });
    }
  }
  return { status: 200, body: { successfulKeys, failedKeys } };
}

function checkBatch(parts: StoreParts, items: { key: string; entityName?: string | undefined }[]): void {
  const most = parts.limits.storageBatchKeys;
  if (items.length > most) {
    throw new KvsError(
      400,
      'TOO_MANY_BATCH_ENTITIES',
      `A batch has at most ${String(most)} keys, not ${String(items.length)}`,
    );
  }
  if (items.length === 0) throw new KvsError(400, 'INVALID_REQUEST', 'A batch needs at least one key');
  const places = new Set(items.map((item) => `${item.entityName ?? ''}|${item.key}`));
  if (places.size < items.length) throw new KvsError(400, 'KEY_DUPLICATION_ERROR', 'A batch names each key once');
  parts.quota.batch();
}
