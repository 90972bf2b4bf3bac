/** Queries over the lagging copy: by key prefix, or by an entity's index. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { ServiceAnswer } from '../service-answer.ts';
import { checkConditions, meets } from './conditions.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { KvsError } from './kvs-error.ts';
import { indexValue } from './query-copy.ts';
import type { StoredRecord } from './record-store.ts';
import { toRecord } from './record-store.ts';
import type { EntityQueryRequest, QueryRequest } from './requests.ts';
import { present } from './store-parts.ts';
import type { StoreParts } from './store-parts.ts';

type Row = StoredRecord & { position: string | number };

/** Keys of the plain store with a prefix, in their order. @throws KvsError */
export function queryPlain(parts: StoreParts & { db: DatabaseSync }, request: QueryRequest): ServiceAnswer {
  const prefix = request.where?.[0]?.values[0] ?? '';
  const scan: Scan = {
    from: 'SELECT *, key AS position FROM kvs_copy WHERE space = ?',
    values: ['plain'],
    range: [{ sql: 'substr(key, 1, length(?)) = ?', values: [prefix, prefix] }],
    sort: 'ASC',
  };
  return page(parts, { scan, cursor: request.after, limit: request.limit, identity: ['plain', prefix] }, (rows) =>
    rows.map((row) => present(row, request.options?.metadataFields)),
  );
}

/** An entity's records in the order of one index. Filters are applied to each page after it was read. @throws KvsError */
export function queryEntity(parts: StoreParts & { db: DatabaseSync }, request: EntityQueryRequest): ServiceAnswer {
  const { entityName, filters, range, cursor, limit } = request;
  parts.catalogue.entity(entityName);
  if (filters)
    checkConditions(filters, { name: entityName, catalogue: parts.catalogue, most: parts.limits.storageConditions });
  const scan = { ...startOf(parts, request), range: range ? [rangeSql(range)] : [], sort: request.sort ?? 'ASC' };
  const identity = [entityName, request.indexName, request.partition, range, filters, request.sort];
  return page(parts, { scan, cursor, limit, identity }, (rows) =>
    rows
      .filter((row) => !filters || meets(filters, JSON.parse(row.value) as Record<string, unknown>))
      .map((row) => present(row, request.options?.metadataFields)),
  );
}

interface Scan {
  from: string;
  values: SQLInputValue[];
  range: { sql: string; values: SQLInputValue[] }[];
  sort: 'ASC' | 'DESC';
}

/** Which rows an index query starts from. */
function startOf(parts: StoreParts, request: EntityQueryRequest): Pick<Scan, 'from' | 'values'> {
  const { entityName, indexName, partition = [] } = request;
  const space = `entity:${entityName}`;
  if (indexName === 'by-key')
    return { from: 'SELECT *, key AS position FROM kvs_copy WHERE space = ?', values: [space] };
  const index = parts.catalogue.indexes(entityName).find((candidate) => candidate.name === indexName);
  if (!index) throw new KvsError(400, 'INDEX_NOT_FOUND', `Entity "${entityName}" has no index "${indexName}"`);
  if (partition.length !== index.partition.length) {
    throw new KvsError(
      400,
      'INVALID_PARTITION',
      `Index "${indexName}" has the partition [${index.partition.join(', ')}]`,
    );
  }
  index.partition.forEach((attribute, at) => parts.catalogue.checkAttribute(entityName, attribute, partition[at]));
  for (const value of request.range?.values ?? []) parts.catalogue.checkAttribute(entityName, index.range, value);
  return {
    from: `SELECT c.*, i.position AS position FROM kvs_index i JOIN kvs_copy c ON c.space = i.space AND c.key = i.key
      WHERE i.space = ? AND i.name = ? AND i.partition = ?`,
    values: [space, indexName, JSON.stringify(partition)],
  };
}

const rangeOperators: Record<string, string> = {
  EQUAL_TO: 'position = ?',
  GREATER_THAN: 'position > ?',
  GREATER_THAN_EQUAL_TO: 'position >= ?',
  LESS_THAN: 'position < ?',
  LESS_THAN_EQUAL_TO: 'position <= ?',
  BETWEEN: 'position BETWEEN ? AND ?',
  BEGINS_WITH: 'substr(position, 1, length(?)) = ?',
};

function rangeSql(range: NonNullable<EntityQueryRequest['range']>): Scan['range'][number] {
  const values = range.values.map(indexValue);
  const wanted = range.condition === 'BETWEEN' ? 2 : 1;
  if (values.length !== wanted)
    throw new KvsError(400, 'INVALID_CONDITION', `${range.condition} takes ${String(wanted)} value(s)`);
  const sql = rangeOperators[range.condition] ?? '0';
  return { sql, values: range.condition === 'BEGINS_WITH' ? [...values, ...values] : values };
}

interface PageRequest {
  scan: Scan;
  cursor: string | null | undefined;
  limit: number | undefined;
  identity: unknown;
}

function page(
  parts: StoreParts & { db: DatabaseSync },
  { scan, cursor, limit, identity }: PageRequest,
  show: (rows: Row[]) => unknown[],
): ServiceAnswer {
  const { limits, clock } = parts;
  const size = limit ?? limits.storagePageDefault;
  if (!Number.isInteger(size) || size < 1 || size > limits.storagePageMax) {
    throw new KvsError(
      400,
      'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
      `A page has 1 to ${String(limits.storagePageMax)} results`,
    );
  }
  parts.copy.follow();
  const clauses = [...scan.range];
  const [beyond, order] = scan.sort === 'ASC' ? ['>', 'ASC'] : ['<', 'DESC'];
  if (typeof cursor === 'string') {
    const at = readCursor(identity, cursor, clock.now());
    clauses.push({ sql: `(position, key) ${beyond} (?, ?)`, values: [at.position, at.key] });
  }
  const where = ['(expires_at IS NULL OR expires_at > ?)', ...clauses.map((clause) => clause.sql)].join(' AND ');
  const readable = clock.now() - limits.storageExpiredReadableSeconds * 1000;
  const sql = `SELECT * FROM (${scan.from}) WHERE ${where} ORDER BY position ${order}, key ${order} LIMIT ?`;
  const found = parts.db
    .prepare(sql)
    .all(...scan.values, readable, ...clauses.flatMap((clause) => clause.values), size);
  const rows = found.map((row): Row => ({ ...toRecord(row), position: row['position'] as string | number }));
  parts.quota.read(rows.reduce((sum, row) => sum + row.value.length, 0));
  const last = rows.at(-1);
  // A full page has a cursor even when nothing follows: the store cannot know, and the next page may be empty.
  const next = last && rows.length === size ? writeCursor(identity, last, clock.now()) : null;
  return { status: 200, body: { data: show(rows), cursor: next } };
}
