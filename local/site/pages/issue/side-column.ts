/** The side column of an issue: status, people, priority, labels, dates. */
import { html } from 'hono/html';
import type { Visit } from '../../visit.ts';
import type { Html } from '../../views/html.ts';
import { formProblems, options, sessionField, typed, type FormState } from '../../views/form-bits.ts';
import { issueLink, moment, personName, statusLozenge, typeName } from '../../views/issue-bits.ts';
import type { IssueView } from './load-issue.ts';

const actionPath = ({ issue }: IssueView, action: string): string => `/browse/${issue.key}/${action}`;

/** Status and one button per transition. */
export const statusPart = (visit: Visit, view: IssueView, state: FormState | null): Html => {
  const { status, resolution } = view.issue.fields;
  const moves = view.may('TRANSITION_ISSUES') ? view.transitions.filter(({ to }) => to.id !== status.id) : [];
  return html`<div class="status-part" data-live="status">
    <p>
      <span class="field-name">Status</span>
      ${statusLozenge(status)}${resolution ? html` <span class="subtle">${resolution.name}</span>` : ''}
    </p>
    ${
      moves.length === 0
        ? ''
        : html`<form method="post" action="${actionPath(view, 'transition')}" data-form="transition" data-enhance>
            ${sessionField(visit)} ${formProblems(state, 'transition')}
            <div class="button-row" role="group" aria-label="Move to">
              ${moves.map(
                ({ id, name, to }) =>
                  html`<button type="submit" name="transition" value="${id}" class="button">
                    ${name === to.name ? `Move to ${name}` : `${name} → ${to.name}`}
                  </button>`,
              )}
            </div>
          </form>`
    }
  </div>`;
};

interface EditableField {
  field: string;
  label: string;
  editable: boolean;
  control: Html;
  shown: Html;
}

/** One field that is changed on its own: the control and a Save button, or just its value. */
const fieldForm = (visit: Visit, view: IssueView, state: FormState | null, of: EditableField): Html => {
  if (!of.editable) {
    return html`<div class="field">
      <span class="field-name">${of.label}</span>
      <div>${of.shown}</div>
    </div>`;
  }
  const form = `field-${of.field}`;
  return html`<form
    method="post"
    action="${actionPath(view, 'field')}"
    class="field field-form"
    data-form="${form}"
    data-enhance
  >
    ${sessionField(visit)}
    <input type="hidden" name="field" value="${of.field}" />
    <label class="field-name" for="${form}">${of.label}</label>
    <div class="field-control">${of.control}<button type="submit" class="button" data-save>Save</button></div>
    ${formProblems(state, form)}
  </form>`;
};

const assigneeField = (view: IssueView, state: FormState | null): EditableField => {
  const { assignee } = view.issue.fields;
  const choices = [
    { value: '', text: 'Unassigned' },
    ...view.assignable.map(({ accountId, displayName }) => ({ value: accountId, text: displayName })),
  ];
  const selected = typed(state, 'field-assignee', 'value', assignee?.accountId ?? '');
  return {
    field: 'assignee',
    label: 'Assignee',
    editable: view.may('ASSIGN_ISSUES'),
    control: html`<select id="field-assignee" name="value" autocomplete="off">
      ${options(choices, selected)}
    </select>`,
    shown: personName(assignee),
  };
};

const priorityField = (view: IssueView, state: FormState | null): EditableField => {
  const { priority } = view.issue.fields;
  const choices = view.priorities.map(({ id, name }) => ({ value: id, text: name }));
  const selected = typed(state, 'field-priority', 'value', priority?.id ?? '');
  return {
    field: 'priority',
    label: 'Priority',
    editable: view.may('EDIT_ISSUES') && choices.length > 0,
    control: html`<select id="field-priority" name="value" autocomplete="off">
      ${options(choices, selected)}
    </select>`,
    shown: html`${priority?.name ?? 'None'}`,
  };
};

const labelsField = (view: IssueView, state: FormState | null): EditableField => {
  const { labels } = view.issue.fields;
  const value = typed(state, 'field-labels', 'value', labels.join(' '));
  return {
    field: 'labels',
    label: 'Labels',
    editable: view.may('EDIT_ISSUES'),
    control: html`<input id="field-labels" name="value" value="${value}" autocomplete="off" />`,
    shown: labels.length === 0 ? html`<span class="subtle">None</span>` : html`${labels.join(', ')}`,
  };
};

/** The details below the status. */
export const detailsPart = (visit: Visit, view: IssueView, state: FormState | null): Html => {
  const { fields } = view.issue;
  return html`<div class="details-part" data-live="details">
    ${fieldForm(visit, view, state, assigneeField(view, state))}
    <div class="field">
      <span class="field-name">Reporter</span>
      <div>${personName(fields.reporter, 'Nobody')}</div>
    </div>
    ${fieldForm(visit, view, state, priorityField(view, state))}
    ${fieldForm(visit, view, state, labelsField(view, state))}
    <div class="field">
      <span class="field-name">Type</span>
      <div>${typeName(fields.issuetype)}</div>
    </div>
    ${
      fields.parent
        ? html`<div class="field">
            <span class="field-name">Parent</span>
            <div>${issueLink(fields.parent)} ${fields.parent.fields.summary}</div>
          </div>`
        : ''
    }
    ${
      fields.security
        ? html`<div class="field">
            <span class="field-name">Security level</span>
            <div>${fields.security.name}</div>
          </div>`
        : ''
    }
    <div class="field">
      <span class="field-name">Created</span>
      <div>${moment(fields.created, visit.timezone)}</div>
    </div>
    <div class="field">
      <span class="field-name">Updated</span>
      <div>${moment(fields.updated, visit.timezone)}</div>
    </div>
  </div>`;
};
