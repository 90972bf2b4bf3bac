/** Events on their way to functions, in the database: a restart loses none. */
import type { DatabaseSync } from 'node:sqlite';

/** One event for one function. Times in milliseconds, host time. */
export interface Delivery {
  id: number;
  kind: 'event' | 'queue';
  functionKey: string;
  cause: string;
  moduleKey: string;
  payload: Record<string, unknown>;
  dueAt: number;
  firstAt: number;
  /** Deliveries made before this one. */
  attempt: number;
  /** `retryContext` of the next delivery; null on the first. */
  retryContext: Record<string, unknown> | null;
  /** Queue pushes that led here, one from the other. */
  depth: number;
  /** Product events that led here, each caused by the function before it. */
  chain: number;
  /** What must not run more often at once than the limit says. */
  lane: { key: string; limit: number } | null;
  job: { queueName: string; jobId: string } | null;
}

/** How far a queue event has come. Product events are forgotten when done. */
export type DeliveryState = 'waiting' | 'running' | 'success' | 'failed';

/** The table of deliveries. */
export interface Deliveries {
  add(delivery: Omit<Delivery, 'id' | 'attempt' | 'retryContext'>): void;
  /** Waiting ones that are due by then, in the order they fall due. */
  dueBy(time: number): Delivery[];
  /** When the next waiting one falls due; null when none waits. */
  nextDue(): number | null;
  mark(id: number, state: DeliveryState): void;
  retry(id: number, next: { dueAt: number; retryContext: Record<string, unknown> }): void;
  /** Counts of one job, by state. */
  countJob(job: { queueName: string; jobId: string }): Partial<Record<DeliveryState, number>>;
  /** Takes back what has not begun. */
  cancelJob(job: { queueName: string; jobId: string }): void;
}

const table = `CREATE TABLE IF NOT EXISTS forge_deliveries (id INTEGER PRIMARY KEY AUTOINCREMENT, state TEXT NOT NULL,
  due_at REAL NOT NULL, attempt INTEGER NOT NULL, retry TEXT, queue TEXT, job TEXT, body TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS forge_deliveries_due ON forge_deliveries (state, due_at, id);
CREATE INDEX IF NOT EXISTS forge_deliveries_job ON forge_deliveries (queue, job);`;

export function openDeliveries(db: DatabaseSync): Deliveries {
  db.exec(table);
  // What ran when the host stopped was cut off: it is delivered again, as after any platform failure.
  db.exec("UPDATE forge_deliveries SET state = 'waiting' WHERE state = 'running'");
  const insert = db.prepare(
    "INSERT INTO forge_deliveries (state, due_at, attempt, queue, job, body) VALUES ('waiting', ?, 0, ?, ?, ?)",
  );
  const due = db.prepare("SELECT * FROM forge_deliveries WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at, id");
  const next = db.prepare("SELECT MIN(due_at) AS due_at FROM forge_deliveries WHERE state = 'waiting'");
  const mark = db.prepare('UPDATE forge_deliveries SET state = ? WHERE id = ?');
  const again = db.prepare(
    "UPDATE forge_deliveries SET state = 'waiting', attempt = attempt + 1, due_at = ?, retry = ? WHERE id = ?",
  );
  const count = db.prepare(
    'SELECT state, COUNT(*) AS n FROM forge_deliveries WHERE queue = ? AND job = ? GROUP BY state',
  );
  const cancel = db.prepare(
    "UPDATE forge_deliveries SET state = 'failed' WHERE queue = ? AND job = ? AND state = 'waiting'",
  );
  const forget = db.prepare('DELETE FROM forge_deliveries WHERE id = ? AND queue IS NULL');
  return {
    add: (delivery) => {
      const { dueAt, job } = delivery;
      insert.run(dueAt, job?.queueName ?? null, job?.jobId ?? null, JSON.stringify(delivery));
    },
    dueBy: (time) => due.all(time).map(toDelivery),
    nextDue: () => {
      const row = next.get();
      return row?.['due_at'] == null ? null : Number(row['due_at']);
    },
    mark: (id, state) => {
      mark.run(state, id);
      if (state === 'success' || state === 'failed') forget.run(id);
    },
    retry: (id, { dueAt, retryContext }) => {
      again.run(dueAt, JSON.stringify(retryContext), id);
    },
    countJob: ({ queueName, jobId }) =>
      Object.fromEntries(count.all(queueName, jobId).map((row) => [String(row['state']), Number(row['n'])])),
    cancelJob: ({ queueName, jobId }) => {
      cancel.run(queueName, jobId);
    },
  };
}

function toDelivery(row: Record<string, unknown>): Delivery {
  const stored = JSON.parse(String(row['body'])) as Delivery;
  const retryContext = row['retry'] === null ? null : (JSON.parse(row['retry'] as string) as Record<string, unknown>);
  return {
    ...stored,
    id: Number(row['id']),
    dueAt: Number(row['due_at']),
    attempt: Number(row['attempt']),
    retryContext,
  };
}
