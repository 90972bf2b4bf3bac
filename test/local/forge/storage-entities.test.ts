/** The Custom Entity Store, through the real `@forge/kvs`: schema, conditions, transactions. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entities } from './support/entities.ts';
import { startFixture } from './support/fixture-app.ts';
import type { ScriptKit } from './support/script-app.ts';
import { scriptApp, startScriptApp } from './support/script-app.ts';

let kit: ScriptKit;
beforeAll(async () => {
  kit = await startScriptApp({}, { entities });
});
afterAll(() => kit.close());

describe('schema', () => {
  test('an entity the manifest does not declare is 404 SCHEMA_NOT_FOUND', async () => {
    expect((await kit.run(`await kvs.entity('ghost').get('a')`)).error).toMatchObject({
      code: 'SCHEMA_NOT_FOUND',
      status: 404,
    });
    expect((await kit.run(`await kvs.entity('ghost').set('a', {})`)).error).toMatchObject({ code: 'SCHEMA_NOT_FOUND' });
  });

  const wrong: [string, unknown][] = [
    ['a text where an integer is declared', { rev: '1' }],
    ['a fraction where an integer is declared', { rev: 1.5 }],
    ['epoch milliseconds, which do not fit 32 bits', { rev: 1_791_191_643_120 }],
    ['null where a text is declared', { state: null }],
    ['a number where a boolean is declared', { open: 1 }],
    ['a list instead of an object', []],
  ];
  test.each(wrong)('%s is INCORRECT_PROPERTY_TYPE', async (_name, value) => {
    expect((await kit.run(`await kvs.entity('session').set('bad', args)`, value)).error).toMatchObject({
      code: 'INCORRECT_PROPERTY_TYPE',
      status: 400,
    });
  });

  test('the smallest and the largest 32-bit integer fit', async () => {
    const code = `await kvs.entity('session').set('edge', { rev: args }); return (await kvs.entity('session').get('edge')).rev`;
    expect(await kit.run(code, 2_147_483_647)).toEqual({ value: 2_147_483_647 });
    expect(await kit.run(code, -2_147_483_648)).toEqual({ value: -2_147_483_648 });
    expect((await kit.run(code, 2_147_483_648)).error).toMatchObject({ code: 'INCORRECT_PROPERTY_TYPE' });
  });

  test('an attribute that is not declared is refused', async () => {
    expect((await kit.run(`await kvs.entity('session').set('bad', { colour: 'red' })`)).error).toMatchObject({
      code: 'UNKNOWN_PROPERTY',
      status: 400,
    });
  });
});

describe('manifests that a deployment would refuse stop the host, in words', () => {
  const bad: [string, unknown, RegExp][] = [
    ['two range attributes', [{ name: 'by-two', range: ['state', 'rev'] }], /exactly one range attribute/],
    ['a two-letter index name', [{ name: 'by', range: ['state'] }], /3 to 50 characters/],
    ['an index on any', [{ name: 'by-body', range: ['body'] }], /type any/],
    ['the reserved index name', [{ name: 'by-key', range: ['state'] }], /reserved/],
    ['an undeclared attribute', [{ name: 'by-hue', range: ['hue'] }], /undeclared attribute/],
  ];
  test.each(bad)('%s', async (_name, indexes, message) => {
    const entity = {
      name: 'session',
      attributes: { state: { type: 'string' }, rev: { type: 'integer' }, body: { type: 'any' } },
      indexes,
    };
    await expect(startFixture(scriptApp({ entities: [entity] }))).rejects.toThrow(message);
  });
});

test.each([
  [
    '21 entities',
    Array.from({ length: 21 }, (_, at) => ({ name: `entity-${String(at)}`, attributes: { a: { type: 'string' } } })),
    /takes 20/,
  ],
  [
    '8 indexes',
    [
      {
        name: 'wide',
        attributes: Object.fromEntries(names(8).map((name) => [name, { type: 'string' }])),
        indexes: names(8),
      },
    ],
    /more than 7/,
  ],
])('%s stop the host, too', async (_name, declared, message) => {
  await expect(startFixture(scriptApp({ entities: declared }))).rejects.toThrow(message);
});

function names(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `attribute${String(at)}`);
}

describe('transactions', () => {
  const update = `await kvs.transact().set('s:1', { rev: args.next }, { entityName: 'session',
    conditions: new Filter().and('rev', FilterConditions.equalTo(args.seen)) }).set('note', args.next).execute();`;

  test('a condition that holds lets everything be written', async () => {
    await kit.run(`await kvs.entity('session').set('s:1', { rev: 1 })`);
    expect((await kit.run(update, { seen: 1, next: 2 })).error).toBeUndefined();
    expect(await kit.run(`return [(await kvs.entity('session').get('s:1')).rev, await kvs.get('note')]`)).toEqual({
      value: [2, 2],
    });
  });

  test('a condition that fails is 400 CONDITIONAL_CHECK_FAILED, and nothing is written', async () => {
    await kit.run(`await kvs.entity('session').set('s:1', { rev: 5 }); await kvs.set('note', 'before')`);
    expect((await kit.run(update, { seen: 4, next: 6 })).error).toMatchObject({
      code: 'CONDITIONAL_CHECK_FAILED',
      status: 400,
    });
    expect(await kit.run(`return [(await kvs.entity('session').get('s:1')).rev, await kvs.get('note')]`)).toEqual({
      value: [5, 'before'],
    });
  });

  test('no condition holds for a record that does not exist, NOT_EXISTS included', async () => {
    const code = `await kvs.transact().set('s:new', { rev: 1 }, { entityName: 'session',
      conditions: new Filter().and('rev', FilterConditions.notExists()) }).execute();`;
    expect((await kit.run(code)).error).toMatchObject({ code: 'CONDITIONAL_CHECK_FAILED' });
  });

  test('a check on a missing key fails the whole', async () => {
    const code = `await kvs.transact().set('side', 1).check('s:absent', { entityName: 'session',
      conditions: new Filter().and('open', FilterConditions.equalTo(true)) }).execute();`;
    expect((await kit.run(code)).error).toMatchObject({ code: 'CONDITIONAL_CHECK_FAILED' });
    expect(await kit.run(`return (await kvs.get('side')) === undefined`)).toEqual({ value: true });
  });

  test('NOT_EXISTS holds for an attribute that an existing record lacks, and EXISTS for one it has', async () => {
    const code = `await kvs.entity('session').set('s:2', { rev: 1 });
      await kvs.transact().set('s:2', { rev: 2 }, { entityName: 'session',
        conditions: new Filter().and('state', FilterConditions.notExists()).and('rev', FilterConditions.exists()) }).execute();
      return (await kvs.entity('session').get('s:2')).rev;`;
    expect(await kit.run(code)).toEqual({ value: 2 });
  });

  test('a key named twice is KEY_DUPLICATION_ERROR', async () => {
    expect((await kit.run(`await kvs.transact().set('x', 1).delete('x').execute()`)).error).toMatchObject({
      code: 'KEY_DUPLICATION_ERROR',
      status: 400,
    });
  });

  test('25 operations are taken, 26 are 422 UNPROCESSABLE_ENTITY', async () => {
    const code = `let t = kvs.transact(); for (let i = 0; i < args; i += 1) t = t.set('k' + i, i); await t.execute(); return 'done';`;
    expect(await kit.run(code, 25)).toEqual({ value: 'done' });
    expect((await kit.run(code, 26)).error).toMatchObject({ code: 'UNPROCESSABLE_ENTITY', status: 422 });
  });

  test('more than 4 MB at once are refused', async () => {
    const code = `let t = kvs.transact(); for (let i = 0; i < 20; i += 1) t = t.set('m' + i, 'x'.repeat(230000)); await t.execute();`;
    expect((await kit.run(code)).error).toMatchObject({ code: 'MAX_SIZE' });
  });

  test('an expiry counts only in the fourth argument of set', async () => {
    const code = `await kvs.transact().set('t:3', 1, undefined, { ttl: { value: 1, unit: 'DAYS' } }).execute();
      return (await kvs.get('t:3', { metadataFields: ['EXPIRE_TIME'] })).expireTime !== undefined;`;
    expect(await kit.run(code)).toEqual({ value: true });
  });

  test('a wrong type inside a transaction writes nothing', async () => {
    const code = `await kvs.transact().set('fine', 1).set('s:3', { rev: 'x' }, { entityName: 'session' }).execute();`;
    expect((await kit.run(code)).error).toMatchObject({ code: 'INCORRECT_PROPERTY_TYPE' });
    expect(await kit.run(`return (await kvs.get('fine')) === undefined`)).toEqual({ value: true });
  });

  test('of two transactions that saw the same revision, one wins', async () => {
    await kit.run(`await kvs.entity('session').set('s:race', { rev: 1 })`);
    const one = `kvs.transact().set('s:race', { rev: 2 }, { entityName: 'session',
      conditions: new Filter().and('rev', FilterConditions.equalTo(1)) }).execute()`;
    const { value } = await kit.run(`return (await Promise.allSettled([${one}, ${one}])).map((end) => end.status)`);
    expect(value).toEqual(['fulfilled', 'rejected']);
  });
});
