/** The store's door: paths, request shapes, scope and rates, then the operation. */
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Clock, EntitySchema } from '../../parts.ts';
import type { PlatformLimits } from '../limits.ts';
import type { OutgoingCall } from '../outgoing-call.ts';
import type { ServiceAnswer } from '../service-answer.ts';
import { batchDelete, batchGet, batchSet } from './batch.ts';
import { createEntityCatalogue } from './entity-catalogue.ts';
import { KvsError } from './kvs-error.ts';
import { queryEntity, queryPlain } from './query.ts';
import { createQueryCopy } from './query-copy.ts';
import { createQuota } from './quota.ts';
import { createRecordStore } from './record-store.ts';
import * as requests from './requests.ts';
import { deleteOne, getOne, setOne } from './single.ts';
import type { StoreParts } from './store-parts.ts';
import { transact } from './transaction.ts';

/** What the store is made of. */
export interface KvsParts {
  db: DatabaseSync;
  clock: Clock;
  limits: PlatformLimits;
  entities: readonly EntitySchema[];
  /** Scopes of the manifest: without `storage:app` every call is refused. */
  scopes: readonly string[];
  /** How long queries and indexes stay behind single keys. */
  lagMs: number;
}

/** The store of one installation. */
export interface KvsService {
  handle(call: Pick<OutgoingCall, 'path' | 'text'>): ServiceAnswer;
  /** Lets queries see everything written so far. */
  flushIndex(): void;
}

type Route = (parts: StoreParts & { db: DatabaseSync }, body: unknown) => ServiceAnswer;

export function createKvsService({ db, clock, limits, entities, scopes, lagMs }: KvsParts): KvsService {
  const catalogue = createEntityCatalogue(entities);
  const copy = createQueryCopy({ db, clock, catalogue, lagMs });
  const expiredReadableMs = limits.storageExpiredReadableSeconds * 1000;
  const records = createRecordStore({ db, clock, expiredReadableMs, onChange: (...change) => copy.note(...change) });
  const parts = { db, clock, limits, catalogue, records, copy, quota: createQuota(clock, limits) };
  const handle = ({ path, text }: Pick<OutgoingCall, 'path' | 'text'>): ServiceAnswer => {
    try {
      if (!scopes.includes('storage:app')) throw new KvsError(403, 'FORBIDDEN', 'The app lacks the scope storage:app');
      const route = routes[path];
      if (!route) throw new KvsError(404, 'NOT_FOUND', `The local host emulates no storage path ${path}`);
      parts.quota.request();
      return route(parts, JSON.parse(text ?? 'null'));
    } catch (error) {
      if (!(error instanceof KvsError)) throw error;
      return { status: error.status, body: { code: error.code, message: error.message } };
    }
  };
  return { handle, flushIndex: () => copy.catchUp() };
}

const routes: Record<string, Route> = {
  '/api/v1/get': plain(requests.getRequest, (parts, body) => getOne(parts, body, false)),
  '/api/v1/set': plain(requests.setRequest, (parts, body) => setOne(parts, body, false)),
  '/api/v1/delete': plain(requests.deleteRequest, (parts, body) => deleteOne(parts, body, false)),
  '/api/v1/secret/get': plain(requests.getRequest, (parts, body) => getOne(parts, body, true)),
  '/api/v1/secret/set': plain(requests.setRequest, (parts, body) => setOne(parts, body, true)),
  '/api/v1/secret/delete': plain(requests.deleteRequest, (parts, body) => deleteOne(parts, body, true)),
  '/api/v1/entity/get': parsed(requests.getRequest.extend({ entityName: z.string() }), (parts, body) =>
    getOne(parts, body, false),
  ),
  '/api/v1/entity/set': parsed(requests.setRequest.extend({ entityName: z.string() }), (parts, body) =>
    setOne(parts, body, false),
  ),
  '/api/v1/entity/delete': parsed(requests.deleteRequest.extend({ entityName: z.string() }), (parts, body) =>
    deleteOne(parts, body, false),
  ),
  '/api/v1/query': parsed(requests.queryRequest, queryPlain),
  '/api/v1/entity/query': parsed(requests.entityQueryRequest, queryEntity),
  '/api/v1/batch/get': parsed(requests.batchKeysRequest, batchGet),
  '/api/v1/batch/set': parsed(requests.batchSetRequest, batchSet),
  '/api/v1/batch/delete': parsed(requests.batchKeysRequest, batchDelete),
  '/api/v1/transaction': parsed(requests.transactionRequest, transact),
};

function parsed<T>(
  schema: z.ZodType<T>,
  work: (parts: StoreParts & { db: DatabaseSync }, body: T) => ServiceAnswer,
): Route {
  return (parts, body) => {
    const result = schema.safeParse(body);
    if (result.success) return work(parts, result.data);
    const issue = result.error.issues[0];
    throw new KvsError(400, 'INVALID_REQUEST', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`);
  };
}

/** The plain and the secret store have no entities, whatever the body says. */
function plain<T extends { entityName?: string | undefined }>(
  schema: z.ZodType<T>,
  work: (parts: StoreParts, body: T) => ServiceAnswer,
): Route {
  return parsed(schema, (parts, body) => work(parts, { ...body, entityName: undefined }));
}
