/** Transactions: everything is written, or nothing is; conditions hold for entities only. */
import type { ServiceAnswer } from '../service-answer.ts';
import { checkConditions, meets } from './conditions.ts';
import type { Conditions } from './conditions.ts';
import { conditionFailed, KvsError } from './kvs-error.ts';
import type { Space } from './record-store.ts';
import type { TransactionRequest } from './requests.ts';
import { spaceOf, textOf } from './store-parts.ts';
import type { StoreParts } from './store-parts.ts';
import { expiryOf } from './ttl.ts';

interface Operation {
  key: string;
  entityName?: string | undefined;
  conditions?: Conditions | undefined;
}

/** @throws KvsError; then nothing has been written. */
export function transact(parts: StoreParts, request: TransactionRequest): ServiceAnswer {
  const { set = [], delete: remove = [], check = [] } = request;
  const all: Operation[] = [...set, ...remove, ...check];
  checkShape(parts, all);
  const spaces = new Map(all.map((operation) => [operation.key, spaceOf(parts, operation)]));
  const spaceFor = (operation: Operation): Space => spaces.get(operation.key) ?? 'plain';
  const now = parts.clock.now();
  const writes = set.map((item) => ({
    item,
    text: textOf(parts, item, item.value),
    expiresAt: expiryOf(item.options?.ttl, now, parts.limits),
  }));
  const bytes = writes.reduce((sum, write) => sum + Buffer.byteLength(write.text), 0);
  if (bytes > parts.limits.storageTransactionBytes) {
    throw new KvsError(
      400,
      'MAX_SIZE',
      `A transaction has at most ${String(parts.limits.storageTransactionBytes)} bytes`,
    );
  }
  parts.quota.write(bytes);
  parts.records.atomically(() => {
    for (const operation of all) checkHolds(parts, operation, spaceFor(operation));
    for (const { item, text, expiresAt } of writes) parts.records.write(spaceFor(item), item.key, { text, expiresAt });
    for (const item of remove) parts.records.remove(spaceFor(item), item.key);
  });
  return { status: 204 };
}

function checkShape(parts: StoreParts, all: Operation[]): void {
  const most = parts.limits.storageTransactionItems;
  if (all.length === 0 || all.length > most) {
    throw new KvsError(
      422,
      'UNPROCESSABLE_ENTITY',
      `A transaction has 1 to ${String(most)} operations, not ${String(all.length)}`,
    );
  }
  if (new Set(all.map((operation) => operation.key)).size < all.length) {
    throw new KvsError(400, 'KEY_DUPLICATION_ERROR', 'A transaction names each key once');
  }
  for (const { conditions, entityName, key } of all) {
    if (!conditions) continue;
    if (entityName === undefined) throw new KvsError(400, 'INVALID_REQUEST', `Key "${key}": conditions need an entity`);
    checkConditions(conditions, { name: entityName, catalogue: parts.catalogue, most: parts.limits.storageConditions });
  }
}

/** No condition holds for what does not exist, NOT_EXISTS included: nobody measured it, this is the stricter reading. */
function checkHolds(parts: StoreParts, operation: Operation, space: Space): void {
  if (!operation.conditions) return;
  const record = parts.records.read(space, operation.key);
  if (!record || !meets(operation.conditions, JSON.parse(record.value) as Record<string, unknown>))
    throw conditionFailed();
}
