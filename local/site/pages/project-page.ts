/** A project's issues, with a JQL box. */
import { html } from 'hono/html';
import { problemsOf } from '../jira-client.ts';
import { shapes, type ListedIssue } from '../jira-shapes.ts';
import { readAnswer } from '../read-answer.ts';
import type { Visit } from '../visit.ts';
import type { Html } from '../views/html.ts';
import { issueLink, moment, personName, statusLozenge, typeName } from '../views/issue-bits.ts';
import { layout } from '../views/layout.ts';
import { messagePage } from './message-page.ts';

const PAGE_SIZE = 25;
const FIELDS = ['summary', 'status', 'issuetype', 'priority', 'assignee', 'updated'];

const searchAlias = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'searchAlias' in value && typeof value.searchAlias === 'string'
    ? value.searchAlias
    : '';

/** Names that the app's indexed properties add to JQL, for people to try. */
const aliasesOf = ({ parts }: Visit): string[] =>
  (parts.app.manifest.modules['jira:entityProperty'] ?? []).flatMap(({ values }) =>
    Array.isArray(values) ? values.map(searchAlias).filter((alias) => alias !== '') : [],
  );

const row = (issue: ListedIssue, timezone: string): Html => html`
  <tr data-issue-id="${issue.id}">
    <td data-label="Type">${typeName(issue.fields.issuetype)}</td>
    <td data-label="Key">${issueLink(issue)}</td>
    <td data-label="Summary"><a class="plain-link" href="/browse/${issue.key}">${issue.fields.summary}</a></td>
    <td data-label="Status">${statusLozenge(issue.fields.status)}</td>
    <td data-label="Priority">${issue.fields.priority?.name ?? ''}</td>
    <td data-label="Assignee">${personName(issue.fields.assignee)}</td>
    <td data-label="Updated">${issue.fields.updated === undefined ? '' : moment(issue.fields.updated, timezone)}</td>
  </tr>
`;

const table = (issues: ListedIssue[], timezone: string): Html =>
  issues.length === 0
    ? html`<p class="empty">No issue matches.</p>`
    : html`<table class="issue-table">
        <caption class="visually-hidden">
          Issues
        </caption>
        <thead>
          <tr>
            ${['Type', 'Key', 'Summary', 'Status', 'Priority', 'Assignee', 'Updated'].map(
              (name) => html`<th scope="col">${name}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${issues.map((issue) => row(issue, timezone))}
        </tbody>
      </table>`;

const jqlForm = (visit: Visit, jql: string, problems: string[]): Html => {
  const aliases = aliasesOf(visit);
  return html`<form method="get" class="jql-form" role="search" aria-label="Issues">
    <label for="jql">JQL</label>
    <div class="jql-row">
      <input
        id="jql"
        name="jql"
        value="${jql}"
        autocomplete="off"
        spellcheck="false"
        ${problems.length > 0 ? html`aria-invalid="true" aria-describedby="jql-problems"` : ''}
      />
      <button type="submit" class="button">Search</button>
    </div>
    ${
      problems.length > 0
        ? html`<div id="jql-problems" class="message message-error" role="alert">
            ${problems.map((problem) => html`<p>${problem}</p>`)}
          </div>`
        : ''
    }
    ${
      aliases.length > 0
        ? html`<details class="aliases">
            <summary>Names the app adds to JQL</summary>
            <ul>
              ${aliases.map((alias) => html`<li><code>${alias}</code></li>`)}
            </ul>
          </details>`
        : ''
    }
  </form>`;
};

const pager = (visit: Visit, jql: string, next: string | null): Html => {
  const first = visit.url.searchParams.has('page');
  if (!first && next === null) return html``;
  const query = (page: string | null): string =>
    `?${new URLSearchParams({ jql, ...(page === null ? {} : { page }) }).toString()}`;
  return html`<nav class="pager" aria-label="Pages of the list">
    ${first ? html`<a class="button" href="${query(null)}">First page</a>` : ''}
    ${next === null ? '' : html`<a class="button" href="${query(next)}">Next page</a>`}
  </nav>`;
};

const appPages = (visit: Visit, key: string): Html => {
  const pages = visit.modules('jira:projectPage');
  const settings = visit.modules('jira:projectSettingsPage');
  if (pages.length + settings.length === 0) return html``;
  return html`<nav class="tabs" aria-label="Project">
    <a href="/projects/${key}" aria-current="page">Issues</a>
    ${pages.map((page) => html`<a href="/projects/${key}/apps/${page.key}">${page.title}</a>`)}
    ${settings.map((page) => html`<a href="/projects/${key}/settings/apps/${page.key}">${page.title} settings</a>`)}
  </nav>`;
};

/** Renders the list; null when this person does not see the project. */
export const projectPage = async (visit: Visit, key: string): Promise<{ page: Html; status: 200 | 400 | 404 }> => {
  const project = readAnswer(shapes.project, await visit.jira.get(`/rest/api/3/project/${encodeURIComponent(key)}`));
  if (project === null) {
    const sentence = `There is no project ${key}, or ${visit.person.displayName} may not see it.`;
    return { page: messagePage(visit, 'Project not found', [sentence]), status: 404 };
  }
  const jql = visit.url.searchParams.get('jql') ?? `project = ${project.key} ORDER BY created DESC`;
  const nextPageToken = visit.url.searchParams.get('page');
  const answer = await visit.jira.send('POST', '/rest/api/3/search/jql', {
    jql,
    fields: FIELDS,
    maxResults: PAGE_SIZE,
    ...(nextPageToken === null ? {} : { nextPageToken }),
  });
  const found = readAnswer(shapes.search, answer);
  const problems = problemsOf(answer);
  const refused = problems === null ? [] : [...problems.messages, ...Object.values(problems.fields)];
  const next = found?.isLast === true ? null : (found?.nextPageToken ?? null);
  const main = html`
    <div class="wide">
      <nav class="breadcrumbs" aria-label="Breadcrumbs"><a href="/">Projects</a></nav>
      <div class="title-row">
        <h1>${project.name}</h1>
        <a class="button" href="/create?project=${project.key}" data-create>Create issue</a>
      </div>
      ${appPages(visit, project.key)} ${jqlForm(visit, jql, refused)}
      <div data-live="issues">${found === null ? '' : table(found.issues, visit.timezone)}</div>
      ${pager(visit, jql, next)}
    </div>
  `;
  return {
    page: layout(visit, { title: project.name, main, projectKey: project.key }),
    status: refused.length > 0 ? 400 : 200,
  };
};
