/** What a call costs out of the app's hourly points: one, and for a reading one more per object returned, two per person. */
import type { JiraResponse } from '../parts.ts';
import { asArray, asRecord } from './json.ts';
import type { Route } from './routes/route.ts';

const LISTS = [
  'issues',
  'values',
  'comments',
  'keys',
  'transitions',
  'issueTypes',
  'fields',
  'issueLinkTypes',
  'issueChangeLogs',
  'matches',
  'queries',
  'watchers',
] as const;

/** A refused call, and a write, cost the base of one point. */
export function pointsOf(route: Route | null, response: JiraResponse): number {
  if (route === null || route.writes || response.status >= 400) return 1;
  return 1 + objectsIn(response.body) * (route.scope === 'read:jira-user' ? 2 : 1);
}

function objectsIn(body: unknown): number {
  const list = asArray(body);
  if (list !== null) return list.length;
  const record = asRecord(body);
  if (record === null) return 0;
  // One thing with an id of its own, whatever lists it has inside.
  if (Object.hasOwn(record, 'id')) return 1;
  for (const member of LISTS) {
    const rows = asArray(record[member]);
    if (rows !== null) return rows.length;
  }
  return 1;
}
