/** A local Jira in memory with a clock that only the test moves, and callers by role. */
import { DatabaseSync } from 'node:sqlite';
import type { Actor, Clock, Jira, JiraResponse, ProductEvent } from '../../../../local/parts.ts';
import { createJira } from '../../../../local/jira/create-jira.ts';
import type { JiraOptions } from '../../../../local/jira/create-jira.ts';

/** An answer with its body opened for reading: tests look into JSON they expect. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the test says what it expects to find
  body: any;
}

export type Caller = (method: string, path: string, body?: unknown) => Promise<Answer>;

export interface TestJira {
  jira: Jira;
  clock: Clock;
  db: DatabaseSync;
  events: ProductEvent[];
  /** A person's own REST calls. */
  as(email: string): Caller;
  /** The app, for itself. */
  asApp(scopes?: readonly string[]): Caller;
  /** The app, for a person. */
  asUserThroughApp(email: string, scopes?: readonly string[]): Caller;
  accountId(email: string): string;
  create(email: string, fields: Record<string, unknown>): Promise<{ id: string; key: string }>;
}

export const SITE = 'http://localhost:8080';
const ALL_SCOPES = ['read:jira-work', 'write:jira-work', 'read:jira-user'] as const;

export interface TestJiraOptions extends JiraOptions {
  db?: DatabaseSync;
}

export function startJira({ db = new DatabaseSync(':memory:'), ...options }: TestJiraOptions = {}): TestJira {
  let now = Date.parse('2026-10-05T09:00:00.000Z');
  const clock: Clock = {
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
  };
  const jira = createJira({ db, clock, siteUrl: () => SITE }, options);
  const events: ProductEvent[] = [];
  jira.onEvent((event) => events.push(event));
  const accountId = (email: string): string => {
    const user = jira.userByEmail(email);
    if (user === null) throw new Error(`no user ${email}`);
    return user.accountId;
  };
  const caller =
    (actor: Actor): Caller =>
    async (method, path, body) => {
      const response: JiraResponse = await jira.handle({
        method,
        path: `/rest/api/3/${path}`,
        headers: {},
        body,
        actor,
      });
      return response;
    };
  const as = (email: string): Caller => caller({ accountId: accountId(email) });
  return {
    jira,
    clock,
    db,
    events,
    as,
    asApp: (scopes = ALL_SCOPES) => caller({ accountId: null, app: { as: 'app', scopes } }),
    asUserThroughApp: (email, scopes = ALL_SCOPES) =>
      caller({ accountId: accountId(email), app: { as: 'user', scopes } }),
    accountId,
    create: async (email, fields) => {
      const answer = await as(email)('POST', 'issue', { fields });
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      return answer.body;
    },
  };
}

/** A document with one paragraph. */
export const doc = (text: string): Record<string, unknown> => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

export const threatModel = (summary: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  project: { key: 'SEC' },
  issuetype: { name: 'Threat model' },
  summary,
  ...more,
});

export const inPay = (type: string, summary: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  project: { key: 'PAY' },
  issuetype: { name: type },
  summary,
  ...more,
});

export const SECURITY = 'security@example.com';
export const ENGINEER = 'engineer@example.com';
export const PARTNER = 'partner@example.com';
export const READER = 'reader@example.com';
export const OUTSIDER = 'outsider@example.com';
export const ADMIN = 'admin@example.com';
