import { describe, expect, it } from 'vitest';
import {
  ADMIN,
  ENGINEER,
  inPay,
  OUTSIDER,
  PARTNER,
  READER,
  SECURITY,
  startJira,
  threatModel,
} from './support/local-jira.ts';

const HIDDEN = {
  status: 404,
  body: { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} },
};

describe('what somebody may see', () => {
  it('is one answer for an issue that is hidden and one that is not there', async () => {
    const { as, create } = startJira();
    await create(SECURITY, threatModel('Payouts API'));
    const paths = [
      '',
      '/comment',
      '/transitions',
      '/changelog',
      '/properties',
      '/properties/x',
      '/watchers',
      '/remotelink',
    ];
    for (const path of paths) {
      expect(await as(OUTSIDER)('GET', `issue/SEC-1${path}`)).toMatchObject(HIDDEN);
      expect(await as(OUTSIDER)('GET', `issue/SEC-2${path}`)).toMatchObject(HIDDEN);
    }
  });

  it('is a project for its members: the outsider knows only their own, the others not that one', async () => {
    const { as } = startJira();
    const keys = async (email: string) =>
      (await as(email)('GET', 'project/search')).body.values.map((project: { key: string }) => project.key);
    expect(await keys(OUTSIDER)).toEqual(['OPS']);
    expect(await keys(READER)).toEqual(['PAY', 'SEC']);
    expect(await as(OUTSIDER)('GET', 'project/SEC')).toMatchObject({
      status: 404,
      body: { errorMessages: ["No project could be found with key 'SEC'."] },
    });
  });

  it('is an issue on a security level for the members of that level alone', async () => {
    const { as, create } = startJira();
    const { key, id } = await create(SECURITY, threatModel('Weak session tokens', { security: { id: '10000' } }));
    await create(SECURITY, threatModel('Part', { issuetype: { name: 'Sub-task' }, parent: { key } }));
    expect((await as(SECURITY)('GET', `issue/${key}`)).body.fields.security).toMatchObject({
      name: 'Security team only',
    });
    expect((await as(ADMIN)('GET', `issue/${id}`)).status).toBe(200);
    for (const hidden of [key, id, 'SEC-2']) expect(await as(ENGINEER)('GET', `issue/${hidden}`)).toMatchObject(HIDDEN);
  });

  it('follows the level of the parent when that is set later', async () => {
    const { as, create } = startJira();
    await create(SECURITY, threatModel('Weak session tokens'));
    await create(SECURITY, threatModel('Part', { issuetype: { name: 'Sub-task' }, parent: { key: 'SEC-1' } }));
    expect((await as(ENGINEER)('GET', 'issue/SEC-2')).status).toBe(200);
    await as(SECURITY)('PUT', 'issue/SEC-1', { fields: { security: { name: 'Security team only' } } });
    expect(await as(ENGINEER)('GET', 'issue/SEC-2')).toMatchObject(HIDDEN);
  });

  it('leaves a hidden issue out of links, parents, searches and bulk reads', async () => {
    const { as, create, jira } = startJira();
    await create(SECURITY, threatModel('Weak session tokens', { security: { id: '10000' } }));
    await create(SECURITY, inPay('Task', 'Longer tokens'));
    await as(SECURITY)('POST', 'issueLink', {
      type: { name: 'Relates' },
      inwardIssue: { key: 'SEC-1' },
      outwardIssue: { key: 'PAY-1' },
    });
    jira.flushIndex();
    expect((await as(ENGINEER)('GET', 'issue/PAY-1')).body.fields.issuelinks).toEqual([]);
    expect((await as(SECURITY)('GET', 'issue/PAY-1')).body.fields.issuelinks).toHaveLength(1);
    expect((await as(ENGINEER)('POST', 'search/jql', { jql: 'project = SEC' })).body.issues).toEqual([]);
    const bulk = await as(ENGINEER)('POST', 'issue/bulkfetch', { issueIdsOrKeys: ['SEC-1'] });
    expect(bulk.body).toMatchObject({ issues: [], issueErrors: [{ id: 'SEC-1' }] });
    const permissions = await as(ENGINEER)('POST', 'permissions/check', {
      projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], issues: [10000, 10001] }],
    });
    expect(permissions.body.projectPermissions[0].issues).toEqual([10001]);
  });
});

