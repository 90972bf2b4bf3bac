/** How functions are run: time, contexts, sizes, death in the middle, and nothing shared between hosts. */
import { afterEach, describe, expect, test } from 'vitest';
import { scriptApp, startScriptApp } from './support/script-app.ts';
import type { ScriptKit } from './support/script-app.ts';
import { startFixture } from './support/fixture-app.ts';

const kits: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(kits.splice(0).map((kit) => kit.close()));
});

async function started(...args: Parameters<typeof startScriptApp>): Promise<ScriptKit> {
  const kit = await startScriptApp(...args);
  kits.push(kit);
  return kit;
}

describe('contexts', () => {
  test('identity comes from the platform, the rest from the client', async () => {
    const kit = await started();
    const answer = await kit.host.forge.invoke({
      moduleKey: 'panel-module',
      functionKey: 'run',
      payload: { code: 'return event' },
      accountId: '712020:security',
      context: { accountId: 'somebody-else', moduleKey: 'claimed', extension: { issue: { id: '999' } } },
    });
    expect(answer).toMatchObject({
      ok: true,
      body: {
        value: {
          accountId: '712020:security',
          moduleKey: 'claimed',
          extension: { issue: { id: '999' } },
          installContext: expect.stringMatching(/^ari:cloud:jira::site/),
        },
      },
    });
  });

  test('an issue key becomes the extension context of an issue panel', async () => {
    const kit = await started();
    kit.stub.answer = () => ({
      status: 200,
      headers: {},
      body: {
        id: '10042',
        key: 'SEC-1',
        fields: {
          issuetype: { id: '7', name: 'Threat model' },
          project: { id: '3', key: 'SEC', projectTypeKey: 'software' },
        },
      },
    });
    expect(await kit.run('return event.extension')).toEqual({
      value: {
        type: 'jira:issuePanel',
        issue: { id: '10042', key: 'SEC-1', type: 'Threat model', typeId: '7' },
        project: { id: '3', key: 'SEC', type: 'software' },
        isNewToIssue: false,
      },
    });
  });

  test('an issue that nobody knows is a claim like any other', async () => {
    const kit = await started();
    kit.stub.answer = () => ({ status: 404, headers: {}, body: {} });
    expect(await kit.run('return event.extension.issue')).toEqual({ value: { id: '0', key: 'SEC-1' } });
  });

  test('an event function gets no principal, and getAppContext knows the app', async () => {
    const kit = await started();
    kit.created(
      `appConsole.log(JSON.stringify([args, getAppContext().moduleKey, getAppContext().invocationRemainingTimeInMillis() > 20000]))`,
    );
    await kit.settle();
    const [context, moduleKey, time] = JSON.parse(kit.logs().app[0]?.text ?? '') as [
      Record<string, unknown>,
      string,
      boolean,
    ];
    expect(context).not.toHaveProperty('principal');
    expect(context['installation']).toHaveProperty('ari');
    expect([moduleKey, time]).toEqual(['on-created', true]);
  });
});

