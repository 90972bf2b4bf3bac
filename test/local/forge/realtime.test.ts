/** Realtime channels: the real `@forge/realtime` on one side, what the bridge does on the other. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { channelScope } from '../../../local/forge/realtime/channel-scope.ts';
import { startScriptApp } from './support/script-app.ts';
import type { ScriptKit } from './support/script-app.ts';

let kit: ScriptKit;
beforeEach(async () => {
  kit = await startScriptApp();
  kit.stub.answer = () => ({
    status: 200,
    headers: {},
    body: { id: '10042', key: 'SEC-1', fields: { issuetype: {}, project: { id: '3' } } },
  });
});
afterEach(() => kit.close());

async function listen(more: Partial<Parameters<ScriptKit['host']['forge']['subscribe']>[0]> = {}) {
  const heard: unknown[] = [];
  const onEvent = (payload: unknown) => heard.push(payload);
  const subscription = await kit.host.forge.subscribe({
    channel: 'model',
    isGlobal: true,
    token: null,
    scope: '',
    onEvent,
    ...more,
  });
  return { heard, ...subscription };
}

const sign = (claims: unknown, permissions?: string[]) =>
  kit
    .run('return signRealtimeToken("model", args.claims, args.permissions)', { claims, permissions })
    .then(({ value }) => value as { token: string; expiresAt: number });

describe('global channels', () => {
  test('carry an object from an event function to every listener', async () => {
    const { heard } = await listen();
    kit.created('appConsole.log(JSON.stringify(await publishGlobal("model", { rev: 5 })))');
    await kit.settle();
    expect(heard).toEqual([{ rev: 5 }]);
    expect(JSON.parse(kit.logs().app[0]?.text ?? '')).toEqual({
      eventId: expect.any(String) as string,
      eventTimestamp: expect.stringMatching(/^\d+$/) as string,
    });
  });

  test('answer null ids when nobody listens, or no longer', async () => {
    const { heard, unsubscribe } = await listen();
    unsubscribe();
    expect(await kit.run('return publishGlobal("model", "text")')).toEqual({
      value: { eventId: null, eventTimestamp: null },
    });
    expect(heard).toEqual([]);
  });

  test('are not heard on the channel of an issue with the same name', async () => {
    const { heard } = await listen({ isGlobal: false, scope: 'anything' });
    await kit.run('await publishGlobal("model", 1)');
    expect(heard).toEqual([]);
  });
});

describe('channels of a module and an issue', () => {
  const place = {
    moduleKey: 'panel-module',
    extension: { issue: { id: '10042' }, project: { id: '3' } },
    contextOverrides: null,
  };

  test('reach the same module on the same issue, and no other', async () => {
    const same = await listen({ isGlobal: false, scope: channelScope(place) });
    const otherIssue = await listen({
      isGlobal: false,
      scope: channelScope({ ...place, extension: { issue: { id: '1' }, project: { id: '3' } } }),
    });
    const otherModule = await listen({ isGlobal: false, scope: channelScope({ ...place, moduleKey: 'row' }) });
    await kit.run('await publish("model", "hello")');
    expect([same.heard, otherIssue.heard, otherModule.heard]).toEqual([['hello'], [], []]);
  });

  test('reach another module when both name the issue as their context', async () => {
    const row = await listen({
      isGlobal: false,
      scope: channelScope({ ...place, moduleKey: 'row', contextOverrides: ['issue'] }),
    });
    await kit.run('await publish("model", "hello", { contextOverrides: [Jira.Issue] })');
    expect(row.heard).toEqual(['hello']);
  });

  test('are out of reach for events and consumers', async () => {
    kit.created('appConsole.log(JSON.stringify(await publish("model", 1)))');
    await kit.settle();
    expect(kit.logs().app[0]?.text).toContain('publishGlobal');
  });
});

describe('tokens', () => {
  test('both sides need the same claims', async () => {
    const { token } = await sign({ issueId: '10042', b: 1 });
    const { token: same } = await sign({ b: 1, issueId: '10042' });
    const { token: other } = await sign({ issueId: '1' });
    const [hears, open, foreign] = [await listen({ token: same }), await listen(), await listen({ token: other })];
    await kit.run('await publishGlobal("model", "secret", { token: args })', token);
    expect([hears.heard, open.heard, foreign.heard]).toEqual([['secret'], [], []]);
  });

  test('a permission narrows a token to one side', async () => {
    const { token: hear } = await sign({ a: 1 }, ['subscribe']);
    const { token: speak } = await sign({ a: 1 }, ['publish']);
    await expect(listen({ token: speak })).rejects.toThrow('MISSING_PERMISSION');
    expect((await kit.run('return publishGlobal("model", 1, { token: args })', hear)).value).toMatchObject({
      errors: [{ message: expect.stringContaining('MISSING_PERMISSION') as string }],
    });
    const { heard } = await listen({ token: hear });
    await kit.run('await publishGlobal("model", 1, { token: args })', speak);
    expect(heard).toEqual([1]);
  });

  test('one of another channel, a forged one and an expired one are refused', async () => {
    const { token, expiresAt } = await sign({ a: 1 });
    await expect(listen({ token, channel: 'other' })).rejects.toThrow('CHANNEL_NAME_MISMATCH');
    const [head = '', , signature = ''] = token.split('.');
    const forged = [
      head,
      Buffer.from(JSON.stringify({ channel: { name: 'model' }, exp: expiresAt, claims: { a: 2 } })).toString(
        'base64url',
      ),
      signature,
    ].join('.');
    await expect(listen({ token: forged })).rejects.toThrow('INVALID_TOKEN');
    const { heard } = await listen({ token });
    await kit.advance('PT16M');
    await expect(listen({ token })).rejects.toThrow('TOKEN_EXPIRED');
    expect((await kit.run('return publishGlobal("model", 1, { token: args })', token)).value).toMatchObject({
      errors: [{ message: expect.stringContaining('TOKEN_EXPIRED') as string }],
    });
    const { token: fresh } = await sign({ a: 1 });
    await kit.run('await publishGlobal("model", 1, { token: args })', fresh);
    expect(heard).toEqual([]);
  });
});

test('a late listener hears what was said in the seconds it asks for', async () => {
  await kit.run('await publishGlobal("model", "early")');
  await kit.advance('PT20S');
  await kit.run('await publishGlobal("model", "late")');
  expect((await listen({ replaySeconds: 10 })).heard).toEqual(['late']);
  expect((await listen({ replaySeconds: 50 })).heard).toEqual(['early', 'late']);
  expect((await listen()).heard).toEqual([]);
});

test('more than 50 operations a second are 429, in the words of the package', async () => {
  const code =
    'const all = await Promise.all(Array.from({ length: 110 }, () => publishGlobal("model", 1))); return all.filter((r) => r.errors?.[0].message === "RATE_LIMIT_EXCEEDED").length';
  expect((await kit.run(code)).value).toBeGreaterThanOrEqual(10);
});

test('a message that is too large is refused, in the answer and not by a throw', async () => {
  const { heard } = await listen();
  const answer = await kit.run('return publishGlobal("model", "x".repeat(args))', 32_001);
  expect(answer.value).toMatchObject({ errors: [{ message: 'PAYLOAD_TOO_LARGE' }] });
  await kit.run('await publishGlobal("model", "x".repeat(args))', 31_000);
  expect(heard).toHaveLength(1);
});

test('what pages do can be made to fail, each way for itself', async () => {
  const publication = { channel: 'model', isGlobal: true, token: null, scope: '', payload: 1 };
  kit.faults(
    { match: 'realtime SUBSCRIBE', status: 503 },
    { match: { to: 'realtime', method: 'PUBLISH' }, status: 429 },
  );
  await expect(listen()).rejects.toThrow('503');
  const { heard } = await listen();
  await expect(kit.host.forge.publish(publication)).rejects.toThrow('429');
  await kit.host.forge.publish(publication);
  expect(heard).toEqual([1]);
});

test('an operation that a fault ate leaves the function with the words of the package', async () => {
  kit.faults({ match: 'realtime POST', status: 429 });
  expect((await kit.run('return signRealtimeToken("model", {})')).value).toMatchObject({
    token: null,
    errors: [{ message: 'RATE_LIMIT_EXCEEDED', status: 429 }],
  });
});
