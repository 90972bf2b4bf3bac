/** The history in Forge's Custom Entity Store: written once with the change it tells of, listed by an index. */
import { Sort, WhereConditions, kvs } from '@forge/kvs';
import type { HistoryLog } from '../../application/ports/history-log.ts';
import { AppError } from '../../domain/app-error.ts';
import { type HistoryRecord, historyRecord } from '../../domain/history.ts';
import { entities } from './keys.ts';
import { bodyOf } from './record-in-kvs.ts';
import { translated } from './storage-error.ts';

interface StoredHistory {
  modelId: string;
  at: string;
  v: number;
  body: HistoryRecord;
}

export function toStoredHistory(body: HistoryRecord): StoredHistory {
  return { modelId: body.modelId, at: body.at, v: body.v, body };
}

export function historyInKvs(): HistoryLog {
  return {
    async page(id, { limit, cursor }) {
      const newest = kvs
        .entity<StoredHistory>(entities.history)
        .query()
        .index('by-model', { partition: [id] })
        // Every moment; the store wants a condition where it is to sort.
        .where(WhereConditions.greaterThan('2000'))
        .sort(Sort.DESC)
        .limit(limit);
      const reading = cursor === null ? newest : newest.cursor(cursor);
      const found = await translated(() => reading.getMany()).catch((error: unknown) => {
        if (cursor === null || error instanceof AppError) throw error;
        // Cursors do not last, and belong to their query: the store takes neither an old nor a forged one.
        throw new AppError('INVALID', 'errors.historyCursor', { field: 'cursor', cause: error });
      });
      // A record of a newer version is left out: the rest can be read all the same.
      const records = found.results.flatMap(({ value }) => historyRecord.safeParse(bodyOf(value)).data ?? []);
      return { records, cursor: found.nextCursor ?? null };
    },
  };
}
