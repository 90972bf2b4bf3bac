/** How far the daily look for candidates is: one pass over what the query of the settings finds, in pages. */
import * as z from 'zod';
import { moment, rev } from './ids.ts';

/** Most pages of one day, and issues of one page: at most 20 × (1 + 50) of Jira's points. */
export const pagesADay = 20;
export const issuesAPage = 50;

/** Events, and Jira's search index, may lag behind this much. */
const overlapMinutes = 15;

/** Jira keeps the place of an unfinished search for seven days. */
const pageTokenMilliseconds = 6 * 24 * 60 * 60 * 1_000;

export const candidateLook = z.looseObject({
  v: z.literal(1),
  rev,
  /** The query that was looked through. */
  jql: z.string().nullable(),
  state: z.enum(['never', 'running', 'done', 'refused']),
  /** When the pass began. */
  began: moment.nullable(),
  /** When the last whole pass ended. */
  ended: moment.nullable(),
  /** Only issues changed within this many minutes; null for all. */
  withinMinutes: z.int().nullable(),
  page: z.int().min(0),
  pageToken: z.string().nullable(),
  /** How many candidates were let go because there were more than are kept. */
  dropped: z.int().min(0),
});
export type CandidateLook = z.infer<typeof candidateLook>;

export const noLookYet: CandidateLook = {
  v: 1,
  rev: 0,
  jql: null,
  state: 'never',
  began: null,
  ended: null,
  withinMinutes: null,
  page: 0,
  pageToken: null,
  dropped: 0,
};

/**
 * The look of today. What was looked at before with the same query counts from when that pass began; another query is
 * looked through from its first issue, over several days where it finds more than a day's share.
 */
export function lookToday(last: CandidateLook, jql: string, now: Date): CandidateLook {
  const same = last.jql === jql && last.began !== null;
  const age = last.began === null ? 0 : now.getTime() - Date.parse(last.began);
  const unfinished = same && last.state === 'running';
  if (unfinished && last.withinMinutes === null && age < pageTokenMilliseconds) return last;
  return {
    ...last,
    rev: last.rev + 1,
    jql,
    state: 'running',
    began: now.toISOString(),
    withinMinutes: same ? minutesToLookBack(last, age) : null,
    page: 0,
    pageToken: null,
    dropped: last.jql === jql ? last.dropped : 0,
  };
}

/** Null: there may be issues that no pass has reached. */
function minutesToLookBack({ state, withinMinutes, page }: CandidateLook, age: number): number | null {
  const sinceThen = Math.ceil(age / 60_000);
  if (state === 'done') return sinceThen + overlapMinutes;
  // Cut off by a failure, it is done again; cut off by the day's share, it would be cut off there again.
  return state === 'running' && withinMinutes !== null && page < pagesADay ? sinceThen + withinMinutes : null;
}
