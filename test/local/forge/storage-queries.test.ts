/** Queries and batches of the store, through the real `@forge/kvs`. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entities } from './support/entities.ts';
import type { ScriptKit } from './support/script-app.ts';
import { startScriptApp } from './support/script-app.ts';

let kit: ScriptKit;
beforeEach(async () => {
  kit = await startScriptApp({ queryLagMs: 5_000 }, { entities });
});
afterEach(() => kit.close());

const fill = `for (let i = 1; i <= args; i += 1) await kvs.entity('session').set('s:' + i, { projectId: i % 2 ? 'odd' : 'even', rev: i,
  state: i > 3 ? 'open' : 'closed', updatedAt: '2026-10-0' + i, body: { i } });`;

async function filled(count = 6): Promise<void> {
  await kit.run(fill, count);
  await kit.settle();
}

const keys = (query: string) =>
  `const page = await ${query}; return { keys: page.results.map((r) => r.key), more: Boolean(page.nextCursor) }`;
const odd = `kvs.entity('session').query().index('by-project', { partition: ['odd'] })`;

describe('lag', () => {
  test('a query does not see a write at once, a single read does', async () => {
    await kit.run(fill, 1);
    expect(await kit.run(keys(`${odd}.getMany()`))).toEqual({ value: { keys: [], more: false } });
    expect(await kit.run(`return (await kvs.entity('session').get('s:1')).rev`)).toEqual({ value: 1 });
    await kit.advance('PT5S');
    expect(await kit.run(keys(`${odd}.getMany()`))).toEqual({ value: { keys: ['s:1'], more: false } });
  });

  test('a deleted record is still found for a while, and an edited one as it was', async () => {
    await filled(3);
    await kit.run(
      `await kvs.entity('session').delete('s:1'); await kvs.entity('session').set('s:3', { projectId: 'odd', rev: 30 })`,
    );
    const revs = `return (await ${odd}.getMany()).results.map((r) => r.value.rev)`;
    expect(await kit.run(revs)).toEqual({ value: [1, 3] });
    await kit.settle();
    expect(await kit.run(revs)).toEqual({ value: [30] });
  });

  test('the plain store lags as well', async () => {
    await kit.run(`await kvs.set('p:1', 1)`);
    const query = `kvs.query().where('key', WhereConditions.beginsWith('p:')).getMany()`;
    expect(await kit.run(keys(query))).toEqual({ value: { keys: [], more: false } });
    await kit.settle();
    expect(await kit.run(keys(query))).toEqual({ value: { keys: ['p:1'], more: false } });
  });
});

describe('index queries', () => {
  test('come in the order of the range, either way', async () => {
    await filled();
    expect(await kit.run(keys(`${odd}.getMany()`))).toMatchObject({ value: { keys: ['s:1', 's:3', 's:5'] } });
    expect(await kit.run(keys(`${odd}.sort('DESC').getMany()`))).toMatchObject({
      value: { keys: ['s:5', 's:3', 's:1'] },
    });
  });

  const ranges: [string, string[]][] = [
    ['equalTo(3)', ['s:3']],
    ['greaterThan(3)', ['s:5']],
    ['greaterThanEqualTo(3)', ['s:3', 's:5']],
    ['lessThan(3)', ['s:1']],
    ['lessThanEqualTo(3)', ['s:1', 's:3']],
    ['between(2, 5)', ['s:3', 's:5']],
  ];
  test.each(ranges)('where %s', async (condition, expected) => {
    await filled();
    expect(await kit.run(keys(`${odd}.where(WhereConditions.${condition}).getMany()`))).toMatchObject({
      value: { keys: expected },
    });
  });

  test('a text range can begin with something, in an index named by its attribute', async () => {
    await filled();
    const query = `kvs.entity('session').query().index('state').where(WhereConditions.beginsWith('op')).getMany()`;
    expect(await kit.run(keys(query))).toMatchObject({ value: { keys: ['s:4', 's:5', 's:6'] } });
  });

  test('filters apply after a page was read, so a page can be short and still not the last', async () => {
    await filled();
    const query = `kvs.entity('session').query().index('by-date').filters(new Filter().and('state', FilterConditions.equalTo('open'))).limit(3)`;
    expect(await kit.run(keys(`${query}.getMany()`))).toEqual({ value: { keys: [], more: true } });
  });

  test('pages follow each other by cursor until one has none', async () => {
    await filled();
    const code = `const seen = []; let cursor; let pages = 0;
      do { let query = kvs.entity('session').query().index('by-date').limit(2); if (cursor) query = query.cursor(cursor);
        const page = await query.getMany(); seen.push(...page.results.map((r) => r.key)); cursor = page.nextCursor; pages += 1; } while (cursor);
      return { seen, pages };`;
    expect(await kit.run(code)).toEqual({ value: { seen: ['s:1', 's:2', 's:3', 's:4', 's:5', 's:6'], pages: 4 } });
  });

  test('a cursor of another query, and one an hour old, are refused', async () => {
    await filled();
    const first = `(await kvs.entity('session').query().index('by-date').limit(2).getMany()).nextCursor`;
    const { value: cursor } = await kit.run(`return ${first}`);
    expect((await kit.run(`await ${odd}.cursor(args).getMany()`, cursor)).error).toMatchObject({ status: 400 });
    await kit.advance('PT2H');
    expect(
      (await kit.run(`await kvs.entity('session').query().index('by-date').limit(2).cursor(args).getMany()`, cursor))
        .error,
    ).toMatchObject({ status: 400 });
  });

  test('the page has 10 results by default', async () => {
    await kit.run(
      `for (let i = 10; i < 22; i += 1) await kvs.entity('session').set('d:' + i, { updatedAt: '2026-10-' + i })`,
    );
    await kit.settle();
    const { value } = await kit.run(keys(`kvs.entity('session').query().index('by-date').getMany()`));
    expect((value as { keys: string[] }).keys).toHaveLength(10);
  });

  const refusals: [string, string, string][] = [
    ['a limit of 101', `${odd}.limit(101).getMany()`, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE'],
    ['an unknown index', `kvs.entity('session').query().index('by-mood').getMany()`, 'INDEX_NOT_FOUND'],
    ['an unknown entity', `kvs.entity('ghost').query().index('by-key').getMany()`, 'SCHEMA_NOT_FOUND'],
    ['a missing partition', `kvs.entity('session').query().index('by-project').getMany()`, 'INVALID_PARTITION'],
    [
      'a partition of the wrong type',
      `kvs.entity('session').query().index('by-project', { partition: [1] }).getMany()`,
      'INCORRECT_PROPERTY_TYPE',
    ],
    [
      'a filter on what is not declared',
      `${odd}.filters(new Filter().and('hue', FilterConditions.exists())).getMany()`,
      'UNKNOWN_PROPERTY',
    ],
  ];
  test.each(refusals)('%s is refused', async (_name, query, code) => {
    expect((await kit.run(`await ${query}`)).error).toMatchObject({ code });
  });
});

test('100 conditions are taken, 101 are refused', async () => {
  const code = `let filter = new Filter().and('rev', FilterConditions.exists());
    for (let i = 1; i < args; i += 1) filter = filter.and('rev', FilterConditions.exists());
    return (await ${odd}.filters(filter).getMany()).results.length`;
  expect(await kit.run(code, 100)).toEqual({ value: 0 });
  expect((await kit.run(code, 101)).error).toMatchObject({ status: 400 });
});

describe('batches', () => {
  test('each key succeeds or fails for itself', async () => {
    const code = `return [
      await kvs.batchSet([{ key: 'a', value: 1 }, { key: 's:1', value: { rev: 'x' }, entityName: 'session' }]),
      await kvs.batchGet([{ key: 'a' }, { key: 'zz' }]),
      await kvs.batchDelete([{ key: 'a' }])];`;
    expect((await kit.run(code)).value).toMatchObject([
      {
        successfulKeys: [{ key: 'a' }],
        failedKeys: [{ key: 's:1', entityName: 'session', error: { code: 'INCORRECT_PROPERTY_TYPE' } }],
      },
      { successfulKeys: [{ key: 'a', value: 1 }], failedKeys: [{ key: 'zz', error: { code: 'KEY_NOT_FOUND' } }] },
      { successfulKeys: [{ key: 'a' }], failedKeys: [] },
    ]);
  });

  test('25 keys are taken, 26 are TOO_MANY_BATCH_ENTITIES', async () => {
    const code = `return (await kvs.batchSet(Array.from({ length: args }, (_, i) => ({ key: 'b' + i, value: i })))).successfulKeys.length`;
    expect(await kit.run(code, 25)).toEqual({ value: 25 });
    expect((await kit.run(code, 26)).error).toMatchObject({ code: 'TOO_MANY_BATCH_ENTITIES', status: 400 });
  });

  test('the 46th batch of a minute is 429 RATE_LIMIT_EXCEEDED, the next minute is free', async () => {
    const many = `for (let i = 0; i < args; i += 1) await kvs.batchGet([{ key: 'a' }]); return 'done'`;
    expect((await kit.run(many, 46)).error).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED', status: 429 });
    await kit.advance('PT1M');
    expect(await kit.run(many, 45)).toEqual({ value: 'done' });
  });
});

describe('rates', () => {
  test('1,000 requests a second', async () => {
    const limited = await startScriptApp({ limits: { storageRequestsPerSecond: 5 } });
    const code = `return (await Promise.allSettled(Array.from({ length: 11 }, () => kvs.get('a')))).filter((e) => e.reason?.code === 'RATE_LIMIT_EXCEEDED').length`;
    expect((await limited.run(code)).value).toBeGreaterThanOrEqual(1);
    await limited.close();
  });

  test('reads and writes are counted in units of 10 KB', async () => {
    const limited = await startScriptApp({ limits: { storageWriteUnitsPerMinute: 5, storageReadUnitsPerMinute: 5 } });
    await limited.run(`await kvs.set('big', 'x'.repeat(35_000))`);
    expect((await limited.run(`await kvs.set('more', 'x'.repeat(15_000))`)).error).toMatchObject({
      code: 'RATE_LIMIT_EXCEEDED',
      status: 429,
    });
    expect((await limited.run(`await kvs.get('big'); await kvs.get('big')`)).error).toMatchObject({
      code: 'RATE_LIMIT_EXCEEDED',
    });
    await limited.close();
  });
});
