/** The `nextPageToken` of a search: opaque to callers, good for one query and seven days. */
import { createHash } from 'node:crypto';
import { badRequest } from '../jira-error.ts';
import { asRecord, asString } from '../json.ts';

const LIFETIME = 7 * 24 * 60 * 60_000;

const digest = (jql: string): string => createHash('sha256').update(jql).digest('base64url').slice(0, 12);

export function writePageToken({ jql, now, start }: { jql: string; now: number; start: number }): string {
  return Buffer.from(JSON.stringify({ q: digest(jql), s: start, t: now })).toString('base64url');
}

/** Where the page starts: 0 without a token; throws Jira's 400 for one of another query or one that expired. */
export function readPageToken(token: unknown, { jql, now }: { jql: string; now: number }): number {
  if (token === undefined || token === null || token === '') return 0;
  const body = parse(asString(token) ?? '');
  const start = body?.['s'];
  const time = body?.['t'];
  if (typeof start !== 'number' || typeof time !== 'number' || body?.['q'] !== digest(jql)) {
    throw badRequest('The provided next page token is invalid. Please provide a valid next page token.');
  }
  if (now - time > LIFETIME) throw badRequest('The provided next page token has expired.');
  return start;
}

function parse(token: string): Record<string, unknown> | null {
  try {
    return asRecord(JSON.parse(Buffer.from(token, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
