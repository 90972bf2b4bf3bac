import { describe, expect, it } from 'vitest';
import { ADMIN, ENGINEER, OUTSIDER, PARTNER, READER, SECURITY, startJira, threatModel } from './support/local-jira.ts';

const KEYS = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'ADD_COMMENTS',
  'LINK_ISSUES',
  'TRANSITION_ISSUES',
  'DELETE_ISSUES',
  'ADMINISTER_PROJECTS',
] as const;

/** The table of users of the architecture page: b(rowse) c(reate) e(dit) C(omment) l(ink) t(ransition) d(elete) a(dminister). */
const TABLE: [email: string, sec: string, pay: string][] = [
  [SECURITY, 'bceCltda', 'bceCltda'],
  ['product@example.com', 'bceClt..', 'bceClt..'],
  ['lead@example.com', 'bceClt..', 'bceClt..'],
  [ENGINEER, 'bceClt..', 'bceClt..'],
  [ADMIN, 'bceCltda', 'bceCltda'],
  [PARTNER, 'b..C....', 'bce.l...'],
  [READER, 'b.......', 'b.......'],
];

describe('mypermissions', () => {
  it.each(TABLE)('gives %s in SEC %s and in PAY %s', async (email, sec, pay) => {
    const { as } = startJira();
    for (const [key, expected] of [
      ['SEC', sec],
      ['PAY', pay],
    ] as const) {
      const { body } = await as(email)('GET', `mypermissions?projectKey=${key}&permissions=${KEYS.join(',')}`);
      const held = KEYS.map((permission) => body.permissions[permission].havePermission);
      expect(held).toEqual(Array.from(expected).map((letter) => letter !== '.'));
    }
  });

  it('knows one Jira admin', async () => {
    const { as } = startJira();
    for (const [email, expected] of [
      [ADMIN, true],
      [SECURITY, false],
    ] as const) {
      const { body } = await as(email)('GET', 'mypermissions?permissions=ADMINISTER');
      expect(body.permissions.ADMINISTER).toMatchObject({ id: '0', type: 'GLOBAL', havePermission: expected });
    }
  });

  it('without an issue or a project, tells what is held anywhere', async () => {
    const { as } = startJira();
    const { body } = await as(PARTNER)('GET', 'mypermissions?permissions=EDIT_ISSUES,DELETE_ISSUES');
    expect(body.permissions.EDIT_ISSUES.havePermission).toBe(true);
    expect(body.permissions.DELETE_ISSUES.havePermission).toBe(false);
  });

  it('refuses no permissions, unknown ones and an issue out of sight', async () => {
    const { as, create } = startJira();
    await create(SECURITY, threatModel('Payouts API'));
    expect((await as(ENGINEER)('GET', 'mypermissions')).status).toBe(400);
    expect((await as(ENGINEER)('GET', 'mypermissions?permissions=FLY')).status).toBe(400);
    expect((await as(OUTSIDER)('GET', 'mypermissions?issueKey=SEC-1&permissions=EDIT_ISSUES')).status).toBe(404);
    expect((await as(OUTSIDER)('GET', 'mypermissions?projectKey=SEC&permissions=EDIT_ISSUES')).status).toBe(404);
  });
});

describe('permissions/check', () => {
  it('answers by ids, and says nothing of those it does not know', async () => {
    const { as, create } = startJira();
    await create(SECURITY, threatModel('Payouts API'));
    const { body } = await as(PARTNER)('POST', 'permissions/check', {
      globalPermissions: ['ADMINISTER', 'BULK_CHANGE'],
      projectPermissions: [
        { permissions: ['ADD_COMMENTS', 'EDIT_ISSUES'], issues: [10000, 999, 'SEC-1'], projects: [10000, 10001, 5] },
      ],
    });
    expect(body).toEqual({
      globalPermissions: ['BULK_CHANGE'],
      projectPermissions: [
        { permission: 'ADD_COMMENTS', issues: [10000], projects: [10000] },
        { permission: 'EDIT_ISSUES', issues: [], projects: [10001] },
      ],
    });
  });

  it('asks about somebody else only for a Jira admin; the app is none', async () => {
    const { as, asApp, accountId, create } = startJira();
    await create(SECURITY, threatModel('Payouts API'));
    const question = {
      accountId: accountId(READER),
      projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: [10000] }],
    };
    expect((await as(ADMIN)('POST', 'permissions/check', question)).body.projectPermissions[0].issues).toEqual([]);
    expect((await as(SECURITY)('POST', 'permissions/check', question)).status).toBe(403);
    expect((await asApp()('POST', 'permissions/check', question)).status).toBe(403);
  });

  it('refuses unknown permissions, 1,001 issues and a closed body', async () => {
    const { as } = startJira();
    const check = async (body: unknown) => (await as(ENGINEER)('POST', 'permissions/check', body)).status;
    expect(await check({ projectPermissions: [{ permissions: ['FLY'], issues: [1] }] })).toBe(400);
    const issues = Array.from({ length: 1_001 }, (_, index) => index);
    expect(await check({ projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues }] })).toBe(400);
    expect(await check({ permissions: ['EDIT_ISSUES'] })).toBe(400);
  });
});
