/** The addresses of the site and what answers them. */
import { Hono, type Context } from 'hono';
import type { UiModuleType } from '../bridge/server/ui-modules.ts';
import { problemsOf } from './jira-client.ts';
import { shapes } from './jira-shapes.ts';
import { appPage } from './pages/app-page.ts';
import { attachmentPage } from './pages/attachment-page.ts';
import { createIssue } from './pages/create/create-issue.ts';
import { createPage } from './pages/create/create-page.ts';
import { homePage } from './pages/home-page.ts';
import { ISSUE_ACTIONS } from './pages/issue/issue-actions.ts';
import { issuePage } from './pages/issue/issue-page.ts';
import { loadIssue } from './pages/issue/load-issue.ts';
import { messagePage } from './pages/message-page.ts';
import { projectPage } from './pages/project-page.ts';
import { formDone, isEnhanced, readForm } from './read-form.ts';
import type { SiteParts } from './site-parts.ts';
import type { FormState } from './views/form-bits.ts';
import type { Html } from './views/html.ts';
import { visitOf, type Visit } from './visit.ts';

const show = async (c: Context, page: Html, status: 200 | 400 | 403 | 404 | 422 = 200): Promise<Response> =>
  c.html(await page, status);

/** The script reads the page it gets back; a 4xx would only put an error into the browser's console. */
const refusedStatus = (c: Context): 200 | 422 => (isEnhanced(c) ? 200 : 422);

const noIssue = (visit: Visit, key: string): Html => {
  const sentence = `There is no issue ${key}, or ${visit.person.displayName} may not see it.`;
  return messagePage(visit, 'Issue not found', [sentence]);
};

const showIssue = async (c: Context, visit: Visit, state: FormState | null): Promise<Response> => {
  const key = c.req.param('key') ?? '';
  const view = await loadIssue(visit, key);
  if (view === null) return show(c, noIssue(visit, key), 404);
  return show(c, await issuePage(visit, view, state), state === null ? 200 : refusedStatus(c));
};

const createRoutes = (parts: SiteParts): Hono => {
  const routes = new Hono();
  routes.get('/create', async (c) => show(c, await createPage(await visitOf(c, parts), null)));
  routes.post('/create', async (c) => {
    const values = await readForm(c);
    const visit = await visitOf(c, parts, values['session']);
    const answer = await createIssue(visit.jira, values);
    const problems = problemsOf(answer);
    if (problems === null) return formDone(c, `/browse/${shapes.created.parse(answer.body).key}`);
    return show(c, await createPage(visit, { form: 'create', values, problems }), refusedStatus(c));
  });
  return routes;
};

const issueRoutes = (parts: SiteParts): Hono => {
  const routes = new Hono();
  routes.get('/browse/:key', async (c) => showIssue(c, await visitOf(c, parts), null));
  routes.post('/browse/:key/:action', async (c) => {
    const { key, action } = c.req.param();
    const known = ISSUE_ACTIONS[action];
    const values = await readForm(c);
    const visit = await visitOf(c, parts, values['session']);
    if (known === undefined) return show(c, noIssue(visit, key), 404);
    const problems = problemsOf(await known.run(visit.jira, key, values));
    if (problems !== null) return showIssue(c, visit, { form: known.form(values), values, problems });
    return formDone(c, action === 'delete' ? `/projects/${key.replace(/-\d+$/, '')}` : `/browse/${key}`);
  });
  return routes;
};

const appPageRoutes = (parts: SiteParts): Hono => {
  const routes = new Hono();
  const serve = (base: string, type: UiModuleType): void => {
    const answer = async (c: Context): Promise<Response> => {
      const moduleKey = c.req.param('module') ?? '';
      const projectKey = c.req.param('project') ?? null;
      const own = base.replace(':module', moduleKey).replace(':project', projectKey ?? '');
      const { page, status } = await appPage(await visitOf(c, parts), { type, moduleKey, projectKey, base: own });
      return show(c, page, status);
    };
    routes.get(base, answer);
    // Below it are the app's own locations (createHistory).
    routes.get(`${base}/*`, answer);
  };
  serve('/apps/:module', 'jira:globalPage');
  serve('/settings/apps/:module', 'jira:adminPage');
  serve('/projects/:project/apps/:module', 'jira:projectPage');
  serve('/projects/:project/settings/apps/:module', 'jira:projectSettingsPage');
  return routes;
};

/** All pages. */
export const pageRoutes = (parts: SiteParts): Hono => {
  const routes = new Hono();
  routes.get('/', async (c) => show(c, await homePage(await visitOf(c, parts))));
  routes.get('/projects', (c) => c.redirect('/'));
  routes.get('/projects/:key', async (c) => {
    const { page, status } = await projectPage(await visitOf(c, parts), c.req.param('key'));
    return show(c, page, status);
  });
  routes.route('/', createRoutes(parts));
  routes.route('/', issueRoutes(parts));
  routes.route('/', appPageRoutes(parts));
  routes.get('/secure/attachment/:id/:name', async (c) => {
    const { page, status } = await attachmentPage(await visitOf(c, parts), c.req.param('id'));
    return show(c, page, status);
  });
  routes.get('*', async (c) => {
    const visit = await visitOf(c, parts);
    return show(c, messagePage(visit, 'Page not found', ['This stand-in for Jira has no such page.']), 404);
  });
  return routes;
};