describe('answers', () => {
  test('undefined reaches the client as an empty object', async () => {
    const kit = await started();
    expect(await kit.as('security').invoke('panel-module', 'raw', { code: '' })).toMatchObject({
      status: 200,
      body: {},
    });
  });

  test('a throw rejects with the front end’s own sentence and is recorded as an error', async () => {
    const kit = await started();
    const { status, body } = await kit
      .as('security')
      .invoke('panel-module', 'raw', { code: 'throw new Error("no luck")' });
    expect(status).toBe(500);
    expect(body).toMatchObject({ message: 'There was an error invoking the function - no luck' });
    expect(kit.invocations()).toMatchObject([{ outcome: 'error', cause: 'invoke:raw' }]);
  });

  test('a request of 500 kB is taken, a larger one never runs', async () => {
    const kit = await started();
    const frame = JSON.stringify({ functionKey: 'run', payload: { code: 'return args.length', args: '' } }).length;
    expect(await kit.run('return args.length', 'x'.repeat(500_000 - frame))).toEqual({ value: 500_000 - frame });
    const tooBig = { code: 'return args.length', args: 'x'.repeat(500_001 - frame) };
    expect(await kit.as('security').invoke('panel-module', 'run', tooBig)).toMatchObject({ status: 413 });
    expect(kit.invocations()).toHaveLength(1);
  });

  test('an answer above 5 MB is refused', async () => {
    const kit = await started();
    expect(
      await kit.as('security').invoke('panel-module', 'raw', { code: 'return "x".repeat(4_999_998)' }),
    ).toMatchObject({ status: 200 });
    expect(
      await kit.as('security').invoke('panel-module', 'raw', { code: 'return "x".repeat(5_000_000)' }),
    ).toMatchObject({ status: 413 });
  });

  test('the 1,201st invocation of one person in a minute is refused, another person’s is not', async () => {
    const kit = await started({ limits: { invocationsPerMinutePerUser: 2 } });
    await kit.run('');
    await kit.run('');
    await expect(kit.run('')).rejects.toThrow(/429.*Limits for the current installation/);
    expect(await kit.as('engineer').invoke('panel-module', 'run', { code: '' })).toMatchObject({ status: 200 });
    await kit.advance('PT1M');
    expect(await kit.run('return 1')).toEqual({ value: 1 });
  });
});

test.each([
  ['a minute', { invocationsPerMinute: 2 }],
  ['a second', { invocationsPerSecond: 1 }],
])('the installation as a whole has its own allowance for %s', async (_name, limits) => {
  const kit = await started({ limits });
  const people = ['security', 'engineer', 'admin', 'security'];
  const answers = await Promise.all(people.map((person) => kit.as(person).invoke('panel-module', 'run', { code: '' })));
  expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(1);
});

describe('time', () => {
  test('a function that does not end is ended, and its late calls change nothing', async () => {
    const kit = await started({ limits: { functionSeconds: 0.05 } });
    const code = 'await new Promise((resolve) => setTimeout(resolve, 120)); await kvs.set("late", 1);';
    expect(await kit.as('security').invoke('panel-module', 'raw', { code })).toMatchObject({ status: 504 });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(kit.invocations()).toMatchObject([{ outcome: 'timeout', calls: [] }]);
    expect(await kit.run('return (await kvs.get("late")) === undefined')).toEqual({ value: true });
  });

  test('25 seconds for resolvers and triggers, 55 or what the manifest says for consumers alone', async () => {
    const remaining = 'appConsole.log(Math.round(getAppContext().invocationRemainingTimeInMillis() / 1000))';
    const kit = await started({}, { functions: { work: { timeoutSeconds: 300 } } });
    const plain = await started();
    kit.created(remaining);
    for (const each of [kit, plain])
      await each.run(`await new Queue({ key: 'work' }).push({ body: { code: args } })`, remaining);
    await Promise.all([kit.settle(), plain.settle()]);
    expect(kit.logs().app.map(({ text }) => text)).toEqual(['25', '300']);
    expect(plain.logs().app.map(({ text }) => text)).toEqual(['55']);
  });

  test('more than 900 seconds are not to be had', async () => {
    const kit = await started({}, { functions: { work: { timeoutSeconds: 5_000 } } });
    await kit.run(
      `await new Queue({ key: 'work' }).push({ body: { code: args } })`,
      'appConsole.log(Math.round(getAppContext().invocationRemainingTimeInMillis() / 1000))',
    );
    await kit.settle();
    expect(kit.logs().app.map(({ text }) => text)).toEqual(['900']);
  });

  test('work left behind after the answer has no effect', async () => {
    const kit = await started();
    await kit.run('setTimeout(() => void kvs.set("left", 1), 5)');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await kit.run('return (await kvs.get("left")) === undefined')).toEqual({ value: true });
  });

  test('the app’s clock is the host’s', async () => {
    const kit = await started();
    await kit.advance('P90D');
    const code =
      'return [now(), newDate().getTime(), newDate(5).getTime(), newDate() instanceof newDate(0).constructor]';
    const { value } = await kit.run(code);
    const [now, created, fixed, same] = value as [number, number, number, boolean];
    const days = (time: number) => Math.round((time - Date.now()) / 86_400_000);
    expect([days(now), days(created), fixed, same]).toEqual([90, 90, 5, true]);
  });
});

