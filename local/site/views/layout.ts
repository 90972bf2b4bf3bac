/** The frame of every page: header, navigation, switches, and what the page's script needs to know. */
import { html } from 'hono/html';
import { DATA_THEME } from '../../bridge/server/token-styles.ts';
import type { PageFacts } from '../../bridge/frame-descriptor.ts';
import type { UiModuleType } from '../../bridge/server/ui-modules.ts';
import { LOCALES } from '../locale.ts';
import type { Visit } from '../visit.ts';
import type { Html } from './html.ts';

/** One page: its title, its main content, and the issue it is about. */
export interface PageContent {
  title: string;
  main: Html;
  issueId?: string | null;
  /** Project for which the Create button is meant. */
  projectKey?: string;
}

/** The address of this page without what only switches something. */
const backTo = ({ url }: Visit): string => {
  const kept = new URLSearchParams(url.search);
  kept.delete('as');
  kept.delete('theme');
  kept.delete('locale');
  const query = kept.toString();
  return query === '' ? url.pathname : `${url.pathname}?${query}`;
};

/** Pages of a project have an address only where the page is about a project. */
const modulePaths = ({ modules }: Visit, projectKey: string | undefined): Record<string, string> => {
  const paths = (type: UiModuleType, base: string): [string, string][] =>
    modules(type).map(({ key }) => [key, `${base}/apps/${key}`]);
  const project = `/projects/${projectKey ?? ''}`;
  return Object.fromEntries([
    ...paths('jira:globalPage', ''),
    ...paths('jira:adminPage', '/settings'),
    ...paths('jira:projectPage', project),
    ...paths('jira:projectSettingsPage', `${project}/settings`),
  ]);
};

const pageFacts = (visit: Visit, content: PageContent): PageFacts => ({
  session: visit.session,
  accountId: visit.person.accountId,
  appOrigin: visit.origins.other,
  colorMode: visit.colorMode,
  themes: DATA_THEME,
  issueId: content.issueId ?? null,
  modulePaths: modulePaths(visit, content.projectKey),
  resources: visit.parts.resources,
});

const personSwitch = (visit: Visit): Html => html`
  <form method="post" action="/_site/view-as" class="view-as" data-auto-submit>
    <input type="hidden" name="back" value="${backTo(visit)}" />
    <label for="view-as">View as</label>
    <select id="view-as" name="email" autocomplete="off">
      ${visit.people.map(
        ({ emailAddress, displayName, accountId }) =>
          html`<option value="${emailAddress}" ${accountId === visit.person.accountId ? 'selected' : ''}>
            ${displayName}
          </option>`,
      )}
    </select>
    <button type="submit" class="button" data-without-script>Switch</button>
  </form>
`;

const languageSwitch = (visit: Visit): Html => html`
  <form method="post" action="/_site/language" class="view-as" data-auto-submit>
    <input type="hidden" name="back" value="${backTo(visit)}" />
    <label for="language-of-person" class="visually-hidden">Language</label>
    <select id="language-of-person" name="locale" autocomplete="off">
      ${Object.entries(LOCALES).map(
        ([locale, name]) =>
          html`<option value="${locale}" ${locale === visit.locale ? 'selected' : ''}>${name}</option>`,
      )}
    </select>
    <button type="submit" class="button" data-without-script>Switch</button>
  </form>
`;

const themeSwitch = (visit: Visit): Html => html`
  <form method="post" action="/_site/theme" data-theme-form>
    <input type="hidden" name="back" value="${backTo(visit)}" />
    <button
      type="submit"
      name="mode"
      value="${visit.colorMode === 'dark' ? 'light' : 'dark'}"
      class="button button-subtle"
      aria-pressed="${visit.colorMode === 'dark' ? 'true' : 'false'}"
    >
      Dark theme
    </button>
  </form>
`;

const header = (visit: Visit, projectKey: string | undefined): Html => html`
  <header class="site-header">
    <a class="brand" href="/"><span class="brand-mark" aria-hidden="true">J</span>Local Jira</a>
    <p class="stand-in">A local stand-in for Jira. Nothing here leaves this machine.</p>
    <nav aria-label="Site">
      <a href="/">Projects</a>
      ${visit.modules('jira:globalPage').map(({ key, title }) => html`<a href="/apps/${key}">${title}</a>`)}
      ${visit
        .modules('jira:adminPage')
        .map(({ key, title }) => html`<a href="/settings/apps/${key}">${title} settings</a>`)}
    </nav>
    <a class="button button-primary" href="/create${projectKey ? `?project=${projectKey}` : ''}" data-create>Create</a>
    <div class="switches">${personSwitch(visit)} ${languageSwitch(visit)} ${themeSwitch(visit)}</div>
  </header>
`;

/** The whole document. */
export const layout = (visit: Visit, content: PageContent): Html =>
  html`<!doctype html>
    <html lang="en" data-color-mode="${visit.colorMode}" data-theme="${DATA_THEME}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${content.title} - Local Jira</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/_site/style.css" />
        <script type="module" src="/_site/page.js"></script>
      </head>
      <body data-page="${JSON.stringify(pageFacts(visit, content))}">
        <a class="skip-link" href="#main">Skip to content</a>
        ${header(visit, content.projectKey)}
        <main id="main" tabindex="-1">
          ${visit.notice === null ? '' : html`<p class="message message-warning" role="status">${visit.notice}</p>`}
          ${content.main}
        </main>
        <div id="flags" role="status" aria-live="polite" class="flags"></div>
      </body>
    </html>`;
