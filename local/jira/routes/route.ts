/** One endpoint of the emulated Jira, and the answers a handler gives. */
import type { JiraResponse } from '../../parts.ts';
import type { Call } from '../site/jira-site.ts';

/** Classic scopes of Forge apps. */
export type Scope =
  'read:jira-work' | 'write:jira-work' | 'read:jira-user' | 'manage:jira-configuration' | 'manage:jira-project';

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path with `:name` parameters, without the query. */
  pattern: string;
  /** The scope an app needs for it; null for none. */
  scope: Scope | null;
  handle(call: Call): JiraResponse;
  /** True for what changes data: it costs one point, is stored as a whole or not at all, and counts as a write. */
  writes: boolean;
  /** Issues that the write limits count, besides the one in the path. */
  writtenIssues?(call: Call): number[];
  /** Answered for somebody who is not signed in, too. */
  anonymous?: true;
}

type Handler = Route['handle'];

export const read = (scope: Scope | null, pattern: string, handle: Handler): Route => ({
  method: 'GET',
  pattern,
  scope,
  handle,
  writes: false,
});

/** A POST that only asks. */
export const ask = (scope: Scope | null, pattern: string, handle: Handler): Route => ({
  method: 'POST',
  pattern,
  scope,
  handle,
  writes: false,
});

export const write = (method: 'POST' | 'PUT' | 'DELETE', pattern: string, handle: Handler): Route => ({
  method,
  pattern,
  scope: 'write:jira-work',
  handle,
  writes: true,
});

export const ok = (body: unknown): JiraResponse => ({ status: 200, headers: {}, body });

export const created = (body?: unknown): JiraResponse => ({ status: 201, headers: {}, body });

export const noContent = (): JiraResponse => ({ status: 204, headers: {}, body: undefined });
