/** What every operation of the store works with. */
import type { PlatformLimits } from '../limits.ts';
import type { Clock } from '../../parts.ts';
import { checkKey } from './check-key.ts';
import { checkValue } from './check-value.ts';
import type { EntityCatalogue } from './entity-catalogue.ts';
import type { Quota } from './quota.ts';
import type { QueryCopy } from './query-copy.ts';
import type { RecordStore, Space, StoredRecord } from './record-store.ts';

/** The pieces of one installation's store. */
export interface StoreParts {
  clock: Clock;
  limits: PlatformLimits;
  catalogue: EntityCatalogue;
  records: RecordStore;
  copy: QueryCopy;
  quota: Quota;
}

/** Where a key lives, its pattern and entity checked. @throws KvsError */
export function spaceOf(
  parts: StoreParts,
  at: { key: string; entityName?: string | undefined },
  secret = false,
): Space {
  checkKey(at.key, parts.limits);
  if (at.entityName === undefined) return secret ? 'secret' : 'plain';
  return `entity:${parts.catalogue.entity(at.entityName).name}`;
}

/** The JSON text of a value that may be stored there. @throws KvsError */
export function textOf(parts: StoreParts, at: { entityName?: string | undefined }, value: unknown): string {
  const text = checkValue(value, parts.limits);
  if (at.entityName !== undefined) parts.catalogue.checkValue(at.entityName, value);
  return text;
}

const metadata = {
  CREATED_AT: (record: StoredRecord) => ({ createdAt: record.createdAt }),
  UPDATED_AT: (record: StoredRecord) => ({ updatedAt: record.updatedAt }),
  EXPIRE_TIME: (record: StoredRecord) =>
    record.expiresAt === null ? {} : { expireTime: new Date(record.expiresAt).toISOString() },
};

/** A record as an answer holds it, with the metadata that was asked for. */
export function present(
  record: StoredRecord,
  fields: readonly (keyof typeof metadata)[] = [],
): Record<string, unknown> {
  const extra = fields.map((field) => metadata[field](record));
  return Object.assign({ key: record.key, value: JSON.parse(record.value) as unknown }, ...extra) as Record<
    string,
    unknown
  >;
}
