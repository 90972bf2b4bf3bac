/** Cursors: where a query goes on. They belong to their query, and do not last. */
import { createHash } from 'node:crypto';
import { KvsError } from './kvs-error.ts';

/** The last position that a page covered. */
export interface Position {
  position: string | number;
  key: string;
}

const lifetimeMs = 3_600_000;

/** @param query What makes the query this one, without its cursor and limit. */
export function writeCursor(query: unknown, at: Position, now: number): string {
  return Buffer.from(JSON.stringify([fingerprint(query), now, at.position, at.key])).toString('base64url');
}

/** @throws KvsError INVALID_CURSOR when it is of another query, unreadable or older than an hour. */
export function readCursor(query: unknown, cursor: string, now: number): Position {
  try {
    const [print, made, position, key] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const fresh = typeof made === 'number' && now - made < lifetimeMs;
    if (print === fingerprint(query) && fresh && (typeof position === 'string' || typeof position === 'number')) {
      return { position, key: String(key) };
    }
  } catch {
    // Not one of ours: refused below, like one that is too old.
  }
  throw new KvsError(400, 'INVALID_CURSOR', 'The cursor is not valid for this query, or no longer');
}

function fingerprint(query: unknown): string {
  return createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 12);
}
