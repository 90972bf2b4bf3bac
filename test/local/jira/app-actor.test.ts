import { describe, expect, it } from 'vitest';
import type { JiraResponse } from '../../../local/parts.ts';
import {
  doc,
  ENGINEER,
  inPay,
  OUTSIDER,
  PARTNER,
  READER,
  SECURITY,
  startJira,
  threatModel,
} from './support/local-jira.ts';

const SOME_CALLS: [method: string, path: string, scope: string, body?: unknown][] = [
  ['GET', 'issue/SEC-1', 'read:jira-work'],
  ['POST', 'issue/bulkfetch', 'read:jira-work', { issueIdsOrKeys: ['SEC-1'] }],
  ['POST', 'search/jql', 'read:jira-work', { jql: 'project = SEC' }],
  ['POST', 'permissions/check', 'read:jira-work', { globalPermissions: ['ADMINISTER'] }],
  ['POST', 'issue', 'write:jira-work', { fields: threatModel('x') }],
  ['POST', 'issue/SEC-1/comment', 'write:jira-work', { body: doc('x') }],
  ['PUT', 'issue/SEC-1/properties/threat-model', 'write:jira-work', { size: 'L' }],
  ['GET', 'myself', 'read:jira-user'],
  ['GET', 'user/search?query=a', 'read:jira-user'],
  ['POST', 'component', 'manage:jira-project', { project: 'SEC', name: 'Vault' }],
];

describe('a call through the app', () => {
  it.each(SOME_CALLS)('%s %s needs %s, for itself and for a person', async (method, path, scope, body) => {
    const others = ['read:jira-work', 'write:jira-work', 'read:jira-user', 'manage:jira-project'].filter(
      (one) => one !== scope,
    );
    for (const who of ['app', 'person'] as const) {
      const test = startJira();
      await test.create(ENGINEER, threatModel('Payouts API'));
      const call = (scopes: readonly string[]) =>
        (who === 'app' ? test.asApp(scopes) : test.asUserThroughApp(SECURITY, scopes))(method, path, body);
      const refused = await call(others);
      expect(refused.status).toBe(403);
      expect(refused.body.errorMessages[0]).toContain('denied due to missing scope grants');
      expect(refused.body.errorMessages[0]).toContain(`[${scope}]`);
      expect((await call([scope])).status).toBeLessThan(300);
    }
  });

  it('refuses before it looks: a call without scope does not tell whether the issue exists', async () => {
    const { asApp } = startJira();
    expect((await asApp([])('GET', 'issue/SEC-404')).status).toBe(403);
  });

  it('may do everything in all projects as itself, issues on a security level included', async () => {
    const { asApp, create } = startJira();
    await create(SECURITY, threatModel('Weak session tokens', { security: { id: '10000' } }));
    await create(OUTSIDER, { project: { key: 'OPS' }, issuetype: { name: 'Task' }, summary: 'New desk' });
    expect((await asApp()('GET', 'issue/SEC-1')).status).toBe(200);
    expect((await asApp()('PUT', 'issue/OPS-1', { fields: { labels: ['desk'] } })).status).toBe(204);
  });

  it('may do less as itself where the site says so', async () => {
    const { asApp, create } = startJira({ appRights: { SEC: ['browse'] } });
    await create(SECURITY, threatModel('Payouts API'));
    expect((await asApp()('GET', 'issue/SEC-1')).status).toBe(200);
    expect((await asApp()('PUT', 'issue/SEC-1/properties/threat-model', { size: 'L' })).status).toBe(403);
    expect((await asApp()('GET', 'project/PAY')).status).toBe(404);
  });

  it('may do for a person what the person may, and no more', async () => {
    const { asUserThroughApp, create } = startJira();
    await create(SECURITY, threatModel('Payouts API'));
    expect((await asUserThroughApp(OUTSIDER)('GET', 'issue/SEC-1')).status).toBe(404);
    expect((await asUserThroughApp(READER)('POST', 'issue/SEC-1/comment', { body: doc('x') })).status).toBe(400);
    const comment = await asUserThroughApp(PARTNER)('POST', 'issue/SEC-1/comment', { body: doc('x') });
    expect(comment.body.author.displayName).toBe('Partner');
  });

  it('sees no e-mail address, wherever a person is shown', async () => {
    const { as, asApp, asUserThroughApp, create, accountId } = startJira();
    await create(ENGINEER, threatModel('Payouts API'));
    await as(ENGINEER)('POST', 'issue/SEC-1/comment', { body: doc('x') });
    await as(ENGINEER)('PUT', 'issue/SEC-1', { fields: { labels: ['api'] } });
    const paths = [
      'issue/SEC-1?expand=changelog',
      'issue/SEC-1/comment',
      'issue/SEC-1/changelog',
      'issue/SEC-1/watchers',
      'project/SEC',
      'user/search?query=engineer',
      `user?accountId=${accountId(ENGINEER)}`,
      `user/bulk?accountId=${accountId(ENGINEER)}`,
      'user/assignable/search?project=SEC',
    ];
    for (const path of paths) {
      expect(JSON.stringify((await as(ENGINEER)('GET', path)).body)).toContain('@example.com');
      for (const call of [asApp(), asUserThroughApp(ENGINEER)]) {
        expect(JSON.stringify((await call('GET', path)).body)).not.toContain('@example.com');
      }
    }
  });

  it('does not make the app watch, but the person it acts for', async () => {
    const { as, asApp, asUserThroughApp } = startJira();
    await asApp()('POST', 'issue', { fields: inPay('Task', 'One') });
    await asUserThroughApp(ENGINEER)('POST', 'issue', { fields: inPay('Task', 'Two') });
    expect((await as(SECURITY)('GET', 'issue/PAY-1/watchers')).body.watchCount).toBe(0);
    expect((await as(SECURITY)('GET', 'issue/PAY-2/watchers')).body.watchCount).toBe(1);
  });
});

