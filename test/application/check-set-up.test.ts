/** The set-up check against a site in memory: what is wrong is named, with what its sentence needs. */
import { describe, expect, it } from 'vitest';
import { type CheckDeps, checkSetUp } from '../../src/application/check-set-up.ts';
import type { SiteJira } from '../../src/application/ports/site-jira.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { accountId } from '../../src/domain/ids.ts';
import { suggestedNotDone } from '../../src/domain/not-done.ts';
import { lineOf } from '../../src/domain/set-up-check.ts';
import { defaultSettings, settings } from '../../src/domain/settings.ts';
import { inMemoryRules, rulesWith } from '../support/in-memory-rules.ts';

const level = { id: '1', name: 'Board only' };
const site: SiteJira = {
  administers: async () => true,
  rightsIn: async () => new Set(['browse', 'comment', 'edit'] as const),
  securityLevels: async () => [],
  priorities: async () => [{ id: '2', name: 'High' }],
  resolutions: async () => [],
  findPeople: async () => [],
  pinPanel: async () => undefined,
};
const issueTypes = [{ id: '1', name: 'Threat model', hierarchyLevel: 0 }];

function depsOf(part: Partial<CheckDeps> = {}): CheckDeps {
  return {
    settings: { read: async () => defaultSettings, save: async () => true },
    jiraAsUser: {
      names: async () => new Map(),
      project: async (key) => (key === 'SEC' ? { id: '10000', key, name: 'Security', issueTypes } : null),
    },
    siteAsUser: site,
    siteAsApp: site,
    rules: inMemoryRules(),
    heartbeat: { read: async () => null },
    sweeps: { last: async () => null },
    deadLetters: {
      keep: async () => undefined,
      list: async () => [],
      read: async () => null,
      remove: async () => undefined,
    },
    licensed: true,
    ...part,
  };
}

const linesOf = async (part: Partial<CheckDeps> = {}) => (await checkSetUp(depsOf(part))).lines;
const saved = (part: object) => ({ read: async () => ({ ...defaultSettings, ...part }), save: async () => true });

describe('the set-up check', () => {
  it('names a project that is gone and says nothing more of it', async () => {
    const lines = await linesOf({ settings: saved({ scopes: [{ projectKey: 'OLD', issueTypeName: 'Task' }] }) });
    expect(lines.filter(({ projectKey }) => projectKey === 'OLD')).toEqual([
      lineOf('projectMissing', { project: 'OLD' }, 'OLD'),
    ]);
  });

  it('names a renamed issue type with those that there are', async () => {
    const lines = await linesOf({ settings: saved({ scopes: [{ projectKey: 'SEC', issueTypeName: 'Review' }] }) });
    const params = { project: 'SEC', type: 'Review', known: 'Threat model' };
    expect(lines[0]).toEqual(lineOf('typeMissing', params, 'SEC'));
  });

  it('names what the app may not do in the project', async () => {
    const siteAsApp = { ...site, rightsIn: async () => new Set(['browse'] as const) };
    const params = { project: 'SEC', missing: 'comment, edit' };
    expect(await linesOf({ siteAsApp })).toContainEqual(lineOf('appRightsMissing', params, 'SEC'));
  });

  it('names every right as missing where the site keeps apps out altogether', async () => {
    const refuse = async () => {
      throw new AppError('FORBIDDEN', 'errors.jiraForbidden');
    };
    const siteAsApp = { ...site, rightsIn: refuse, securityLevels: refuse };
    const params = { project: 'SEC', missing: 'browse, comment, edit' };
    expect(await linesOf({ siteAsApp })).toContainEqual(lineOf('appRightsMissing', params, 'SEC'));
  });

  it('names security levels that the person may use and the app may not', async () => {
    const siteAsUser = { ...site, securityLevels: async () => [level] };
    const params = { project: 'SEC', levels: 'Board only' };
    expect(await linesOf({ siteAsUser })).toContainEqual(lineOf('securityLevelsHidden', params, 'SEC'));
  });

  it('stays unsure where the app sees levels, for there may be others', async () => {
    const both = { ...site, securityLevels: async () => [level] };
    const lines = await linesOf({ siteAsUser: both, siteAsApp: both });
    expect(lines.find(({ code }) => code === 'securityLevelsSeen')?.state).toBe('unknown');
  });

  it('says when the last sweep began, once there was one', async () => {
    expect(await linesOf()).toContainEqual(lineOf('sweepNone'));
    const at = '2026-03-02T09:00:00.000Z';
    expect(await linesOf({ sweeps: { last: async () => new Date(at) } })).toContainEqual(lineOf('sweepSeen', { at }));
  });

  it('names a priority and approvers that are gone', async () => {
    const priorityIds = { high: '9', medium: null, low: null };
    const lines = await linesOf({ settings: saved({ priorityIds, approvers: [accountId.parse('left')] }) });
    expect(lines).toContainEqual(lineOf('priorityMissing'));
    const rules = inMemoryRules();
    rules.inForce(rulesWith((c) => void (c.priorityIds.high = '2')));
    expect(await linesOf({ settings: saved({ priorityIds }), rules })).not.toContainEqual(lineOf('priorityMissing'));
    expect(lines).toContainEqual(lineOf('approverGone', { count: 1 }));
  });
});

describe('settings', () => {
  it('of an earlier version are read with the defaults of what they lack', () => {
    const { rev: _rev, approvers: _approvers, ...earlier } = defaultSettings;
    expect(settings.parse({ ...earlier, siteLocale: 'de-DE' })).toMatchObject({
      rev: 0,
      approvers: [],
      siteLocale: 'de-DE',
    });
  });

  it('offer resolutions by name, whichever apostrophe the site writes', () => {
    const names = ['Done', 'Won’t fix', "Won't Do", 'DUPLICATE', 'Cannot Reproduce', 'Not a duplicate'];
    expect(suggestedNotDone(names.map((name) => ({ id: name, name })))).toEqual(names.slice(1, 5));
  });
});
