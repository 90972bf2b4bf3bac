/** `/_local/*`: the host’s controls, over HTTP as a test from outside uses them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startScriptApp } from './support/script-app.ts';
import type { ScriptKit } from './support/script-app.ts';

let kit: ScriptKit;
beforeEach(async () => {
  kit = await startScriptApp();
});
afterEach(() => kit.close());

const basic = `Basic ${Buffer.from('security@example.com:x').toString('base64')}`;
const call = async (method: string, path: string, body?: string) => {
  const response = await fetch(kit.url + path, {
    method,
    headers: { authorization: basic },
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, body: (await response.json()) as unknown };
};
const post = (path: string, body: unknown = {}) => call('POST', path, JSON.stringify(body));

test('invocations are a plain list, oldest first, with exactly the documented members', async () => {
  await kit.run('await kvs.set("a", 1)');
  const { body } = await call('GET', '/_local/invocations');
  expect(body).toEqual([
    {
      function: 'panel',
      cause: 'invoke:run',
      ms: expect.any(Number) as number,
      outcome: 'ok',
      calls: [
        {
          to: 'storage',
          as: 'app',
          method: 'POST',
          path: '/api/v1/set',
          status: 204,
          ms: expect.any(Number) as number,
        },
      ],
    },
  ]);
});

describe('invoke', () => {
  test('answers what the bridge would', async () => {
    expect(
      await post('/_local/invoke/panel-module', { functionKey: 'run', payload: { code: 'return event.accountId' } }),
    ).toEqual({
      status: 200,
      body: { value: '712020:security' },
    });
  });

  test('an unknown user, and none, is 401', async () => {
    const response = await fetch(`${kit.url}/_local/invoke/panel-module`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(401);
    expect(await kit.as('nobody').invoke('panel-module', 'run')).toMatchObject({
      status: 401,
      body: { message: expect.stringContaining('Unknown user') as string },
    });
  });

  test('an unknown module is 404 and names the field', async () => {
    expect(await post('/_local/invoke/ghost', { functionKey: 'run' })).toMatchObject({
      status: 404,
      body: { field: 'moduleKey' },
    });
  });
});

describe('bad input names its field', () => {
  const cases: [string, unknown, string | null][] = [
    ['/_local/invoke/panel-module', {}, 'functionKey'],
    ['/_local/invoke/panel-module', { functionKey: 'run', issue: 'SEC-1' }, 'issue'],
    ['/_local/clock', {}, 'advance'],
    ['/_local/clock', { advance: '90 days' }, 'advance'],
    ['/_local/clock', { advance: 'P' }, 'advance'],
    ['/_local/faults', { status: 500 }, 'match'],
    ['/_local/faults', { match: '/x', status: 200 }, 'status'],
    ['/_local/faults', { match: '/x', status: 500, often: 2 }, 'often'],
    ['/_local/faults', { crashAt: 0 }, 'crashAt'],
    ['/_local/faults', { event: 'explode' }, 'event'],
    ['/_local/faults', { event: 'delay', delay: 'soon' }, 'delay'],
    ['/_local/faults', { latency: { jura: 5 } }, 'latency.jura'],
  ];
  test.each(cases)('%s with %j', async (path, body, field) => {
    expect(await post(path, body)).toMatchObject({
      status: 400,
      body: { field, message: expect.any(String) as string },
    });
  });

  test('what is not JSON says so', async () => {
    expect(await call('POST', '/_local/clock', '{')).toMatchObject({
      status: 400,
      body: { field: null, message: 'The body is not valid JSON' },
    });
  });

  test('an unknown path is 404', async () => {
    expect(await call('GET', '/_local/ghost')).toMatchObject({ status: 404 });
  });
});

test('the clock answers the new time', async () => {
  const { body } = await post('/_local/clock', { advance: 'P1Y2M3W4DT5H6M7.5S' });
  const days = (Date.parse((body as { now: string }).now) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(365 + 59 + 25);
  expect(days).toBeLessThan(366 + 62 + 26);
});

describe('faults', () => {
  const write =
    'try { await kvs.set("a", 1) } catch (e) { return [e.responseDetails.status, e.code] } return "written"';

  test('the next calls that match fail, as often as asked, without their effect', async () => {
    await post('/_local/faults', { match: '/api/v1/set', status: 503, times: 2 });
    expect([await kit.run(write), await kit.run(write), await kit.run(write)]).toEqual([
      { value: [503, 'INTERNAL_SERVER_ERROR'] },
      { value: [503, 'INTERNAL_SERVER_ERROR'] },
      { value: 'written' },
    ]);
  });

  test('with after, the effect takes place and only the answer is lost', async () => {
    await post('/_local/faults', { match: { to: 'storage', path: '/api/v1/set' }, status: 500, after: true });
    await kit.run(write);
    expect(await kit.run('return kvs.get("a")')).toEqual({ value: 1 });
  });

  test('retryAfter becomes the header', async () => {
    await post('/_local/faults', { match: 'jira GET', status: 429, retryAfter: 17 });
    expect(
      await kit.run(
        'const r = await asApp().requestJira(route`/rest/api/3/myself`); return [r.status, r.headers.get("Retry-After")]',
      ),
    ).toEqual({ value: [429, '17'] });
    expect(kit.stub.requests.filter(({ path }) => path.endsWith('myself'))).toEqual([]);
  });

  test('a list prepares several, DELETE forgets them all', async () => {
    await post('/_local/faults', [
      { match: '/api/v1/set', status: 500 },
      { crashAt: 1 },
      { event: 'drop' },
      { latency: { jira: 5 } },
    ]);
    const { body } = await call('DELETE', '/_local/faults');
    expect(body).toEqual({ calls: [], crashes: [], events: [], latency: {} });
    expect(await kit.run(write)).toEqual({ value: 'written' });
  });

  test('latency is spent on each call and each invoke', async () => {
    await post('/_local/faults', { latency: { invoke: 30, storage: 20, jira: 10 } });
    await kit.run('await kvs.set("a", 1); await asApp().requestJira(route`/rest/api/3/myself`)');
    const [invocation] = kit.invocations();
    expect(invocation?.calls.map(({ ms }) => ms >= 9)).toEqual([true, true]);
    expect(invocation?.calls[0]?.ms).toBeGreaterThanOrEqual(19);
  });
});

test('settling waits for what runs, and catches both indexes up', async () => {
  kit.created('await new Promise((resolve) => setTimeout(resolve, 30)); await kvs.set("q:1", 1);');
  expect(await post('/_local/settle')).toMatchObject({ status: 200 });
  expect(kit.stub.flushes).toBeGreaterThan(0);
  expect(await kit.run('return (await kvs.query().getMany()).results.length')).toEqual({ value: 1 });
});

test('points of the hour can be asked for', async () => {
  await kit.run('await asApp().requestJira(route`/rest/api/3/myself`)');
  expect((await call('GET', '/_local/points')).body).toMatchObject({ limit: 65_000, remaining: 64_999 });
});
