/** A site on the fake Jira and the fixture app, asked as a browser would ask it. */
import type { Hono } from 'hono';
import { siteApp } from '../../../../local/site/index.ts';
import type { InvocationAnswer, JiraRequest, JiraResponse, ModuleInvocation } from '../../../../local/parts.ts';
import { createFakeJira, type FakeJira } from './fake-jira.ts';
import { createFixtureApp, type FixtureApp } from './fixture-app.ts';

export const SITE = 'http://localhost:8080';
export const APP_ORIGIN = 'http://127.0.0.1:8080';

export interface OpenSite {
  site: Hono;
  jira: FakeJira;
  app: FixtureApp;
  get(path: string, init?: RequestInit): Promise<Response>;
  /** Body of a page. */
  page(path: string): Promise<string>;
  /** Posts a form. */
  post(path: string, values: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** Signed session of the person with this address. */
  sessionOf(email: string): Promise<string>;
  /** Posts JSON as an open page of this person does. */
  bridge(session: string, path: string, body: unknown): Promise<{ ok: boolean; value?: unknown; message?: string }>;
}

export interface SiteAnswers {
  write?: (request: JiraRequest) => JiraResponse;
  invoke?: (call: ModuleInvocation) => InvocationAnswer;
}

export const openSite = ({ write, invoke }: SiteAnswers = {}): OpenSite => {
  const jira = createFakeJira(write);
  const app = createFixtureApp(invoke);
  const clock = { now: () => Date.parse('2026-11-23T12:00:00Z'), advance: () => undefined };
  const site = siteApp({ jira, app, clock });
  const get = async (path: string, init?: RequestInit) => site.request(`${SITE}${path}`, init);
  const page = async (path: string) => (await get(path)).text();
  return {
    site,
    jira,
    app,
    get,
    page,
    post: (path, values, headers = {}) => get(path, { method: 'POST', body: new URLSearchParams(values), headers }),
    sessionOf: async (email) => {
      const found = /name="session" value="([^"]+)"/.exec(await page(`/create?as=${email}`));
      if (found?.[1] === undefined) throw new Error(`No session for ${email}`);
      return found[1];
    },
    bridge: async (session, path, body) => {
      const headers = { 'content-type': 'application/json', 'x-local-session': session };
      const response = await get(`/_site/bridge/${path}`, { method: 'POST', body: JSON.stringify(body), headers });
      return (await response.json()) as { ok: boolean; value?: unknown; message?: string };
    },
  };
};

/** Descriptors of the app frames that a page asks for. */
export const framesOf = (page: string): { moduleKey: string; context: Record<string, unknown> }[] =>
  [...page.matchAll(/data-app-(?:frame|frame-lazy|action)="([^"]*)"/g)].map((match) => {
    const parsed = JSON.parse((match[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    return 'descriptor' in parsed ? parsed.descriptor : parsed;
  });
