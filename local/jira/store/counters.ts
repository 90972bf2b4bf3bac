/** Ids in the order of their making: one counter per kind of thing, and one per project for issue keys. */
import type { DatabaseSync } from 'node:sqlite';

/** The first id of every kind, as on a real site. */
const FIRST_ID = 10000;

export interface Counters {
  nextId(kind: string): number;
  nextIssueNumber(projectKey: string): number;
}

export function createCounters(db: DatabaseSync): Counters {
  const bump = db.prepare(
    `insert into jira_counter (name, value) values (?, ?)
     on conflict (name) do update set value = value + 1 returning value`,
  );
  const next = (name: string, first: number): number => Number(bump.get(name, first)?.['value']);
  return {
    nextId: (kind) => next(`id:${kind}`, FIRST_ID),
    nextIssueNumber: (projectKey) => next(`key:${projectKey}`, 1),
  };
}
