/** Setting up the look for candidates: checked against Jira as the person, beside the field, in one record with the site's settings. */
import type { SettingsView } from '../../src/contract/admin.ts';
import { describe, expect, it } from 'vitest';
import type { Kit } from '../../local/kit.ts';
import { type ProjectContract, projectContract } from '../../src/contract/project.ts';
import type { Access } from '../../src/domain/access.ts';
import * as candidates from '../support/candidates.ts';
import { localHosts } from '../support/local-host.ts';
import * as story from '../support/story.ts';

const host = localHosts();

async function save(kit: Kit, change: Record<string, unknown>, user = 'security') {
  const { rev } = (await candidates.call(kit.as('security'), 'overview')).value;
  return candidates.call(kit.as(user), 'saveCandidates', { rev, watch: [], jql: null, ...change });
}

describe('the settings of the look', () => {
  it('are off until somebody saves them, and say so', async () => {
    const kit = await host();
    const { value } = await candidates.call(kit.as('lead'), 'overview');
    expect(value).toMatchObject({
      projectKey: 'SEC',
      candidates: { watch: [], jql: null },
      look: { state: 'never', ended: null, dropped: 0 },
      access: ['view', 'contribute', 'decide', 'manage'],
    });
  });

  it('are saved in Jira’s spelling, with how many issues match', async () => {
    const kit = await host();
    await candidates.uploadEpic(kit.as('product'));
    await kit.settle();
    const saved = await save(kit, { watch: [{ projectKey: 'pay', issueTypeName: 'ePIC' }], jql: '  project = PAY ' });
    expect(saved.value).toMatchObject({
      matches: 1,
      overview: { rev: 1, candidates: { watch: candidates.watchEpics, jql: 'project = PAY' } },
    });
    await kit.settle();
    expect((await candidates.call(kit.as('security'), 'overview')).value.look).toMatchObject({ state: 'done' });
  });

  it.each([
    ['project = NOPE', /NOPE/],
    ['project = PAY AND', /./],
    ['project = PAY) OR (project = SEC', /./],
    ['sparkle = 3', /Field 'sparkle' does not exist/],
    ['ORDER BY created', /ORDER BY/],
    ['project = PAY order by created DESC', /ORDER BY/],
    ['project in (PAY', /./],
  ])('refuse the query %s beside its field, in Jira’s words', async (jql, words) => {
    const kit = await host();
    const { error } = await save(kit, { jql });
    expect(error).toMatchObject({ code: 'INVALID', field: 'jql' });
    expect(error.message).toMatch(words);
    expect((await candidates.call(kit.as('security'), 'overview')).value.rev).toBe(0);
  });

  it('take a query that has the words in quotes', async () => {
    const kit = await host();
    expect(await save(kit, { jql: 'project = PAY AND summary ~ "order by"' })).toMatchObject({ ok: true });
  });

  it.each([
    [[{ projectKey: 'NOPE', issueTypeName: 'Epic' }], 'watch.0.projectKey', /no project NOPE/],
    [
      [...candidates.watchEpics, { projectKey: 'PAY', issueTypeName: 'Saga' }],
      'watch.1.issueTypeName',
      /It has: .*Epic/,
    ],
    [[...candidates.watchEpics, ...candidates.watchEpics], 'watch.1.issueTypeName', /twice/],
    [[{ projectKey: 'SEC', issueTypeName: 'threat model' }], 'watch.0.issueTypeName', /threat models themselves/],
  ])('refuse the types %j beside their field', async (watch, field, words) => {
    const kit = await host();
    const { error } = await save(kit, { watch });
    expect(error).toMatchObject({ code: 'INVALID', field });
    expect(error.message).toMatch(words);
  });

  it('are checked as the person, who may see less than the app', async () => {
    const kit = await host({
      users: [{ email: 'boss@example.com', displayName: 'Boss', rights: { SEC: ['browse', 'edit', 'administer'] } }],
    } as never);
    const { error } = await save(kit, { jql: 'project = PAY' }, 'boss');
    expect(error).toMatchObject({ code: 'INVALID', field: 'jql' });
  });

  it('let one of two win who save the same rev, and stay when the Admin page saves its own part', async () => {
    const kit = await host();
    await save(kit, { watch: candidates.watchEpics, jql: 'project = PAY' });
    const untouched = await kit.as('admin').invoke('threat-model-admin', 'readSettings', { grant: null, input: {} });
    expect((untouched.body as { value: SettingsView }).value.settings.notDoneChosen).toBeUndefined();
    const stale = { rev: 0, watch: [], jql: null };
    const late = await candidates.call(kit.as('security'), 'saveCandidates', stale);
    expect(late.error).toMatchObject({ code: 'CONFLICT' });
    const admin = kit.as('admin');
    const input = {
      rev: 1,
      scopes: [{ projectKey: 'SEC', issueTypeName: 'Threat model' }],
      notDoneResolutionIds: ['10001'],
      priorityIds: { high: null, medium: null, low: null },
      siteLocale: 'en-US',
      approvers: [],
    };
    const saved = await admin.invoke('threat-model-admin', 'saveSettings', { grant: null, input });
    expect(saved.body).toMatchObject({ ok: true, value: { settings: { rev: 2 } } });
    const { value } = await candidates.call(kit.as('security'), 'overview');
    expect(value).toMatchObject({ rev: 2, candidates: { watch: candidates.watchEpics, jql: 'project = PAY' } });
    await save(kit, { jql: 'project = PAY' });
    const read = await admin.invoke('threat-model-admin', 'readSettings', { grant: null, input: {} });
    expect(read.body).toMatchObject({ value: { settings: { rev: 3, notDoneResolutionIds: ['10001'] } } });
  });

  it('end a look that is under way when they are called off', async () => {
    const kit = await host();
    await candidates.uploadEpic(kit.as('product'));
    await kit.settle();
    await save(kit, { jql: 'project = PAY' });
    await save(kit, { jql: null });
    await kit.settle();
    expect(await candidates.rowsOf(kit.as('security'))).toEqual([]);
  });
});

