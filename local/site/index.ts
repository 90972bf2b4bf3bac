/** The pages of the local Jira and the Custom UI bridge: one app for both origins. */
import { readFile } from 'node:fs/promises';
import { Hono, type MiddlewareHandler } from 'hono';
import { appFiles } from '../bridge/server/app-files.ts';
import { bridgeRoutes } from '../bridge/server/bridge-routes.ts';
import { issueChanges } from '../bridge/server/issue-changes.ts';
import { createLiveHub } from '../bridge/server/live-hub.ts';
import { originsOf } from '../bridge/server/origins.ts';
import { createScriptBundles, type ScriptBundles } from '../bridge/server/script-bundles.ts';
import { tokenStyles } from '../bridge/server/token-styles.ts';
import { createUiModules, resourcePages } from '../bridge/server/ui-modules.ts';
import type { AppHost, Clock, Jira } from '../parts.ts';
import { pageRoutes } from './page-routes.ts';
import { createSessions } from './session.ts';
import type { SiteParts } from './site-parts.ts';
import { switchRoutes } from './switch-routes.ts';

/** What the site is built from. */
export interface SiteOptions {
  jira: Jira;
  app: AppHost;
  clock: Clock;
  /** Projects whose admin shows the app's issue panels on every issue: only SEC, as set up by default. */
  pinnedProjects?: readonly string[];
}

const STYLES = ['base', 'header', 'controls', 'issue', 'lists', 'adf', 'frames'];

/** The site's own pages run its own files only, and frame the app origin only. */
const sitePolicy: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.req.path.startsWith('/_app/')) return;
  const { other } = originsOf(c.req.url);
  const policy = `default-src 'self'; frame-src ${other}; img-src 'self' data: ${other}; frame-ancestors 'none'; base-uri 'none'`;
  c.header('content-security-policy', policy);
  c.header('x-content-type-options', 'nosniff');
};

const assetRoutes = (scripts: ScriptBundles): Hono => {
  const routes = new Hono();
  routes.get('/_site/page.js', async (c) =>
    c.body(await scripts(new URL('client/page.ts', import.meta.url)), 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
    }),
  );
  routes.get('/_site/style.css', async (c) => {
    const files = STYLES.map((name) => readFile(new URL(`styles/${name}.css`, import.meta.url), 'utf8'));
    return c.body([tokenStyles(), ...(await Promise.all(files))].join('\n'), 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });
  return routes;
};

/** Builds the site. It answers on both names of the machine: the pages on the one asked, app files on the other. */
export const siteApp = ({ jira, app, clock, pinnedProjects = ['SEC'] }: SiteOptions): Hono => {
  const scripts = createScriptBundles();
  const hub = createLiveHub();
  const sessions = createSessions(`${app.ids.installationId}:${app.ids.cloudId}`);
  const parts: SiteParts = {
    jira,
    app,
    clock,
    sessions,
    modules: createUiModules(app),
    resources: resourcePages(app.manifest),
    pinnedProjects,
  };
  const accountOf = (session: string): string | null => {
    const accountId = sessions.read(session);
    return jira.users().some((user) => user.accountId === accountId && user.active) ? accountId : null;
  };
  jira.onEvent((event) => {
    for (const change of issueChanges(event)) hub.tellIssueChanged(change);
  });
  const site = new Hono();
  site.use(sitePolicy);
  site.route('/', appFiles(app, scripts));
  site.route('/', bridgeRoutes({ jira, app, hub, accountOf }));
  site.route('/', assetRoutes(scripts));
  site.route('/', switchRoutes());
  site.route('/', pageRoutes(parts));
  return site;
};
