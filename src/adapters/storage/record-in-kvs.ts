/** One record of its own in Forge's Custom Entity Store: saving is a write on the condition of the rev that was read. */
import { Filter, FilterConditions, kvs } from '@forge/kvs';
import * as z from 'zod';
import { storageCode, storageError, translated } from './storage-error.ts';

interface Stored<T> {
  rev: number;
  v: number;
  body: T;
}

interface Place<T> {
  entityName: string;
  key: string;
  /** What holds where nothing is stored, or nothing that can be read: the app goes on. */
  from: (body: unknown) => T;
}

const stored = z.looseObject({ body: z.unknown() });

/** What was stored beside rev and version; undefined where nothing is. */
export function bodyOf(value: unknown): unknown {
  return stored.safeParse(value).data?.body;
}

export function recordInKvs<T extends { rev: number; v: number }>({ entityName, key, from }: Place<T>) {
  return {
    read: async (): Promise<T> => from(bodyOf(await translated(() => kvs.entity<Stored<T>>(entityName).get(key)))),
    /** `record.rev` is one more than the rev that was read; false when somebody else saved first. */
    save: async (record: T): Promise<boolean> => {
      const value: Stored<T> = { rev: record.rev, v: record.v, body: record };
      try {
        if (value.rev === 1) {
          await kvs.entity<Stored<T>>(entityName).set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' });
        } else {
          const conditions = new Filter<Stored<T>>().and('rev', FilterConditions.equalTo(value.rev - 1));
          await kvs.transact().set(key, value, { entityName, conditions }).execute();
        }
        return true;
      } catch (error) {
        const code = storageCode(error);
        if (code === 'KEY_CONFLICT' || code === 'CONDITIONAL_CHECK_FAILED') return false;
        throw storageError(error);
      }
    },
  };
}
