import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { ENGINEER, inPay, READER, SECURITY, startJira, threatModel } from './support/local-jira.ts';
import type { Answer, TestJira } from './support/local-jira.ts';

const search = (test: TestJira, body: object): Promise<Answer> =>
  test.as(READER)('POST', 'search/jql', { jql: 'project = SEC', ...body });

const keys = (answer: Answer): string[] => answer.body.issues.map((issue: { key: string }) => issue.key);

describe('search and the index behind it', () => {
  it('learns of a new issue two seconds later', async () => {
    const test = startJira();
    await test.create(ENGINEER, threatModel('Payouts API'));
    expect((await search(test, {})).body).toEqual({ issues: [], isLast: true });
    test.clock.advance(1_999);
    expect((await search(test, {})).body.issues).toEqual([]);
    test.clock.advance(1);
    expect((await search(test, {})).body.issues).toEqual([{ id: '10000' }]);
  });

  it('shows an edit, a property and a deletion no sooner either', async () => {
    const test = startJira({ searchLagMs: 5_000 });
    await test.create(ENGINEER, threatModel('Payouts API'));
    await test.create(ENGINEER, threatModel('Refunds API'));
    test.jira.flushIndex();
    await test.as(ENGINEER)('PUT', 'issue/SEC-1', { fields: { summary: 'Renamed' } });
    await test.as(ENGINEER)('PUT', 'issue/SEC-1/properties/note', { a: 1 });
    const early = await search(test, { jql: 'key = SEC-1', fields: ['summary'], properties: ['note'] });
    expect(early.body.issues[0]).toMatchObject({ fields: { summary: 'Payouts API' }, properties: {} });
    test.clock.advance(5_000);
    const late = await search(test, { jql: 'key = SEC-1', fields: ['summary'], properties: ['note'] });
    expect(late.body.issues[0]).toMatchObject({ fields: { summary: 'Renamed' }, properties: { note: { a: 1 } } });
  });

  it('does not show what is deleted, even while the index still has it', async () => {
    const test = startJira();
    await test.create(ENGINEER, threatModel('Payouts API'));
    test.jira.flushIndex();
    await test.as(SECURITY)('DELETE', 'issue/SEC-1');
    expect((await search(test, {})).body.issues).toEqual([]);
  });

  it('counts the issues to reconcile as they are now', async () => {
    const test = startJira();
    await test.create(ENGINEER, threatModel('Payouts API'));
    await test.create(ENGINEER, threatModel('Refunds API'));
    const reconciled = await search(test, { fields: ['key'], reconcileIssues: [10001] });
    expect(keys(reconciled)).toEqual(['SEC-2']);
    test.jira.flushIndex();
    await test.as(ENGINEER)('PUT', 'issue/SEC-2', { fields: { labels: ['api'] } });
    expect(keys(await search(test, { jql: 'labels = api', fields: ['key'] }))).toEqual([]);
    expect(keys(await search(test, { jql: 'labels = api', fields: ['key'], reconcileIssues: [10001, 77] }))).toEqual([
      'SEC-2',
    ]);
    expect(keys(await search(test, { fields: ['key'], reconcileIssues: [10001] }))).toEqual(['SEC-2', 'SEC-1']);
  });

  it('does not reconcile clauses on properties: those wait for the index', async () => {
    const values = [{ path: 'size', type: 'string', searchAlias: 'threatModelSize' }];
    const test = startJira({ entityProperties: [{ entityType: 'issue', propertyKey: 'threat-model', values }] });
    await test.create(ENGINEER, threatModel('Payouts API'));
    await test.as(ENGINEER)('PUT', 'issue/SEC-1/properties/threat-model', { size: 'L' });
    const sized = { jql: 'threatModelSize = L', fields: ['key'], reconcileIssues: [10000] };
    expect(keys(await search(test, sized))).toEqual([]);
    const shown = await search(test, { reconcileIssues: [10000], properties: ['threat-model'] });
    expect(shown.body.issues[0].properties).toEqual({ 'threat-model': { size: 'L' } });
    test.jira.flushIndex();
    expect(keys(await search(test, sized))).toEqual(['SEC-1']);
  });

  it('refuses 51 issues to reconcile, keys among them, six properties, and a page of none', async () => {
    const test = startJira();
    const ids = Array.from({ length: 51 }, (_, index) => index);
    for (const body of [
      { reconcileIssues: ids },
      { reconcileIssues: ['SEC-1'] },
      { properties: ['a', 'b', 'c', 'd', 'e', 'f'] },
      { maxResults: 0 },
      { maxResults: 5_001 },
      { startAt: 10 },
      { fields: 'summary' },
    ]) {
      expect((await search(test, body)).status).toBe(400);
    }
    expect((await search(test, { reconcileIssues: ids.slice(1) })).status).toBe(200);
  });

  it('gives the id alone unless fields are asked for', async () => {
    const test = startJira({ searchLagMs: 0 });
    await test.create(ENGINEER, threatModel('Payouts API'));
    expect((await search(test, {})).body.issues).toEqual([{ id: '10000' }]);
    const full = (await search(test, { fields: ['summary', 'status'] })).body.issues[0];
    expect(Object.keys(full.fields).sort()).toEqual(['status', 'summary']);
    const most = (await search(test, { fields: ['*navigable', '-summary'] })).body.issues[0];
    expect(most.fields).toHaveProperty('labels');
    expect(most.fields).not.toHaveProperty('summary');
    expect(most.fields).not.toHaveProperty('comment');
    const own = (await search(test, { properties: ['none'] })).body.issues[0];
    expect(own).toMatchObject({ key: 'SEC-1', properties: {} });
  });

  it('pages by a token that fits its query and lasts seven days', async () => {
    const test = startJira({ searchLagMs: 0 });
    for (const summary of ['One', 'Two', 'Three']) await test.create(ENGINEER, threatModel(summary));
    const jql = 'project = SEC ORDER BY key';
    const first = await search(test, { jql, fields: ['key'], maxResults: 2 });
    expect(first.body).toMatchObject({ isLast: false, issues: [{ key: 'SEC-1' }, { key: 'SEC-2' }] });
    const { nextPageToken } = first.body;
    const last = await search(test, { jql, fields: ['key'], maxResults: 2, nextPageToken });
    expect(last.body).toMatchObject({ isLast: true, issues: [{ key: 'SEC-3' }] });
    expect(last.body).not.toHaveProperty('nextPageToken');
    expect(last.body).not.toHaveProperty('total');
    expect((await search(test, { jql: 'project = PAY', nextPageToken })).status).toBe(400);
    expect((await search(test, { jql, nextPageToken: 'made-up' })).status).toBe(400);
    test.clock.advance(7 * 24 * 3_600_000 + 1);
    expect((await search(test, { jql, nextPageToken })).status).toBe(400);
  });

  it('cuts a page at 100 issues when fields are asked for, and at 50 by itself', async () => {
    const test = startJira({ searchLagMs: 0 });
    const issueUpdates = Array.from({ length: 50 }, (_, index) => ({ fields: threatModel(`Model ${index}`) }));
    for (let round = 0; round < 3; round += 1) await test.as(ENGINEER)('POST', 'issue/bulk', { issueUpdates });
    expect((await search(test, {})).body.issues).toHaveLength(50);
    expect((await search(test, { maxResults: 5_000 })).body.issues).toHaveLength(150);
    expect((await search(test, { maxResults: 5_000, fields: ['summary'] })).body).toMatchObject({ isLast: false });
    expect((await search(test, { maxResults: 5_000, fields: ['summary'] })).body.issues).toHaveLength(100);
  });

  it('counts and matches by the same index', async () => {
    const test = startJira();
    await test.create(ENGINEER, threatModel('Payouts API'));
    const count = async () =>
      (await test.as(READER)('POST', 'search/approximate-count', { jql: 'project = SEC' })).body;
    expect(await count()).toEqual({ count: 0 });
    test.jira.flushIndex();
    expect(await count()).toEqual({ count: 1 });
    const { body } = await test.as(READER)('POST', 'jql/match', {
      jqls: ['project = SEC', 'project = PAY', 'nonsense = 1'],
      issueIds: [10000, 4],
    });
    expect(body.matches).toEqual([
      { matchedIssues: [10000], errors: [] },
      { matchedIssues: [], errors: [] },
      { matchedIssues: [], errors: ["Field 'nonsense' does not exist or you do not have permission to view it."] },
    ]);
  });

  it('says that the old search is gone', async () => {
    const { as } = startJira();
    for (const method of ['GET', 'POST'])
      expect((await as(READER)(method, 'search', { jql: 'x = 1' })).status).toBe(410);
  });
});

describe('a restart', () => {
  it('keeps everything: issues, counters, and what the index had yet to learn', async () => {
    const db = new DatabaseSync(':memory:');
    const before = startJira({ db });
    await before.create(ENGINEER, threatModel('Payouts API'));
    before.jira.flushIndex();
    await before.create(ENGINEER, threatModel('Refunds API'));
    await before.as(ENGINEER)('PUT', 'issue/SEC-1/properties/note', { a: 1 });
    const after = startJira({ db });
    expect(keys(await search(after, { fields: ['key'] }))).toEqual(['SEC-1']);
    after.clock.advance(2_000);
    expect(keys(await search(after, { fields: ['key'] }))).toEqual(['SEC-2', 'SEC-1']);
    expect((await after.as(READER)('GET', 'issue/SEC-1/properties/note')).body.value).toEqual({ a: 1 });
    expect(await after.create(ENGINEER, inPay('Task', 'x'))).toMatchObject({ id: '10002', key: 'PAY-1' });
    expect((await after.as(READER)('GET', 'project/PAY/components')).body).toHaveLength(3);
  });
});
