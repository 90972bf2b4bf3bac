import { describe, expect, it } from 'vitest';
import { ADMIN, ENGINEER, SECURITY, startJira } from './support/local-jira.ts';

const PATH = 'forge/panel/action/bulk/async';
const MODULE = 'ari:cloud:ecosystem::extension/5b1f7f3c-2d0e/11111111-2222/static/panel';
const pin = (projectIdOrKey: string, action = 'PIN') => ({ action, projectIdOrKey });
const SCOPES = ['read:jira-work', 'manage:jira-project'];

describe('pinning panels', () => {
  it('is accepted from Jira admins with the id of a task, and holds until it is taken back', async () => {
    const { as, jira } = startJira();
    expect(jira.panelPin?.('10001', 'panel')).toBeNull();
    const answer = await as(ADMIN)('POST', PATH, {
      moduleId: MODULE,
      projectList: [pin('PAY'), pin('10000', 'UNPIN')],
    });
    expect(answer).toMatchObject({ status: 202, body: { taskId: expect.stringMatching(/^\d+$/) } });
    const ids = await Promise.all(
      ['PAY', 'SEC'].map(async (key) => (await as(ADMIN)('GET', `project/${key}`)).body.id),
    );
    expect(ids.map((id) => jira.panelPin?.(id, 'panel'))).toEqual([true, false]);
    expect(jira.panelPin?.(ids[0], 'another-panel')).toBeNull();
    await as(ADMIN)('POST', PATH, { moduleId: MODULE, projectList: [pin('PAY', 'UNPIN')] });
    expect(jira.panelPin?.(ids[0], 'panel')).toBe(false);
  });

  it('is refused to everybody else, and to an app without the scope', async () => {
    const { as, asUserThroughApp, asApp } = startJira();
    const body = { moduleId: MODULE, projectList: [pin('PAY')] };
    for (const person of [SECURITY, ENGINEER]) expect((await as(person)('POST', PATH, body)).status).toBe(403);
    expect((await asApp(SCOPES)('POST', PATH, body)).status).toBe(403);
    expect((await asUserThroughApp(ADMIN)('POST', PATH, body)).status).toBe(403);
    expect((await asUserThroughApp(ADMIN, SCOPES)('POST', PATH, body)).status).toBe(202);
  });

  it.each([
    ['no module', { projectList: [pin('PAY')] }],
    ['a module key alone', { moduleId: 'panel', projectList: [pin('PAY')] }],
    ['no list', { moduleId: MODULE }],
    ['a project that is not there', { moduleId: MODULE, projectList: [pin('PAY'), pin('NOPE')] }],
    ['another action', { moduleId: MODULE, projectList: [pin('PAY', 'HIDE')] }],
    ['an unknown member', { moduleId: MODULE, projectList: [{ ...pin('PAY'), extra: 1 }] }],
    ['more than 1,000 projects', { moduleId: MODULE, projectList: Array.from({ length: 1_001 }, () => pin('PAY')) }],
  ])('refuses %s and pins nothing', async (_what, body) => {
    const { as, jira } = startJira();
    expect((await as(ADMIN)('POST', PATH, body)).status).toBe(400);
    const { id } = (await as(ADMIN)('GET', 'project/PAY')).body;
    expect(jira.panelPin?.(id, 'panel')).toBeNull();
  });
});

describe('security levels of a project', () => {
  it('are those that the caller may use', async () => {
    const { as, asApp } = startJira();
    const names = async (answer: Promise<{ body: { levels: { name: string }[] } }>) =>
      (await answer).body.levels.map(({ name }) => name);
    expect(await names(as(ADMIN)('GET', 'project/SEC/securitylevel'))).toEqual(['Security team only']);
    expect(await names(asApp()('GET', 'project/SEC/securitylevel'))).toEqual(['Security team only']);
    expect(await names(as(ENGINEER)('GET', 'project/SEC/securitylevel'))).toEqual([]);
    expect(await names(as(ADMIN)('GET', 'project/PAY/securitylevel'))).toEqual([]);
    expect((await as(ENGINEER)('GET', 'project/OPS/securitylevel')).status).toBe(404);
  });
});
