/** The local Jira behind a real loopback server, and a public client that validates every answer. */
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { serve } from '@hono/node-server';
import { createCloudClient } from 'jira.js';
import type { CloudClient } from 'jira.js';
import type { Jira } from '../../../../local/parts.ts';
import { createJira } from '../../../../local/jira/create-jira.ts';
import type { JiraOptions } from '../../../../local/jira/create-jira.ts';
import { restApp } from '../../../../local/jira/rest-http.ts';

export interface ServedJira {
  url: string;
  jira: Jira;
  client(email: string): CloudClient;
  /** Every request that reached the server and its status. */
  requests: { method: string; path: string; status: number }[];
  close(): Promise<void>;
}

export async function serveJira(options: JiraOptions = {}): Promise<ServedJira> {
  let url = '';
  const jira = createJira(
    {
      db: new DatabaseSync(':memory:'),
      clock: { now: () => Date.now(), advance: () => undefined },
      siteUrl: () => url,
    },
    { searchLagMs: 0, ...options },
  );
  const requests: ServedJira['requests'] = [];
  const rest = restApp(jira);
  const fetch = async (request: Request): Promise<Response> => {
    const response = await rest.fetch(request);
    requests.push({ method: request.method, path: new URL(request.url).pathname, status: response.status });
    return response;
  };
  const server = serve({ fetch, hostname: '127.0.0.1', port: 0 });
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    jira,
    requests,
    client: (email) =>
      createCloudClient({
        host: url,
        auth: { type: 'basic', email, apiToken: 'any' },
        onSchemaMismatch: 'throw',
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
