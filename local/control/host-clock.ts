/** The host's clock: the machine's, plus what has been advanced; the offset survives a restart. */
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../parts.ts';

/** @param db Keeps the offset. */
export function openHostClock(db: DatabaseSync): Clock {
  db.exec('CREATE TABLE IF NOT EXISTS control_clock (id INTEGER PRIMARY KEY CHECK (id = 1), offset_ms REAL NOT NULL)');
  const row = db.prepare('SELECT offset_ms FROM control_clock').get();
  const save = db.prepare('INSERT OR REPLACE INTO control_clock VALUES (1, ?)');
  let offset = Number(row?.['offset_ms'] ?? 0);
  return {
    now: () => Date.now() + offset,
    advance: (ms) => {
      offset += ms;
      save.run(offset);
    },
  };
}
