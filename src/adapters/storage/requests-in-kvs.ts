/** Requests on their way, in Forge's Custom Entity Store: every write is on the condition of the rev that was read. */
import { Filter, FilterConditions, kvs } from '@forge/kvs';
import * as z from 'zod';
import type { Requests } from '../../application/ports/asking-jira.ts';
import { type RequestRecord, requestRecord } from '../../domain/request.ts';
import { storageCode, storageError, translated } from './storage-error.ts';

interface StoredRequest {
  rev: number;
  v: number;
  body: RequestRecord;
}

const entity = 'request';
const stored = z.looseObject({ body: z.unknown() });
const keyOf = (requestId: string) => `request.${requestId}`;
const atRev = (rev: number) => ({
  entityName: entity,
  conditions: new Filter<StoredRequest>().and('rev', FilterConditions.equalTo(rev)),
});

export function requestsInKvs(): Requests {
  return {
    read: async (requestId) => {
      const value = await translated(() => kvs.entity<StoredRequest>(entity).get(keyOf(requestId)));
      return value === undefined ? null : requestRecord.parse(stored.parse(value).body);
    },
    create: (record) =>
      written('KEY_CONFLICT', () =>
        kvs.entity<StoredRequest>(entity).set(keyOf(record.requestId), toStored(record), {
          keyPolicy: 'FAIL_IF_EXISTS',
        }),
      ),
    replace: (record) =>
      written('CONDITIONAL_CHECK_FAILED', () =>
        kvs
          .transact()
          .set(keyOf(record.requestId), toStored(record), atRev(record.rev - 1))
          .execute(),
      ),
    remove: async (requestId, rev) => {
      await written('CONDITIONAL_CHECK_FAILED', () => kvs.transact().delete(keyOf(requestId), atRev(rev)).execute());
    },
  };
}

const toStored = (body: RequestRecord): StoredRequest => ({ rev: body.rev, v: body.v, body });

/** False for the one refusal that means "somebody else wrote first". */
async function written(lost: string, write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (storageCode(error) === lost) return false;
    throw storageError(error);
  }
}
