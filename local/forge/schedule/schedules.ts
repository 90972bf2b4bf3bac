/** Scheduled triggers: when each falls due next. They fire only when the host's clock is advanced. */
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Clock, Manifest } from '../../parts.ts';
import { modulesOf } from '../manifest.ts';

/** One scheduled trigger. */
export interface Schedule {
  key: string;
  functionKey: string;
  intervalMs: number;
}

/** The schedules of one app. */
export interface Schedules {
  /** The earliest moment at which one falls due; null without schedules. */
  nextDue(): number | null;
  /** Those due by then, each set to its next moment. */
  takeDue(time: number): Schedule[];
}

const intervals = { fiveMinute: 300_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 };
const names = Object.keys(intervals) as (keyof typeof intervals)[];
const scheduleSchema = z.object({ key: z.string(), function: z.string(), interval: z.enum(names) });

/** The first run comes about five minutes after the deployment (D:scheduled-trigger). */
const firstRunMs = 300_000;

/** @throws Error for more schedules than the server takes (5, and 1 of every five minutes). */
export function openSchedules(db: DatabaseSync, clock: Clock, manifest: Manifest): Schedules {
  const schedules = readSchedules(manifest);
  db.exec('CREATE TABLE IF NOT EXISTS forge_schedules (key TEXT PRIMARY KEY, due_at REAL NOT NULL)');
  const insert = db.prepare('INSERT OR IGNORE INTO forge_schedules VALUES (?, ?)');
  const read = db.prepare('SELECT due_at FROM forge_schedules WHERE key = ?');
  const move = db.prepare('UPDATE forge_schedules SET due_at = ? WHERE key = ?');
  for (const { key } of schedules) insert.run(key, clock.now() + firstRunMs);
  const dueAt = (schedule: Schedule) => Number(read.get(schedule.key)?.['due_at']);
  return {
    nextDue: () => (schedules.length === 0 ? null : Math.min(...schedules.map(dueAt))),
    takeDue: (time) => {
      const due = schedules.filter((schedule) => dueAt(schedule) <= time);
      for (const schedule of due) move.run(dueAt(schedule) + schedule.intervalMs, schedule.key);
      return due;
    },
  };
}

function readSchedules(manifest: Manifest): Schedule[] {
  const modules = modulesOf(manifest, 'scheduledTrigger').map((module) => {
    const parsed = scheduleSchema.safeParse(module);
    if (!parsed.success) throw new Error(`Scheduled trigger "${module.key}": ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
  const often = modules.filter((module) => module.interval === 'fiveMinute');
  if (modules.length > 5 || often.length > 1)
    throw new Error('Forge takes 5 scheduled triggers, one of them every five minutes');
  return modules.map(({ key, function: functionKey, interval }) => ({
    key,
    functionKey,
    intervalMs: intervals[interval],
  }));
}