/** Who has what in SEC, by the rules of the product and the people of the local host. */
const people: Record<string, readonly Access[]> = {
  security: ['view', 'contribute', 'decide', 'manage', 'approve', 'configure'],
  admin: ['view', 'contribute', 'decide', 'manage', 'approve', 'configure', 'site'],
  product: ['view', 'contribute', 'decide', 'manage'],
  engineer: ['view', 'contribute', 'decide', 'manage'],
  partner: ['view', 'contribute'],
  reader: ['view'],
  outsider: [],
};

const inputs: Record<keyof ProjectContract, unknown> = {
  overview: {},
  listCandidates: { cursor: null },
  listDismissed: { cursor: null },
  accept: { issueId: '424242' },
  dismiss: { issueId: '424242', reason: 'x' },
  bringBack: { issueId: '424242' },
  saveCandidates: { rev: 7, watch: [], jql: null },
};

/** What an allowed person is answered to these inputs. */
const allowed: Record<keyof ProjectContract, string> = {
  overview: 'ok',
  listCandidates: 'ok',
  listDismissed: 'ok',
  accept: 'NOT_FOUND',
  dismiss: 'NOT_FOUND',
  bringBack: 'NOT_FOUND',
  saveCandidates: 'CONFLICT',
};

describe('access to the page', () => {
  it.each(Object.keys(projectContract) as (keyof ProjectContract)[])(
    'is asked as the person for %s, whatever project the page claims to stand in',
    async (name) => {
      const kit = await host();
      for (const [person, held] of Object.entries(people)) {
        const before = kit.invocations().length;
        const answer = await candidates.call(kit.as(person), name, inputs[name]);
        const needs = projectContract[name].access;
        const refused = held.length === 0 ? 'NOT_FOUND' : 'FORBIDDEN';
        const expected = held.includes(needs) ? allowed[name] : refused;
        expect(answer.ok ? 'ok' : answer.error.code, `${name} ${person}`).toBe(expected);
        const jira = kit.invocations()[before]?.calls.filter((call) => call.to === 'jira') ?? [];
        expect(jira[0]).toMatchObject({ as: 'user', path: expect.stringContaining('mypermissions') as string });
        if (!held.includes(needs)) expect(jira).toHaveLength(1);
      }
    },
  );

  it('is for known operations only', async () => {
    const kit = await host();
    for (const name of ['constructor', 'toString', '__proto__', 'saveSettings', '']) {
      const answer = await kit.as('admin').invoke('threat-model-project', name, { grant: null, input: {} });
      expect(answer.body).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    }
  });

  it('without an active licence is reading alone', async () => {
    const kit = await host({ license: { active: false } });
    await story.createIssue(kit.as('product'), {
      project: { key: 'PAY' },
      issuetype: { name: 'Epic' },
      ...story.partnerUpload,
    });
    expect((await candidates.call(kit.as('security'), 'overview')).value).toMatchObject({ licensed: false });
    for (const name of ['accept', 'dismiss', 'bringBack', 'saveCandidates'] as const) {
      const { error } = await candidates.call(kit.as('security'), name, inputs[name]);
      expect(error, name).toMatchObject({ code: 'FORBIDDEN' });
      expect(error.message).toContain('licence');
    }
  });
});
