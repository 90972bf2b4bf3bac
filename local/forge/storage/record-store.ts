/**
 * Stored values. Single keys are read from where they were written; queries read a copy that follows some time
 * later, as Forge's queries and indexes do.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../../parts.ts';

/** A namespace of keys: plain values, secrets, or one entity. */
export type Space = 'plain' | 'secret' | `entity:${string}`;

/** One stored value. Times in milliseconds, host time. */
export interface StoredRecord {
  key: string;
  /** JSON text. */
  value: string;
  createdAt: number;
  updatedAt: number;
  expiresAt: number | null;
}

/** What the store is made of. */
export interface RecordStoreParts {
  db: DatabaseSync;
  clock: Clock;
  /** How long an expired value can still be read. */
  expiredReadableMs: number;
  /** Called for each write; the queryable copy is made from these. */
  onChange: (space: Space, key: string, record: StoredRecord | null) => void;
}

/** Single-key access, strongly consistent. */
export interface RecordStore {
  read(space: Space, key: string): StoredRecord | null;
  /** Returns the record as it is now. */
  write(space: Space, key: string, value: { text: string; expiresAt: number | null }): StoredRecord;
  remove(space: Space, key: string): void;
  /** Everything inside happens, or nothing does. */
  atomically<T>(work: () => T): T;
}

export function createRecordStore(parts: RecordStoreParts): RecordStore {
  const { db, clock } = parts;
  db.exec(`CREATE TABLE IF NOT EXISTS kvs_records (space TEXT, key TEXT, value TEXT NOT NULL, created_at REAL NOT NULL,
    updated_at REAL NOT NULL, expires_at REAL, PRIMARY KEY (space, key)) WITHOUT ROWID`);
  const select = db.prepare('SELECT * FROM kvs_records WHERE space = ? AND key = ?');
  const upsert = db.prepare('INSERT OR REPLACE INTO kvs_records VALUES (?, ?, ?, ?, ?, ?)');
  const drop = db.prepare('DELETE FROM kvs_records WHERE space = ? AND key = ?');
  const read = (space: Space, key: string): StoredRecord | null => {
    const row = select.get(space, key);
    if (!row) return null;
    const record = toRecord(row);
    return record.expiresAt !== null && record.expiresAt + parts.expiredReadableMs <= clock.now() ? null : record;
  };
  return {
    read,
    write: (space, key, { text, expiresAt }) => {
      const now = clock.now();
      const record = { key, value: text, createdAt: read(space, key)?.createdAt ?? now, updatedAt: now, expiresAt };
      upsert.run(space, key, text, record.createdAt, now, expiresAt);
      parts.onChange(space, key, record);
      return record;
    },
    remove: (space, key) => {
      drop.run(space, key);
      parts.onChange(space, key, null);
    },
    atomically: (work) => atomically(db, work),
  };
}

/** A row of `kvs_records` or of its copy. */
export function toRecord(row: Record<string, unknown>): StoredRecord {
  return {
    key: String(row['key']),
    value: String(row['value']),
    createdAt: Number(row['created_at']),
    updatedAt: Number(row['updated_at']),
    expiresAt: row['expires_at'] === null ? null : Number(row['expires_at']),
  };
}

function atomically<T>(db: DatabaseSync, work: () => T): T {
  db.exec('SAVEPOINT kvs');
  try {
    const result = work();
    db.exec('RELEASE kvs');
    return result;
  } catch (error) {
    db.exec('ROLLBACK TO kvs');
    db.exec('RELEASE kvs');
    throw error;
  }
}
