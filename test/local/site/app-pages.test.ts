// Full pages of the app, and the context of every module type.
import { describe, expect, it } from 'vitest';
import { framesOf, openSite, SITE } from './support/open-site.ts';
import { FIXTURE_IDS } from './support/fixture-app.ts';

/** What every context has, whatever the module (as the module pages document it). */
const common = (moduleKey: string) => ({
  accountId: '712020:security',
  cloudId: FIXTURE_IDS.cloudId,
  environmentId: FIXTURE_IDS.environmentId,
  environmentType: 'DEVELOPMENT',
  localId: `ari:cloud:ecosystem::extension/${FIXTURE_IDS.appId}/${FIXTURE_IDS.environmentId}/static/${moduleKey}`,
  locale: 'en-US',
  moduleKey,
  siteUrl: SITE,
  timezone: 'Europe/Berlin',
  theme: { colorMode: 'light', light: 'light', dark: 'dark', spacing: 'spacing' },
  surfaceColor: '#FFFFFF',
  permissions: { scopes: ['read:jira-work', 'write:jira-work', 'storage:app'], external: {} },
});
const issue = { id: '10042', key: 'SEC-1', type: 'Threat model', typeId: '10001' };
const project = { id: '10010', key: 'SEC', type: 'software' };

const contexts = [
  ['panel', '/browse/SEC-1', { type: 'jira:issuePanel', issue, project, isNewToIssue: false }],
  ['row', '/browse/SEC-1', { type: 'jira:issueContext', issue, project }],
  ['act', '/browse/SEC-1', { type: 'jira:issueAction', issue, project }],
  ['gp', '/apps/gp', { type: 'jira:globalPage' }],
  ['gp', '/apps/gp/sessions/s-1', { type: 'jira:globalPage' }],
  ['ap', '/settings/apps/ap', { type: 'jira:adminPage' }],
  ['pp', '/projects/SEC/apps/pp', { type: 'jira:projectPage', project }],
  ['ps', '/projects/SEC/settings/apps/ps', { type: 'jira:projectSettingsPage', project }],
] as const;

describe('the context of a module', () => {
  it.each(contexts)('of %s at %s is exactly the documented one', async (moduleKey, path, extension) => {
    const frame = framesOf(await openSite().page(path)).find((one) => one.moduleKey === moduleKey);
    expect(frame?.context).toEqual({
      ...common(moduleKey),
      extension: { ...extension, location: `${SITE}${path}` },
    });
  });

  it('follows the theme of the page', async () => {
    const frame = framesOf(await openSite().page('/apps/gp?theme=dark'))[0];
    expect(frame?.context['theme']).toMatchObject({ colorMode: 'dark' });
  });
});

describe('a full page of the app', () => {
  it.each([
    ['/settings/apps/ap', 'Only Jira admins may open this page.'],
    ['/projects/SEC/settings/apps/ps', 'Only people who administer this project may open this page.'],
  ])('at %s is closed to others', async (path, sentence) => {
    const answer = await openSite().get(`${path}?as=engineer@example.com`);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain(sentence);
  });

  it('is not found under a key that the manifest does not have', async () => {
    expect((await openSite().get('/apps/nothing')).status).toBe(404);
  });

  it('is not found in a project that the person does not see', async () => {
    expect((await openSite().get('/projects/NONE/apps/pp')).status).toBe(404);
  });
});
