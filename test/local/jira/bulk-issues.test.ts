import { describe, expect, it } from 'vitest';
import { inPay, OUTSIDER, READER, SECURITY, startJira, threatModel } from './support/local-jira.ts';

describe('bulk create', () => {
  it('creates what it can and names the rest by position', async () => {
    const { as } = startJira();
    const answer = await as(SECURITY)('POST', 'issue/bulk', {
      issueUpdates: [
        { fields: inPay('Task', 'One') },
        { fields: inPay('Wish', 'Two') },
        { fields: inPay('Task', 'Three') },
      ],
    });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        issues: [{ key: 'PAY-1' }, { key: 'PAY-2' }],
        errors: [
          {
            status: 400,
            failedElementNumber: 1,
            elementErrors: { errorMessages: [], errors: { issuetype: 'The issue type selected is invalid.' } },
          },
        ],
      },
    });
  });

  it('tells nobody of an element that failed after its issue was made', async () => {
    const { as, events } = startJira();
    const link = { add: { type: { name: 'Hugs' }, outwardIssue: { key: 'PAY-1' } } };
    const answer = await as(SECURITY)('POST', 'issue/bulk', {
      issueUpdates: [
        { fields: inPay('Task', 'One') },
        { fields: inPay('Task', 'Two'), update: { issuelinks: [link] } },
      ],
    });
    expect(answer.body.errors).toMatchObject([{ failedElementNumber: 1, status: 404 }]);
    expect(events.map((event) => event.body['issue'])).toMatchObject([{ key: 'PAY-1' }]);
    expect((await as(SECURITY)('GET', 'issue/PAY-2')).status).toBe(404);
  });

  it('answers 400 only when every one fails', async () => {
    const { as } = startJira();
    const answer = await as(SECURITY)('POST', 'issue/bulk', { issueUpdates: [{ fields: inPay('Wish', 'x') }] });
    expect(answer).toMatchObject({
      status: 400,
      body: { issues: [], errors: [{ status: 400, failedElementNumber: 0 }] },
    });
  });

  it('takes 50 and refuses 51, none and nonsense', async () => {
    const { as } = startJira();
    const many = (count: number) => ({
      issueUpdates: Array.from({ length: count }, () => ({ fields: inPay('Task', 'x') })),
    });
    expect((await as(SECURITY)('POST', 'issue/bulk', many(50))).body.issues).toHaveLength(50);
    for (const body of [many(51), many(0), {}, { issues: [] }]) {
      expect((await as(SECURITY)('POST', 'issue/bulk', body)).status).toBe(400);
    }
  });
});

describe('bulk fetch', () => {
  it('lists what it found and, separately, what it did not or may not show', async () => {
    const { as, create } = startJira();
    const { id } = await create(SECURITY, threatModel('Payouts API'));
    await create(OUTSIDER, { project: { key: 'OPS' }, issuetype: { name: 'Task' }, summary: 'New desk' });
    const { body } = await as(READER)('POST', 'issue/bulkfetch', {
      issueIdsOrKeys: [id, 'SEC-1', 'OPS-1', '77'],
      fields: ['summary'],
    });
    expect(body.issues).toMatchObject([{ key: 'SEC-1', fields: { summary: 'Payouts API' } }]);
    expect(body.issueErrors.map((error: { id: string }) => error.id)).toEqual(['OPS-1', '77']);
  });

  it('refuses 101 issues, six properties and members it does not know', async () => {
    const { as } = startJira();
    const ids = Array.from({ length: 101 }, (_, index) => String(index + 1));
    for (const body of [
      { issueIdsOrKeys: ids },
      { issueIdsOrKeys: [] },
      { issueIdsOrKeys: ['1'], properties: ['a', 'b', 'c', 'd', 'e', 'f'] },
      { issueIdsOrKeys: ['1'], page: 2 },
    ]) {
      expect((await as(SECURITY)('POST', 'issue/bulkfetch', body)).status).toBe(400);
    }
  });
});

describe('bulk changelogs', () => {
  it('gives the entries of each issue, of the fields asked for, page by page', async () => {
    const { as, create } = startJira();
    for (const summary of ['One', 'Two']) {
      const { key } = await create(SECURITY, inPay('Task', summary));
      await as(SECURITY)('PUT', `issue/${key}`, { fields: { labels: ['api'] } });
      await as(SECURITY)('POST', `issue/${key}/transitions`, { transition: { id: '31' } });
    }
    const ask = (more: object) =>
      as(READER)('POST', 'changelog/bulkfetch', { issueIdsOrKeys: ['PAY-1', 'PAY-2'], fieldIds: ['status'], ...more });
    const first = await ask({ maxResults: 1 });
    expect(first.body.issueChangeLogs).toMatchObject([
      { issueId: '10000', changeHistories: [{ items: [{ field: 'status', toString: 'Done' }] }] },
    ]);
    const second = await ask({ maxResults: 1, nextPageToken: first.body.nextPageToken });
    expect(second.body.issueChangeLogs).toMatchObject([{ issueId: '10001' }]);
    expect(second.body).not.toHaveProperty('nextPageToken');
  });

  it('refuses 1,001 issues and eleven fields', async () => {
    const { as } = startJira();
    const issueIdsOrKeys = Array.from({ length: 1_001 }, (_, index) => String(index + 1));
    expect((await as(SECURITY)('POST', 'changelog/bulkfetch', { issueIdsOrKeys })).status).toBe(400);
    const fieldIds = Array.from({ length: 11 }, (_, index) => `f${index}`);
    expect((await as(SECURITY)('POST', 'changelog/bulkfetch', { issueIdsOrKeys: ['1'], fieldIds })).status).toBe(400);
  });
});
