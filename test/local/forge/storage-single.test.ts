/** Single keys of the store, through the real `@forge/kvs`. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ScriptKit } from './support/script-app.ts';
import { startScriptApp } from './support/script-app.ts';

let kit: ScriptKit;
beforeAll(async () => {
  kit = await startScriptApp();
});
afterAll(() => kit.close());

test('what is set can be read at once, and nothing is undefined', async () => {
  expect(
    await kit.run(
      `await kvs.set('a:1', { n: 1 }); return [await kvs.get('a:1'), (await kvs.get('a:none')) === undefined];`,
    ),
  ).toEqual({
    value: [{ n: 1 }, true],
  });
});

test('deleting a key that is not there is no error', async () => {
  expect(await kit.run(`await kvs.delete('nobody'); return 'fine';`)).toEqual({ value: 'fine' });
});

test('secrets and plain values do not see each other', async () => {
  const code = `await kvs.setSecret('shared', 'hidden'); await kvs.set('shared', 'open'); await kvs.deleteSecret('shared');
    return [await kvs.get('shared'), (await kvs.getSecret('shared')) === undefined];`;
  expect(await kit.run(code)).toEqual({ value: ['open', true] });
});

test('a set that must not overwrite answers 409 KEY_CONFLICT when the key exists', async () => {
  const code = `await kvs.set('once', 1, { keyPolicy: 'FAIL_IF_EXISTS' }); await kvs.set('once', 2, { keyPolicy: 'FAIL_IF_EXISTS' });`;
  expect((await kit.run(code)).error).toMatchObject({ name: 'ForgeKvsError', code: 'KEY_CONFLICT', status: 409 });
  expect(await kit.run(`return kvs.get('once')`)).toEqual({ value: 1 });
});

test('an overwriting set can return the previous and the latest value', async () => {
  const code = `await kvs.set('seen', 1);
    const previous = await kvs.set('seen', 2, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' });
    const latest = await kvs.set('seen', 3, { keyPolicy: 'OVERRIDE', returnValue: 'LATEST', returnMetadataFields: ['UPDATED_AT'] });
    return { previous, latest };`;
  const { value } = await kit.run(code);
  expect(value).toMatchObject({
    previous: { key: 'seen', value: 1 },
    latest: { value: 3, updatedAt: expect.any(Number) },
  });
});

describe('keys', () => {
  const refusals: [string, string, string][] = [
    ['an empty key', '', 'EMPTY_KEY'],
    ['a slash', 'a/b', 'INVALID_KEY'],
    ['an at sign', 'a@b', 'INVALID_KEY'],
    ['a bar', 'a|b', 'INVALID_KEY'],
    ['nothing but white space', '  ', 'INVALID_KEY'],
    ['501 characters', 'k'.repeat(501), 'KEY_TOO_LONG'],
  ];
  test.each(refusals)('%s is refused', async (_name, key, code) => {
    expect((await kit.run('await kvs.set(args, 1)', key)).error).toMatchObject({ code, status: 400 });
    expect((await kit.run('await kvs.get(args)', key)).error).toMatchObject({ code, status: 400 });
  });

  test('500 characters of everything that is allowed are taken', async () => {
    const key = 'aZ0:._ -#'.padEnd(500, 'x');
    expect(await kit.run('await kvs.set(args, 1); return kvs.get(args)', key)).toEqual({ value: 1 });
  });
});

describe('values', () => {
  test('240 KiB are taken, one byte more is MAX_SIZE', async () => {
    const most = 240 * 1024 - 2;
    expect(await kit.run(`await kvs.set('big', 'x'.repeat(args)); return 'kept'`, most)).toEqual({ value: 'kept' });
    expect((await kit.run(`await kvs.set('big', 'x'.repeat(args))`, most + 1)).error).toMatchObject({
      code: 'MAX_SIZE',
      status: 400,
    });
  });

  test('bytes count, not characters', async () => {
    expect((await kit.run(`await kvs.set('big', 'é'.repeat(130000))`)).error).toMatchObject({ code: 'MAX_SIZE' });
  });

  test('31 levels are taken, 32 are MAX_DEPTH', async () => {
    const nest = `let value = 1; for (let i = 0; i < args; i += 1) value = { value }; await kvs.set('deep', value); return 'kept';`;
    expect(await kit.run(nest, 31)).toEqual({ value: 'kept' });
    expect((await kit.run(nest, 32)).error).toMatchObject({ code: 'MAX_DEPTH', status: 400 });
  });

  test('undefined cannot be stored', async () => {
    expect((await kit.run(`await kvs.set('nothing', undefined)`)).error).toMatchObject({ status: 400 });
  });
});

describe('expiry', () => {
  test.each([
    ['zero', { value: 0, unit: 'DAYS' }],
    ['more than a year', { value: 366, unit: 'DAYS' }],
    ['half a second', { value: 0.5, unit: 'SECONDS' }],
    ['an unknown unit', { value: 1, unit: 'MOONS' }],
  ])('%s is INVALID_TTL', async (_name, ttl) => {
    expect((await kit.run(`await kvs.set('short', 1, { ttl: args })`, ttl)).error).toMatchObject({
      code: 'INVALID_TTL',
      status: 400,
    });
  });

  test('an expired value stays readable for up to two days, and says when it expired', async () => {
    const own = await startScriptApp();
    await own.run(`await kvs.set('short', 'still', { ttl: { value: 10, unit: 'MINUTES' } })`);
    await own.advance('PT47H');
    const { value } = await own.run(`return kvs.get('short', { metadataFields: ['EXPIRE_TIME'] })`);
    expect(value).toMatchObject({ value: 'still', expireTime: expect.stringMatching(/^\d{4}-.*Z$/) });
    await own.advance('PT2H');
    expect(await own.run(`return (await kvs.get('short')) === undefined`)).toEqual({ value: true });
    await own.close();
  });
});

test('without the scope storage:app every call is refused', async () => {
  const own = await startScriptApp({}, { scopes: ['read:jira-work'] });
  expect((await own.run(`await kvs.get('a')`)).error).toMatchObject({ status: 403 });
  await own.close();
});
