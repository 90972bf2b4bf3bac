/** The test kit: a host of one's own, in this process, started in a moment and driven without a browser. */
import { setImmediate } from 'node:timers/promises';
import { advance } from './control/advance.ts';
import { durationMs } from './control/duration.ts';
import type { FaultInput } from './control/fault-orders.ts';
import { settle } from './control/settle.ts';
import type { AppLogLine } from './forge/app-console.ts';
import type { Host } from './hosting/running-host.ts';
import { startSeededHost } from './hosting/start-seeded.ts';
import type { SeededOptions } from './hosting/start-seeded.ts';
import type { Jira, RecordedInvocation } from './parts.ts';

/** What came back. `body` is the parsed JSON, or undefined where there was none. */
export interface KitResponse {
  status: number;
  headers: Headers;
  body: unknown;
}

/** One person's way to the host. */
export interface KitClient {
  get(path: string): Promise<KitResponse>;
  post(path: string, body?: unknown): Promise<KitResponse>;
  put(path: string, body?: unknown): Promise<KitResponse>;
  delete(path: string): Promise<KitResponse>;
  /** What the bridge would do; a rejected promise of the bridge is a status of 400 or more here. */
  invoke(moduleKey: string, functionKey: string, payload?: unknown, issueKey?: string): Promise<KitResponse>;
  /** The same from a page of a project. */
  invokeIn(projectKey: string, moduleKey: string, functionKey: string, payload?: unknown): Promise<KitResponse>;
}

/** A started host. */
export interface Kit {
  url: string;
  jira: Jira;
  host: Host;
  /** @param user An e-mail address, or the part before `@example.com`. */
  as(user: string): KitClient;
  /** @param duration ISO-8601, for example `P90D`. */
  advance(duration: string): Promise<void>;
  settle(): Promise<void>;
  faults(...orders: FaultInput[]): void;
  clearFaults(): void;
  invocations(): RecordedInvocation[];
  /** What the app and the platform wrote. */
  logs(): { app: AppLogLine[]; platform: string[] };
  close(): Promise<void>;
}

/** Starts a host of its own; several stand side by side and share nothing. */
export async function start(options: SeededOptions = {}): Promise<Kit> {
  const logs: { app: AppLogLine[]; platform: string[] } = { app: [], platform: [] };
  const host = await startSeededHost({
    log: (text) => logs.platform.push(text),
    onLine: (line) => logs.app.push(line),
    ...options,
  });
  const { forge, jira, clock, faults } = host;
  return {
    url: host.url,
    jira,
    host,
    as: (user) => createClient(host, user.includes('@') ? user : `${user}@example.com`),
    advance: async (duration) => {
      const ms = durationMs(duration, clock.now());
      if (ms === null) throw new Error(`"${duration}" is not an ISO-8601 duration`);
      await advance({ forge, clock }, ms);
    },
    settle: () => settle({ forge, jira }),
    faults: (...orders) => {
      for (const order of orders) faults.prepare(order);
    },
    clearFaults: () => faults.clear(),
    invocations: () => forge.invocations(),
    logs: () => logs,
    close: async () => {
      await host.close();
      // Hosts started and closed in one chain of promises would never be collected: that takes a turn of the event loop.
      await setImmediate();
    },
  };
}

function createClient(host: Host, email: string): KitClient {
  const authorization = `Basic ${Buffer.from(`${email}:any`).toString('base64')}`;
  const send = async (method: string, path: string, body?: unknown): Promise<KitResponse> => {
    const headers = {
      authorization,
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await host.fetch(new Request(host.url + path, init));
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : parseOr(text) };
  };
  return {
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    put: (path, body) => send('PUT', path, body),
    delete: (path) => send('DELETE', path),
    invoke: (moduleKey, functionKey, payload, issueKey) =>
      send('POST', `/_local/invoke/${moduleKey}`, {
        functionKey,
        payload,
        ...(issueKey === undefined ? {} : { issueKey }),
      }),
    invokeIn: (projectKey, moduleKey, functionKey, payload) =>
      send('POST', `/_local/invoke/${moduleKey}`, { functionKey, payload, projectKey }),
  };
}

function parseOr(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