describe('somebody who is not signed in', () => {
  it('gets 401, for themselves and through the app, but may ask for the server', async () => {
    const { jira } = startJira();
    const ask = (path: string, actor: { accountId: string | null; app?: { as: 'user'; scopes: string[] } }) =>
      jira.handle({ method: 'GET', path: `/rest/api/3/${path}`, headers: {}, body: undefined, actor });
    expect((await ask('myself', { accountId: null })).status).toBe(401);
    expect((await ask('project/SEC', { accountId: 'unidentified' })).status).toBe(401);
    const throughApp = { accountId: null, app: { as: 'user' as const, scopes: ['read:jira-work'] } };
    expect((await ask('project/SEC', throughApp)).status).toBe(401);
    expect((await ask('serverInfo', { accountId: null })).status).toBe(200);
  });
});

describe('writes of the app to one issue', () => {
  it('are refused from the 21st within two seconds, with the time to wait', async () => {
    const { asApp, create, clock } = startJira();
    await create(ENGINEER, threatModel('Payouts API'));
    const write = (value: number) => asApp()('PUT', 'issue/SEC-1/properties/n', value);
    for (let count = 0; count < 20; count += 1) expect((await write(count)).status).toBeLessThan(300);
    clock.advance(500);
    expect(await write(20)).toMatchObject({
      status: 429,
      headers: {
        'Retry-After': '2',
        'RateLimit-Reason': 'jira-per-issue-on-write',
        'X-RateLimit-Limit': '20',
        'X-RateLimit-Remaining': '0',
        'X-RateLimit-NearLimit': 'true',
        'X-RateLimit-Reset': '2026-10-05T09:00:02Z',
      },
    });
    clock.advance(1_500);
    expect((await write(20)).status).toBe(200);
  });

  it('are refused from the 101st within thirty seconds', async () => {
    const { asApp, create, clock } = startJira();
    await create(ENGINEER, threatModel('Payouts API'));
    const write = (value: number) => asApp()('PUT', 'issue/SEC-1/properties/n', value);
    for (let count = 0; count < 100; count += 1) {
      clock.advance(200);
      expect((await write(count)).status).toBeLessThan(300);
    }
    clock.advance(5_000);
    expect(await write(100)).toMatchObject({ status: 429, headers: { 'X-RateLimit-Limit': '100' } });
    clock.advance(5_200);
    expect((await write(100)).status).toBe(200);
  });

  it('count for both ends of a link, but not for other issues, readings or people', async () => {
    const { as, asApp, create } = startJira();
    await create(ENGINEER, threatModel('Payouts API'));
    await create(ENGINEER, inPay('Task', 'Sign payouts'));
    const link = { type: { name: 'Relates' }, inwardIssue: { key: 'PAY-1' }, outwardIssue: { key: 'SEC-1' } };
    for (let count = 0; count < 20; count += 1) await asApp()('POST', 'issueLink', link);
    expect((await asApp()('PUT', 'issue/SEC-1/properties/n', 1)).status).toBe(429);
    expect((await asApp()('POST', 'issue/PAY-1/comment', { body: doc('x') })).status).toBe(429);
    expect((await asApp()('GET', 'issue/SEC-1')).status).toBe(200);
    expect((await asApp()('POST', 'issue', { fields: inPay('Task', 'Other') })).status).toBe(201);
    expect((await as(ENGINEER)('PUT', 'issue/SEC-1/properties/n', 1)).status).toBe(201);
  });
});

describe('the points of a call', () => {
  it('are one for a write, and one more per object for a reading, two per person', async () => {
    const { jira, asApp, create } = startJira({ searchLagMs: 0 });
    for (const summary of ['One', 'Two', 'Three']) await create(ENGINEER, inPay('Task', summary));
    const points = async (method: string, path: string, body?: unknown): Promise<number> => {
      const response: JiraResponse = await asApp()(method, path, body);
      const request = { method, path: `/rest/api/3/${path}`, headers: {}, body, actor: { accountId: null } };
      return jira.cost(request, response);
    };
    expect(await points('GET', 'issue/PAY-1')).toBe(2);
    expect(await points('POST', 'search/jql', { jql: 'project = PAY' })).toBe(4);
    expect(await points('POST', 'issue/bulkfetch', { issueIdsOrKeys: ['PAY-1', 'PAY-2'] })).toBe(3);
    expect(await points('GET', 'user/assignable/search?project=PAY&query=lead')).toBe(3);
    expect(await points('PUT', 'issue/PAY-1/properties/n', 1)).toBe(1);
    expect(await points('POST', 'issue', { fields: inPay('Task', 'Four') })).toBe(1);
    expect(await points('GET', 'issue/PAY-99')).toBe(1);
    expect(await points('GET', 'nothing')).toBe(1);
  });
});
