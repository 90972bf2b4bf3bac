/**
 * An app whose functions do what a test tells them, on the real packages: code comes with the payload of an invoke,
 * with the body of an event (`event.issue.code`) or of a queue message (`body.code`).
 */
import type { HostOptions } from '../../../../local/host.ts';
import type { Kit } from '../../../../local/kit.ts';
import type { FixtureApp } from './fixture-app.ts';
import { startFixture } from './fixture-app.ts';
import type { StubJira } from './stub-jira.ts';

const source = `
import ResolverModule from '@forge/resolver';
import * as forgeApi from '@forge/api';
import * as forgeKvs from '@forge/kvs';
import * as forgeEvents from '@forge/events';
import * as forgeRealtime from '@forge/realtime';
const Resolver = ResolverModule.default ?? ResolverModule;
const appFetch = (...args) => fetch(...args);
const now = () => Date.now();
const newDate = (...args) => new Date(...args);
const appConsole = console;
const scope = { ...forgeApi, ...forgeKvs, ...forgeEvents, ...forgeRealtime, appFetch, now, newDate, appConsole };
const names = Object.keys(scope).filter((name) => name !== 'default');
const run = (code, args, event) =>
  new Function(...names, 'args', 'event', 'return (async () => {' + code + '})()')(...names.map((name) => scope[name]), args, event);
const report = (error) => ({
  name: error.name, message: error.message, code: error.code ?? null,
  status: error.status ?? error.responseDetails?.status ?? null, context: error.context ?? null,
});
const resolver = new Resolver();
resolver.define('run', async ({ payload, context }) => {
  try {
    return { value: await run(payload.code, payload.args, context) };
  } catch (error) {
    return { error: report(error) };
  }
});
resolver.define('raw', ({ payload, context }) => run(payload.code, payload.args, context));
export const panel = resolver.getDefinitions();
export const created = (event, context) => run(event.issue.code, context, event);
export const work = (event, context) => run(event.body.code, context, event);
`;

/** The app; a test adds or replaces modules and entities. */
export function scriptApp(more: Partial<FixtureApp> = {}): FixtureApp {
  return {
    source,
    functions: { panel: {}, created: {}, work: {}, ...more.functions },
    modules: {
      'jira:issuePanel': [{ key: 'panel-module', resolver: { function: 'panel' } }],
      trigger: [{ key: 'on-created', function: 'created', events: ['avi:jira:created:issue'] }],
      consumer: [{ key: 'on-work', queue: 'work', function: 'work' }],
      ...more.modules,
    },
    ...(more.entities ? { entities: more.entities } : {}),
    ...(more.scopes ? { scopes: more.scopes } : {}),
  };
}

/** What one piece of code came to. */
export interface Ran {
  value?: unknown;
  error?: { name: string; message: string; code: string | null; status: number | null; context: unknown };
}

/** A host with that app, and a way to run code in its resolver. */
export type ScriptKit = Kit & {
  stub: StubJira;
  run(code: string, args?: unknown): Promise<Ran>;
  /** Sends a created event whose function runs this code. */
  created(code: string, body?: Record<string, unknown>): void;
};

export async function startScriptApp(options: HostOptions = {}, more: Partial<FixtureApp> = {}): Promise<ScriptKit> {
  const kit = await startFixture(scriptApp(more), options);
  return {
    ...kit,
    run: async (code, args) => {
      const { status, body } = await kit.as('security').invoke('panel-module', 'run', { code, args }, 'SEC-1');
      if (status !== 200) throw new Error(`invoke answered ${String(status)}: ${JSON.stringify(body)}`);
      return body as Ran;
    },
    created: (code, body = {}) => {
      const eventType = 'avi:jira:created:issue';
      kit.stub.emit({ eventType, body: { eventType, selfGenerated: false, issue: { id: '10042', code }, ...body } });
    },
  };
}
