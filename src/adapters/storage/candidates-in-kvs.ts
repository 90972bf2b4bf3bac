/** Candidates in Forge's Custom Entity Store: written on the condition of their rev, listed by an index that lags behind. */
import { Filter, FilterConditions, Sort, WhereConditions, kvs } from '@forge/kvs';
import * as z from 'zod';
import type { CandidatePage, Candidates } from '../../application/ports/candidates.ts';
import { type CandidateRecord, type CandidateState, candidateRecord, rankOf } from '../../domain/candidate.ts';
import { AppError } from '../../domain/app-error.ts';
import type { IssueId } from '../../domain/ids.ts';
import { entities, keys } from './keys.ts';
import { isRateLimit, storageCode, storageError, translated } from './storage-error.ts';

interface StoredCandidate {
  state: CandidateState;
  rank: number;
  rev: number;
  v: number;
  body: CandidateRecord;
}

const entityName = entities.candidate;
/** Forge: 25 keys a batch. */
const batchSize = 25;
const stored = z.looseObject({ v: z.unknown(), body: z.unknown() });

export function candidatesInKvs(): Candidates {
  return {
    read: readOne,
    readMany: async (ids) => {
      const records: CandidateRecord[] = [];
      for (let start = 0; start < ids.length; start += batchSize) {
        records.push(...(await readBatch(ids.slice(start, start + batchSize))));
      }
      return records;
    },
    write: (record) => written(record.rev === 1 ? () => create(record) : () => replace(record)),
    remove: ({ issueId, rev }) => written(() => kvs.transact().delete(keys.candidate(issueId), atRev(rev)).execute()),
    list,
  };
}

/** @throws AppError UNEXPECTED for a record that no reader knows: a newer version of the app may run beside this one */
export function candidateFrom(value: unknown): CandidateRecord | null {
  if (value === undefined) return null;
  const known = readable(value);
  if (known !== null) return known;
  throw new AppError('UNEXPECTED', 'errors.unreadableRecord', { params: { version: versionOf(value) } });
}

function readable(value: unknown): CandidateRecord | null {
  return candidateRecord.safeParse(stored.safeParse(value).data?.body).data ?? null;
}

function versionOf(value: unknown): string {
  return String(stored.safeParse(value).data?.v);
}

async function readOne(id: IssueId): Promise<CandidateRecord | null> {
  return candidateFrom(await translated(() => kvs.entity<StoredCandidate>(entityName).get(keys.candidate(id))));
}

/** Batches may be limited to 45 a minute per site: then each key is read alone. */
async function readBatch(ids: readonly IssueId[]): Promise<CandidateRecord[]> {
  try {
    const batch = await kvs.batchGet<StoredCandidate>(ids.map((id) => ({ key: keys.candidate(id), entityName })));
    if (batch.failedKeys.every(({ error }) => error.code === 'KEY_NOT_FOUND')) {
      return batch.successfulKeys.flatMap(({ value }) => candidateFrom(value) ?? []);
    }
  } catch (error) {
    if (!isRateLimit(error)) throw storageError(error);
  }
  return (await Promise.all(ids.map(readOne))).filter((one) => one !== null);
}

function create(record: CandidateRecord): Promise<unknown> {
  const entity = kvs.entity<StoredCandidate>(entityName);
  return entity.set(keys.candidate(record.issueId), toStored(record), { keyPolicy: 'FAIL_IF_EXISTS' });
}

function replace(record: CandidateRecord): Promise<unknown> {
  return kvs
    .transact()
    .set(keys.candidate(record.issueId), toStored(record), atRev(record.rev - 1))
    .execute();
}

/** False for the one refusal that means "somebody else wrote first". */
async function written(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    const code = storageCode(error);
    if (code === 'KEY_CONFLICT' || code === 'CONDITIONAL_CHECK_FAILED') return false;
    throw storageError(error);
  }
}

function atRev(rev: number) {
  return { entityName, conditions: new Filter<StoredCandidate>().and('rev', FilterConditions.equalTo(rev)) };
}

function toStored(body: CandidateRecord): StoredCandidate {
  return { state: body.decision.state, rank: placeOf(body), rev: body.rev, v: body.v, body };
}

/** Decided ones by when it was decided: minutes, because the store's integers have 32 bits. */
function placeOf({ decision, estimate }: CandidateRecord): number {
  return decision.state === 'open' ? rankOf(estimate) : Math.floor(Date.parse(decision.at) / 60_000);
}

async function list(
  state: CandidateState,
  { limit, cursor }: { limit: number; cursor: string | null },
): Promise<CandidatePage> {
  const ranked = kvs
    .entity<StoredCandidate>(entityName)
    .query()
    .index('by-state', { partition: [state] })
    .where(WhereConditions.greaterThanEqualTo(0))
    .sort(Sort.DESC)
    .limit(limit);
  const { results, nextCursor } = await translated(() => (cursor === null ? ranked : ranked.cursor(cursor)).getMany());
  return { records: results.flatMap(({ value }) => readable(value) ?? []), cursor: nextCursor ?? null };
}
