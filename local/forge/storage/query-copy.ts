/** The copy that queries read: it follows the writes after a delay, or at once when told to catch up. */
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../../parts.ts';
import type { EntityCatalogue } from './entity-catalogue.ts';
import type { Space, StoredRecord } from './record-store.ts';
import { toRecord } from './record-store.ts';

/** What the copy needs. */
export interface QueryCopyParts {
  db: DatabaseSync;
  clock: Clock;
  catalogue: EntityCatalogue;
  lagMs: number;
}

/** Follows the records. */
export interface QueryCopy {
  note(space: Space, key: string, record: StoredRecord | null): void;
  /** Takes over what is old enough to be seen. */
  follow(): void;
  /** Takes over everything. */
  catchUp(): void;
}

const tables = `
CREATE TABLE IF NOT EXISTS kvs_changes (seq INTEGER PRIMARY KEY AUTOINCREMENT, space TEXT, key TEXT, value TEXT,
  created_at REAL, updated_at REAL, expires_at REAL, visible_at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS kvs_copy (space TEXT, key TEXT, value TEXT NOT NULL, created_at REAL NOT NULL,
  updated_at REAL NOT NULL, expires_at REAL, PRIMARY KEY (space, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS kvs_index (space TEXT, name TEXT, partition TEXT, position, key TEXT,
  PRIMARY KEY (space, name, partition, position, key)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS kvs_index_by_key ON kvs_index (space, key);
CREATE TABLE IF NOT EXISTS kvs_index_definitions (text TEXT NOT NULL);`;

export function createQueryCopy(parts: QueryCopyParts): QueryCopy {
  const { db, clock } = parts;
  db.exec(tables);
  const insert = db.prepare(
    `INSERT INTO kvs_changes (space, key, value, created_at, updated_at, expires_at, visible_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const due = db.prepare('SELECT * FROM kvs_changes WHERE visible_at <= ? ORDER BY seq');
  const done = db.prepare('DELETE FROM kvs_changes WHERE seq = ?');
  const apply = createApply(parts);
  const takeOver = (until: number) => {
    for (const row of due.all(until)) {
      apply(String(row['space']), String(row['key']), row['value'] === null ? null : toRecord(row));
      done.run(Number(row['seq']));
    }
  };
  rebuildWhenRedefined(parts);
  return {
    note: (space, key, record) => {
      const { value = null, createdAt = null, updatedAt = null, expiresAt = null } = record ?? {};
      insert.run(space, key, value, createdAt, updatedAt, expiresAt, clock.now() + parts.lagMs);
    },
    follow: () => takeOver(clock.now()),
    catchUp: () => takeOver(Number.MAX_SAFE_INTEGER),
  };
}

function createApply({
  db,
  catalogue,
}: QueryCopyParts): (space: string, key: string, record: StoredRecord | null) => void {
  const upsert = db.prepare('INSERT OR REPLACE INTO kvs_copy VALUES (?, ?, ?, ?, ?, ?)');
  const drop = db.prepare('DELETE FROM kvs_copy WHERE space = ? AND key = ?');
  const unindex = db.prepare('DELETE FROM kvs_index WHERE space = ? AND key = ?');
  const index = db.prepare('INSERT OR REPLACE INTO kvs_index VALUES (?, ?, ?, ?, ?)');
  return (space, key, record) => {
    unindex.run(space, key);
    drop.run(space, key);
    if (!record) return;
    upsert.run(space, key, record.value, record.createdAt, record.updatedAt, record.expiresAt);
    if (!space.startsWith('entity:')) return;
    const value = JSON.parse(record.value) as Record<string, unknown>;
    for (const schema of catalogue.indexes(space.slice('entity:'.length))) {
      const attributes = [...schema.partition, schema.range].map((attribute) => value[attribute]);
      // An index holds only what has all of its attributes.
      if (attributes.includes(undefined)) continue;
      const position = indexValue(attributes.pop());
      index.run(space, schema.name, JSON.stringify(attributes), position, key);
    }
  };
}

/** An attribute as SQLite orders it. */
export function indexValue(value: unknown): string | number {
  return typeof value === 'number' || typeof value === 'string' ? value : Number(value);
}

/** After a change of the manifest's indexes the copy is built anew, as a deployment does. */
function rebuildWhenRedefined(parts: QueryCopyParts): void {
  const { db, catalogue } = parts;
  const text = catalogue.definitions();
  const stored = db.prepare('SELECT text FROM kvs_index_definitions').get();
  if (stored && String(stored['text']) === text) return;
  const apply = createApply(parts);
  for (const row of db.prepare('SELECT * FROM kvs_copy').all())
    apply(String(row['space']), String(row['key']), toRecord(row));
  db.exec('DELETE FROM kvs_index_definitions');
  db.prepare('INSERT INTO kvs_index_definitions VALUES (?)').run(text);
}
