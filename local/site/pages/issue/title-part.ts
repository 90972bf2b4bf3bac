/** Summary and description of an issue, the form that edits them, and the menu of actions. */
import { html } from 'hono/html';
import { adfToText, isPlainAdf } from '../../adf/adf-to-text.ts';
import { renderAdf } from '../../adf/render-adf.ts';
import type { Visit } from '../../visit.ts';
import { fieldProblem, formProblems, sessionField, typed, type FormState } from '../../views/form-bits.ts';
import type { Html } from '../../views/html.ts';
import { actionButtons, type IssueApps } from './app-parts.ts';
import type { IssueView } from './load-issue.ts';

const editForm = (visit: Visit, view: IssueView, state: FormState | null): Html => {
  const { summary, description } = view.issue.fields;
  const plain = isPlainAdf(description);
  return html`<details class="inline-form" data-remember-open ${state?.form === 'edit' ? 'open' : ''}>
    <summary class="button">Edit</summary>
    <form method="post" action="/browse/${view.issue.key}/edit" data-form="edit" data-enhance class="stack-form">
      ${sessionField(visit)} ${formProblems(state, 'edit', ['summary'])}
      <label for="edit-summary">Summary</label>
      <input
        id="edit-summary"
        name="summary"
        required
        value="${typed(state, 'edit', 'summary', summary)}"
        autocomplete="off"
      />
      ${fieldProblem(state, 'edit', 'summary')}
      ${
        plain
          ? html`<label for="edit-description">Description</label>
              <textarea id="edit-description" name="description" rows="6">
${typed(state, 'edit', 'description', adfToText(description))}</textarea>`
          : html`<p class="subtle">The description has formatting that this page cannot edit.</p>`
      }
      <button type="submit" class="button button-primary">Save</button>
    </form>
  </details>`;
};

const addPanelForms = (visit: Visit, view: IssueView, apps: IssueApps): Html[] =>
  view.may('EDIT_ISSUES')
    ? apps.addable.map(
        ({ key, title }) =>
          html`<form method="post" action="/browse/${view.issue.key}/add-panel" data-form="add-panel">
            ${sessionField(visit)}
            <input type="hidden" name="module" value="${key}" />
            <button type="submit" class="menu-item">Show the ${title} panel</button>
          </form>`,
      )
    : [];

const deleteForm = (visit: Visit, view: IssueView, state: FormState | null): Html => html`
  <details class="menu-confirm">
    <summary class="menu-item">Delete…</summary>
    <form method="post" action="/browse/${view.issue.key}/delete" data-form="delete">
      ${sessionField(visit)} ${formProblems(state, 'delete')}
      <p>This deletes ${view.issue.key} for good, with its comments and sub-tasks.</p>
      <button type="submit" class="button button-danger">Delete ${view.issue.key}</button>
    </form>
  </details>
`;

const createChildLink = ({ issue }: IssueView): Html =>
  html`<a class="menu-item" href="/create?project=${issue.fields.project.key}&amp;parent=${issue.key}" data-create>
    Create child issue
  </a>`;

const menu = (name: string, items: Html[], open: boolean): Html =>
  items.length === 0
    ? html``
    : html`<details class="menu" ${open ? 'open' : ''}>
        <summary class="button">${name}</summary>
        <div class="menu-items">${items}</div>
      </details>`;

/** Title row: key, summary, Apps and Actions. */
export const titlePart = (visit: Visit, view: IssueView, apps: IssueApps, state: FormState | null): Html => {
  const { issue } = view;
  const actions = [
    ...(view.may('CREATE_ISSUES') ? [createChildLink(view)] : []),
    ...actionButtons(visit, view, apps.actions),
    ...(view.may('DELETE_ISSUES') ? [deleteForm(visit, view, state)] : []),
  ];
  return html`
    <nav class="breadcrumbs" aria-label="Breadcrumbs">
      <a href="/">Projects</a> <a href="/projects/${issue.fields.project.key}">${issue.fields.project.name}</a>
      ${issue.fields.parent ? html`<a href="/browse/${issue.fields.parent.key}">${issue.fields.parent.key}</a>` : ''}
      <a href="/browse/${issue.key}" aria-current="page">${issue.key}</a>
    </nav>
    <div class="title-row">
      <h1 data-live="summary">${issue.fields.summary}</h1>
      <div class="title-actions">
        ${menu('Apps', addPanelForms(visit, view, apps), false)} ${menu('Actions', actions, state?.form === 'delete')}
      </div>
    </div>
  `;
};

export const descriptionPart = (visit: Visit, view: IssueView, state: FormState | null): Html => {
  const { description } = view.issue.fields;
  return html`<section class="part" aria-labelledby="description">
    <h2 id="description">Description</h2>
    <div data-live="description">
      ${description ? renderAdf(description) : html`<p class="subtle">No description.</p>`}
    </div>
    ${view.may('EDIT_ISSUES') ? editForm(visit, view, state) : ''}
  </section>`;
};
