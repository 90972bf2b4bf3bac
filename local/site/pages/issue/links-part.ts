/** Linked issues and child issues, and the form that adds a link. */
import { html } from 'hono/html';
import type { IssueLink } from '../../jira-shapes.ts';
import type { Visit } from '../../visit.ts';
import type { Html } from '../../views/html.ts';
import { formProblems, options, sessionField, typed, type FormState, type Option } from '../../views/form-bits.ts';
import { issueRow } from '../../views/issue-bits.ts';
import type { IssueView } from './load-issue.ts';

type LinkType = IssueView['linkTypes'][number];

const isSymmetric = ({ inward, outward }: LinkType): boolean => inward === outward;

/** "relates to" is what people mean who do not choose. */
const symmetricFirst = (a: LinkType, b: LinkType): number => Number(isSymmetric(b)) - Number(isSymmetric(a));

/** Both readings of every link type: `<id>:outward` from this issue, `<id>:inward` towards it. */
export const linkChoices = (linkTypes: IssueView['linkTypes']): Option[] =>
  [...linkTypes].sort(symmetricFirst).flatMap(({ id, inward, outward }) =>
    inward === outward
      ? [{ value: `${id}:outward`, text: outward }]
      : [
          { value: `${id}:outward`, text: outward },
          { value: `${id}:inward`, text: inward },
        ],
  );

const removeForm = (visit: Visit, view: IssueView, link: IssueLink, otherKey: string): Html =>
  view.may('LINK_ISSUES')
    ? html`<form method="post" action="/browse/${view.issue.key}/unlink" data-form="unlink-${link.id}" data-enhance>
        ${sessionField(visit)}
        <input type="hidden" name="link" value="${link.id}" />
        <button type="submit" class="icon-button" aria-label="Remove the link to ${otherKey}">×</button>
      </form>`
    : html``;

const linkGroups = (links: IssueLink[]): [string, IssueLink[]][] => {
  const groups = new Map<string, IssueLink[]>();
  for (const link of links) {
    const name = link.outwardIssue === undefined ? link.type.inward : link.type.outward;
    groups.set(name, [...(groups.get(name) ?? []), link]);
  }
  return [...groups];
};

const linkList = (visit: Visit, view: IssueView): Html[] =>
  linkGroups(view.issue.fields.issuelinks).map(
    ([name, links]) => html`
      <h3 class="link-group">${name}</h3>
      <ul class="issue-list">
        ${links.map((link) => {
          const other = link.outwardIssue ?? link.inwardIssue;
          return other === undefined ? '' : issueRow(other, removeForm(visit, view, link, other.key));
        })}
      </ul>
    `,
  );

const addForm = (visit: Visit, view: IssueView, state: FormState | null): Html => {
  const isOpen = state?.form === 'link';
  return html`<details class="inline-form" data-remember-open ${isOpen ? 'open' : ''}>
    <summary class="button">Link an issue</summary>
    <form method="post" action="/browse/${view.issue.key}/link" data-form="link" data-enhance class="row-form">
      ${sessionField(visit)} ${formProblems(state, 'link')}
      <label for="link-type">This issue</label>
      <select id="link-type" name="type" autocomplete="off">
        ${options(linkChoices(view.linkTypes), typed(state, 'link', 'type'))}
      </select>
      <label for="link-key">Issue key</label>
      <input
        id="link-key"
        name="key"
        required
        value="${typed(state, 'link', 'key')}"
        placeholder="PAY-1"
        autocomplete="off"
      />
      <button type="submit" class="button">Link</button>
    </form>
  </details>`;
};

/** Child issues; nothing where there are none. */
export const childrenPart = (view: IssueView): Html => {
  if (view.children.length === 0) return html`<div data-live="children"></div>`;
  const done = view.children.filter(({ fields }) => fields.status.statusCategory.key === 'done').length;
  return html`<div data-live="children">
    <section class="part" aria-labelledby="children">
      <h2 id="children">Child issues</h2>
      <p class="subtle">${done} of ${view.children.length} done</p>
      <ul class="issue-list">
        ${view.children.map((child) => issueRow(child))}
      </ul>
    </section>
  </div>`;
};

export const linksPart = (visit: Visit, view: IssueView, state: FormState | null): Html => html`
  <section class="part" aria-labelledby="links">
    <h2 id="links">Linked issues</h2>
    <div data-live="links">
      ${view.issue.fields.issuelinks.length === 0 ? html`<p class="subtle">None yet.</p>` : linkList(visit, view)}
    </div>
    ${view.may('LINK_ISSUES') ? addForm(visit, view, state) : ''}
  </section>
`;