describe('the users of the site', () => {
  it('are the residents, by role, and the account of the app', () => {
    const { jira } = startJira();
    expect(jira.users().map((user) => user.displayName)).toEqual([
      'Security engineer',
      'Product manager',
      'Lead engineer',
      'Engineer',
      'Jira admin',
      'Partner',
      'Reader',
      'Outsider',
      'Threat Model for Jira',
    ]);
    expect(jira.users().filter((user) => user.accountType === 'app')).toHaveLength(1);
    expect(jira.userByEmail('Engineer@Example.com')?.displayName).toBe('Engineer');
    expect(jira.userByEmail('nobody@example.com')).toBeNull();
  });

  it('can be added or replaced, with any rights', async () => {
    const { as, create, jira } = startJira({
      users: [
        {
          email: 'auditor@example.com',
          displayName: 'Auditor',
          rights: { SEC: ['browse'] },
          securityLevels: ['10000'],
        },
        { email: READER, rights: {} },
      ],
    });
    await create(SECURITY, threatModel('Weak session tokens', { security: { id: '10000' } }));
    expect((await as('auditor@example.com')('GET', 'issue/SEC-1')).status).toBe(200);
    expect((await as(READER)('GET', 'project/SEC')).status).toBe(404);
    expect(jira.users().filter((user) => user.emailAddress === READER)).toHaveLength(1);
  });

  it('are found by the start of a word of their name or address', async () => {
    const { as } = startJira();
    const names = async (path: string) =>
      (await as(PARTNER)('GET', path)).body.map((user: { displayName: string }) => user.displayName);
    expect(await names('user/search?query=eng')).toEqual(['Security engineer', 'Lead engineer', 'Engineer']);
    expect(await names('user/search?query=lead@')).toEqual(['Lead engineer']);
    expect(await names('user/assignable/search?project=PAY&query=partner')).toEqual(['Partner']);
    expect(await names('user/assignable/search?project=SEC&query=partner')).toEqual([]);
  });

  it('come in bulk by account id, unknown ones left out', async () => {
    const { as, accountId } = startJira();
    const ids = [accountId(READER), accountId(PARTNER), '712020:nobody'].map((id) => `accountId=${id}`).join('&');
    const { body } = await as(ENGINEER)('GET', `user/bulk?${ids}`);
    expect(body).toMatchObject({
      total: 2,
      isLast: true,
      maxResults: 10,
      values: [{ displayName: 'Reader' }, { displayName: 'Partner' }],
    });
    expect((await as(ENGINEER)('GET', 'user/bulk')).status).toBe(400);
    expect((await as(ENGINEER)('GET', 'user?accountId=712020:nobody')).status).toBe(404);
  });
});

describe('pages', () => {
  it('name the next one until the last', async () => {
    const { as } = startJira();
    const first = await as(ENGINEER)('GET', 'project/search?maxResults=1');
    expect(first.body).toMatchObject({ startAt: 0, maxResults: 1, total: 2, isLast: false, values: [{ key: 'PAY' }] });
    const next = new URL(first.body.nextPage);
    const second = await as(ENGINEER)('GET', `project/search${next.search}`);
    expect(second.body).toMatchObject({ startAt: 1, isLast: true, values: [{ key: 'SEC' }] });
    expect(second.body).not.toHaveProperty('nextPage');
  });

  it('refuse a start that is no number', async () => {
    const { as } = startJira();
    expect((await as(ENGINEER)('GET', 'project/search?startAt=soon')).status).toBe(400);
  });
});