describe('death at a call', () => {
  const twoWrites = 'await kvs.set("one", 1); await kvs.set("two", 2); await kvs.set("three", 3);';
  const stored = 'return [await kvs.get("one"), await kvs.get("two"), await kvs.get("three")].map((v) => v ?? null)';

  test.each([
    ['without its effect', false, [1, null, null]],
    ['with its effect', true, [1, 2, null]],
  ])('at the second call, %s', async (_name, after, expected) => {
    const kit = await started();
    kit.faults({ crashAt: 2, after });
    expect(await kit.as('security').invoke('panel-module', 'raw', { code: twoWrites })).toMatchObject({ status: 502 });
    expect(kit.invocations()).toMatchObject([{ outcome: 'crash', calls: [{ status: 204 }, { status: 0 }] }]);
    expect(await kit.run(stored)).toEqual({ value: expected });
  });

  test('ends calls that are under way at the same time, too', async () => {
    const kit = await started();
    kit.faults({ latency: { jira: 20 } }, { crashAt: 1, match: 'raw' });
    const code =
      'void requestJira; const call = asApp().requestJira(route`/rest/api/3/myself`); await kvs.get("a"); await call;';
    await kit.as('security').invoke('panel-module', 'raw', { code });
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(kit.stub.requests.filter(({ path }) => path.endsWith('myself'))).toHaveLength(0);
  });
});

describe('egress', () => {
  test('fetch is refused by name, and loudly', async () => {
    const kit = await started();
    expect((await kit.run('await appFetch("https://example.com/")')).error).toMatchObject({
      name: 'REQUEST_EGRESS_ALLOWLIST_ERR',
      status: 403,
    });
    expect(kit.logs().platform.join()).toContain('https://example.com/');
  });

  test.each([
    'asApp().requestConfluence(route`/wiki`)',
    'asUser().requestBitbucket(route`/2.0`)',
    'invokeRemote("there", { path: "/" })',
  ])('%s is refused', async (call) => {
    const kit = await started();
    expect((await kit.run(`await ${call}`)).error).toMatchObject({ name: 'REQUEST_EGRESS_ALLOWLIST_ERR' });
  });

  test('a bundle that requires a network module does not load', async () => {
    await expect(
      startFixture({
        ...scriptApp(),
        source: 'import net from "node:net"; export const panel = () => net.connect(1);',
      }),
    ).rejects.toThrow(/requires "node:net"/);
  });
});

test('a handler that the bundle does not export stops the host', async () => {
  await expect(startFixture({ ...scriptApp(), source: 'export const panel = () => 1;' })).rejects.toThrow(
    /exports no function "created"/,
  );
});

test('two hosts side by side share neither data nor time nor invocations', async () => {
  const [left, right] = await Promise.all([started(), started()]);
  await left.advance('P1D');
  const slow =
    'await kvs.set("side", args); await new Promise((resolve) => setTimeout(resolve, 20)); return [await kvs.get("side"), getAppContext().installationAri.installationId]';
  const [one, two] = await Promise.all([left.run(slow, 'left'), right.run(slow, 'right')]);
  expect([(one.value as string[])[0], (two.value as string[])[0]]).toEqual(['left', 'right']);
  expect((one.value as string[])[1]).not.toBe((two.value as string[])[1]);
  expect([left.invocations().length, right.invocations().length]).toEqual([1, 1]);
  expect(left.host.clock.now() - right.host.clock.now()).toBeGreaterThan(86_000_000);
});
