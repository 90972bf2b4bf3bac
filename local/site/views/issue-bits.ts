/** Small pieces that show issues and people the same way everywhere. */
import { html } from 'hono/html';
import type { BriefIssue, IssueType, Person, Status } from '../jira-shapes.ts';
import type { Html } from './html.ts';

/** Lozenge colours by status category key, never by name. */
const CATEGORY_CLASS: Record<string, string> = {
  new: 'lozenge-neutral',
  indeterminate: 'lozenge-blue',
  done: 'lozenge-green',
};

export const statusLozenge = ({ name, statusCategory }: Status): Html =>
  html`<span class="lozenge ${CATEGORY_CLASS[statusCategory.key] ?? 'lozenge-neutral'}">${name}</span>`;

/** A coloured letter, one colour per level of the hierarchy. */
const typeIcon = ({ name, hierarchyLevel = 0, subtask = false }: IssueType): Html => {
  const level = subtask || hierarchyLevel < 0 ? 'sub' : hierarchyLevel > 0 ? 'epic' : 'base';
  return html`<span class="type-icon type-${level}" aria-hidden="true">${name.slice(0, 1).toUpperCase()}</span>`;
};

export const typeName = (type: IssueType): Html => html`<span class="type">${typeIcon(type)}${type.name}</span>`;

export const issueLink = ({ key }: { key: string }): Html =>
  html`<a class="issue-key" href="/browse/${key}">${key}</a>`;

/** A row in a list of issues: type, key, summary, status. */
export const issueRow = (issue: BriefIssue, extra: Html | string = ''): Html => html`
  <li class="issue-row" data-issue-id="${issue.id}">
    ${typeIcon(issue.fields.issuetype)}
    <span class="visually-hidden">${issue.fields.issuetype.name}</span>
    ${issueLink(issue)}
    <span class="issue-row-summary">${issue.fields.summary}</span>
    ${statusLozenge(issue.fields.status)}${extra}
  </li>
`;

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.slice(0, 1))
    .join('')
    .toUpperCase();

/** Picture and name; the word for nobody where there is none. */
export const personName = (person: Person | null | undefined, nobody = 'Unassigned'): Html =>
  person === null || person === undefined
    ? html`<span class="subtle">${nobody}</span>`
    : html`<span class="person"
        ><span class="avatar" aria-hidden="true">${initials(person.displayName)}</span>${person.displayName}</span
      >`;

/** A moment in the person's own time zone. */
export const moment = (iso: string, timezone: string): Html => {
  const when = new Date(iso);
  const text = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: timezone });
  return html`<time datetime="${when.toISOString()}">${text.format(when)}</time>`;
};
