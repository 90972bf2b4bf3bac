import { describe, expect, it } from 'vitest';
import { ENGINEER, READER, SECURITY, startJira, threatModel } from './support/local-jira.ts';
import type { TestJira } from './support/local-jira.ts';

const PATH = 'issue/SEC-1/remotelink';
const object = { title: 'Design review', url: 'https://wiki.example.com/review' };

async function scene(): Promise<TestJira> {
  const test = startJira();
  await test.create(ENGINEER, threatModel('Payouts API'));
  return test;
}

describe('remote links', () => {
  it('are made once for a global id, then updated, members left out being emptied', async () => {
    const { as } = await scene();
    const first = { globalId: 'review', relationship: 'reviewed in', application: { name: 'Wiki' }, object };
    expect(await as(ENGINEER)('POST', PATH, first)).toMatchObject({ status: 201, body: { id: 10000 } });
    const second = { globalId: 'review', object: { ...object, title: 'Second review' } };
    expect(await as(ENGINEER)('POST', PATH, second)).toMatchObject({ status: 200, body: { id: 10000 } });
    const { body } = await as(READER)('GET', `${PATH}?globalId=review`);
    expect(body).toMatchObject({ globalId: 'review', application: {}, object: { title: 'Second review' } });
    expect(body).not.toHaveProperty('relationship');
    expect((await as(READER)('GET', PATH)).body).toHaveLength(1);
    expect((await as(READER)('GET', `${PATH}?globalId=other`)).status).toBe(404);
  });

  it('need a title and an address, and Link issues', async () => {
    const { as } = await scene();
    expect((await as(ENGINEER)('POST', PATH, { object: { title: ' ' } })).body.errors).toEqual({
      title: "'title' is required.",
      url: "'url' is required.",
    });
    expect((await as(ENGINEER)('POST', PATH, {})).status).toBe(400);
    expect((await as(ENGINEER)('POST', PATH, { globalId: 'g'.repeat(256), object })).status).toBe(400);
    expect((await as(READER)('POST', PATH, { object })).status).toBe(403);
  });
});

describe('watchers', () => {
  it('are whoever created or commented, and whom somebody with the right adds', async () => {
    const { as, accountId } = await scene();
    expect((await as(READER)('GET', 'issue/SEC-1/watchers')).body).toMatchObject({
      watchCount: 1,
      isWatching: false,
      watchers: [{ accountId: accountId(ENGINEER) }],
    });
    const add = (email: string, body: unknown) => as(email)('POST', 'issue/SEC-1/watchers', body);
    expect((await add(ENGINEER, accountId(READER))).status).toBe(403);
    expect((await add(SECURITY, accountId(READER))).status).toBe(204);
    expect((await add(SECURITY, accountId('outsider@example.com'))).status).toBe(400);
    expect((await add(SECURITY, '712020:nobody')).status).toBe(404);
    expect((await add(SECURITY, { accountId: accountId(READER) })).status).toBe(400);
    expect((await add(SECURITY, undefined)).status).toBe(204);
    expect((await as(READER)('GET', 'issue/SEC-1')).body.fields.watches).toMatchObject({
      watchCount: 3,
      isWatching: true,
    });
    expect((await as(READER)('DELETE', `issue/SEC-1/watchers?accountId=${accountId(READER)}`)).status).toBe(204);
    expect((await as(READER)('GET', 'issue/SEC-1')).body.fields.watches.isWatching).toBe(false);
  });
});

describe('the create screen', () => {
  it('offers what the caller may fill in', async () => {
    const { as } = startJira();
    const fields = async (email: string, type: string) => {
      const { body } = await as(email)('GET', `issue/createmeta/SEC/issuetypes/${type}`);
      return body.fields.map((field: { fieldId: string }) => field.fieldId);
    };
    expect(await fields(ENGINEER, '10001')).toEqual([
      'summary',
      'issuetype',
      'project',
      'parent',
      'description',
      'environment',
      'priority',
      'labels',
      'components',
      'assignee',
      'duedate',
      'issuelinks',
    ]);
    expect(await fields(SECURITY, '10001')).toEqual(expect.arrayContaining(['reporter', 'security']));
    const subtask = await as(ENGINEER)('GET', 'issue/createmeta/SEC/issuetypes/10003');
    expect(subtask.body.fields.find((field: { key: string }) => field.key === 'parent').required).toBe(true);
  });

  it('has no issue types for somebody who cannot create, and the levels of hierarchy for the others', async () => {
    const { as } = startJira();
    expect((await as(READER)('GET', 'issue/createmeta/PAY/issuetypes')).body).toMatchObject({
      total: 0,
      issueTypes: [],
    });
    const { body } = await as(ENGINEER)('GET', 'issue/createmeta/PAY/issuetypes');
    expect(body.issueTypes.map((type: { hierarchyLevel: number }) => type.hierarchyLevel)).toEqual([1, 0, 0, 0, -1]);
    expect((await as(ENGINEER)('GET', 'issue/createmeta/OPS/issuetypes')).status).toBe(404);
  });
});
