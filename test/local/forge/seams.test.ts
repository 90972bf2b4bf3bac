/**
 * What the host stands on below Forge's packages: names of globals, targets, paths, members. When an update of a
 * package moves one of them, this file says which.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchGlobal, runtimeGlobal } from '../../../local/forge/globals.ts';
import { startScriptApp } from './support/script-app.ts';
import type { ScriptKit } from './support/script-app.ts';

const require = createRequire(import.meta.url);
const folder = (name: string) => dirname(require.resolve(`@forge/${name}`));
const source = (name: string, file: string) => readFileSync(join(folder(name), file), 'utf8');

describe('versions', () => {
  test.each([
    ['api', '8.3.0'],
    ['kvs', '1.6.5'],
    ['events', '3.0.8'],
    ['resolver', '2.0.1'],
    ['realtime', '1.0.1'],
  ])('@forge/%s is %s, the one these seams were read in', (name, version) => {
    const manifest = JSON.parse(readFileSync(join(folder(name), '../package.json'), 'utf8')) as { version: string };
    expect(manifest.version).toBe(version);
  });
});

describe('globals', () => {
  test.each([
    ['api', 'api/runtime.js', [runtimeGlobal]],
    ['api', 'api/fetch.js', [fetchGlobal]],
    ['kvs', 'index.js', [runtimeGlobal, fetchGlobal]],
    ['realtime', 'runtime.js', [runtimeGlobal]],
    ['realtime', 'publish.js', [fetchGlobal]],
    ['realtime', 'signRealtimeToken.js', [fetchGlobal]],
  ])('@forge/%s reads them in %s', (name, file, globals) => {
    for (const global of globals) expect(source(name, file)).toContain(`global.${global}`);
  });

  test('no package reads another global of the platform that the host does not set', () => {
    const files = [
      ...[
        'index.js',
        'api/runtime.js',
        'api/fetch.js',
        'api/i18n.js',
        'api/endpoint.js',
        'api/permissions.js',
        'sendEmail.js',
        'webTrigger.js',
      ].map((file) => source('api', file)),
      ...['index.js', 'storage-api.js'].map((file) => source('kvs', file)),
      ...['queue.js', 'queries.js', 'jobProgress.js', 'appEvents.js'].map((file) => source('events', file)),
      ...['publish.js', 'runtime.js', 'signRealtimeToken.js', 'utils.js'].map((file) => source('realtime', file)),
    ];
    const named = new Set(
      files.flatMap((text) => [...text.matchAll(/global(?:This)?\.(__\w+)/g)].map((match) => match[1])),
    );
    expect([...named].sort()).toEqual([
      '__forge_fetch__',
      '__forge_runtime__',
      '__forge_tunnel__',
      '__forge_undici_error__',
    ]);
  });
});

describe('the members of the runtime that packages read', () => {
  let kit: ScriptKit;
  beforeAll(async () => {
    kit = await startScriptApp();
  });
  afterAll(() => kit.close());

  test('are there, with the types that the package declares', async () => {
    const shape = (value: unknown, depth: number): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && depth > 0
        ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shape(member, depth - 1)]))
        : typeof value;
    const { value } = await kit.run(`const shape = ${shape.toString()}; return shape(__getRuntime(), 2)`);
    expect(value).toEqual({
      proxy: { token: 'string', url: 'string', host: 'string' },
      contextAri: 'string',
      container: { region: 'string', runtime: 'string', handler: 'string', appCodeDir: 'string' },
      appContext: {
        appId: 'string',
        appVersion: 'string',
        environmentId: 'string',
        environmentType: 'string',
        invocationId: 'string',
        installationId: 'string',
        functionKey: 'string',
        moduleType: 'string',
        moduleKey: 'string',
        installation: 'object',
        permissions: 'object',
      },
      aaid: 'string',
      lambdaContext: { awsRequestId: 'string', getRemainingTimeInMillis: 'function' },
      tracing: { traceId: 'string', spanId: 'string' },
      realtime: { contextToken: 'string' },
      metrics: { counter: 'function', timing: 'function', gauge: 'function' },
      featureFlags: 'function',
    });
  });

  const calls: [string, string, unknown][] = [
    [
      'asApp to Jira',
      'asApp().requestJira(route`/rest/api/3/myself`)',
      [{ type: 'fpp', provider: 'app', remote: 'jira' }, '/rest/api/3/myself', undefined],
    ],
    [
      'asUser to Jira',
      'asUser().requestJira(route`/rest/api/3/myself`)',
      [{ type: 'fpp', provider: 'user', remote: 'jira' }, '/rest/api/3/myself', undefined],
    ],
    [
      'asUser of an account',
      'asUser("a").requestJira(route`/x`)',
      [{ type: 'fpp', provider: 'user', remote: 'jira', accountId: 'a' }, '/x', undefined],
    ],
    ['the store', 'kvs.get("k")', [{ type: 'kvs', provider: 'app', remote: 'kvs' }, '/api/v1/get', { key: 'k' }]],
    [
      'an entity',
      'kvs.entity("e").set("k", { a: 1 })',
      [
        { type: 'kvs', provider: 'app', remote: 'kvs' },
        '/api/v1/entity/set',
        { entityName: 'e', key: 'k', value: { a: 1 } },
      ],
    ],
    [
      'a transaction',
      'kvs.transact().set("k", { r: 2 }, { entityName: "e", conditions: new Filter().and("r", FilterConditions.equalTo(1)) }).delete("d").execute()',
      [
        { type: 'kvs', provider: 'app', remote: 'kvs' },
        '/api/v1/transaction',
        {
          set: [
            {
              key: 'k',
              value: { r: 2 },
              entityName: 'e',
              conditions: { and: [{ property: 'r', condition: 'EQUAL_TO', values: [1] }] },
            },
          ],
          delete: [{ key: 'd' }],
        },
      ],
    ],
    [
      'an entity query',
      'kvs.entity("e").query().index("i", { partition: ["p"] }).where(WhereConditions.between(1, 2)).sort("DESC").limit(5).cursor("c").getMany()',
      [
        { type: 'kvs', provider: 'app', remote: 'kvs' },
        '/api/v1/entity/query',
        {
          entityName: 'e',
          indexName: 'i',
          partition: ['p'],
          range: { condition: 'BETWEEN', values: [1, 2] },
          sort: 'DESC',
          limit: 5,
          cursor: 'c',
        },
      ],
    ],
    [
      'a queue push',
      'new Queue({ key: "q" }).push({ body: { a: 1 }, delayInSeconds: 5, concurrency: { key: "c", limit: 1 } })',
      [
        { type: 'fpp', provider: 'app', remote: 'stargate' },
        '/webhook/queue/publish/{contextAri}/{environmentId}/{appId}/{appVersion}',
        expect.objectContaining({
          queueName: 'q',
          jobId: expect.any(String) as string,
          payload: [{ body: { a: 1 }, delayInSeconds: 5, concurrency: { key: 'c', limit: 1 } }],
        }),
      ],
    ],
    [
      'a publication',
      'publish("c", { a: 1 }, { contextOverrides: ["issue"] })',
      [
        { type: 'realtime' },
        '/',
        {
          query: expect.stringContaining('publishRealtimeChannel') as string,
          variables: {
            installationId: expect.any(String) as string,
            name: 'c',
            payload: '{"a":1}',
            context: '{"contextOverrides":["issue"]}',
            isGlobal: false,
          },
        },
      ],
    ],
    [
      'a token',
      'signRealtimeToken("c", { i: 1 }, ["subscribe"])',
      [
        { type: 'realtime' },
        '/',
        {
          query: expect.stringContaining('signRealtimeToken') as string,
          variables: { channelName: 'c', claims: { i: 1 }, permissions: ['subscribe'] },
        },
      ],
    ],
  ];
  test.each(calls)('%s goes out in the form the host understands', async (_name, call, expected) => {
    const spy = `const seen = []; const real = globalThis.__forge_fetch__;
      Object.defineProperty(globalThis, '__forge_fetch__', { configurable: true, value: (target, path, init) => { seen.push([target, path, init?.body ? JSON.parse(init.body) : null]);
        return real(target, path, init); } });
      try { await ${call}; } catch {} finally { Object.defineProperty(globalThis, '__forge_fetch__', { configurable: true, value: real }); }
      return seen[0];`;
    const { value } = await kit.run(spy);
    const [target, path, body] = expected as [unknown, string, unknown];
    expect(value).toEqual([target, path, body ?? null]);
  });

  test('an InvocationError is a plain object with _retry and its options', async () => {
    expect(
      await kit.run('const e = new InvocationError({ retryAfter: 0 }); return [e instanceof InvocationError, e]'),
    ).toEqual({
      value: [false, { _retry: true, retryOptions: { retryAfter: 1 } }],
    });
  });

  test('the retry reasons that the host gives are the package’s, but for the one measured on a site', async () => {
    expect((await kit.run('return Object.values(InvocationErrorCode)')).value).toEqual(
      expect.arrayContaining(['FUNCTION_RETRY_REQUEST', 'FUNCTION_TIME_OUT', 'FUNCTION_PLATFORM_UNKNOWN_ERROR']),
    );
  });

  test('the resolver takes identity from the second argument and nothing else', async () => {
    const { value } = await kit.run('return event');
    expect(Object.keys(value as object).sort()).toEqual(
      [
        'accountId',
        'cloudId',
        'environmentId',
        'environmentType',
        'extension',
        'installContext',
        'installation',
        'localId',
        'moduleKey',
        'siteUrl',
      ].sort(),
    );
  });

  test('a proxy error header becomes the package’s own error', async () => {
    kit.faults({ match: 'GET /rest/api/3/myself', status: 503 });
    expect(await kit.run('return (await asApp().requestJira(route`/rest/api/3/myself`)).status')).toEqual({
      value: 503,
    });
    expect((await kit.run('await requestJira(route`/rest/api/3/myself`)')).error).toMatchObject({
      name: 'NEEDS_AUTHENTICATION_ERR',
      status: 401,
    });
  });
});
