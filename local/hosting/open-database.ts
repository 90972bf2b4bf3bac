/** The host's database file, or one in memory. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * @param fresh Forgets what the file held.
 * @returns The open database, and whether it started empty.
 */
export function openDatabase(dbPath: string, fresh: boolean): { db: DatabaseSync; isNew: boolean } {
  const inMemory = dbPath === ':memory:';
  if (!inMemory) mkdirSync(dirname(dbPath), { recursive: true });
  if (fresh && !inMemory) for (const suffix of ['', '-wal', '-shm']) rmSync(dbPath + suffix, { force: true });
  const isNew = inMemory || !existsSync(dbPath);
  const db = new DatabaseSync(dbPath);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  return { db, isNew };
}
