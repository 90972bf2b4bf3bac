/** The create form: a page of its own, and the content of the create dialog. */
import { html } from 'hono/html';
import type { Visit } from '../../visit.ts';
import { fieldProblem, formProblems, options, sessionField, typed, type FormState } from '../../views/form-bits.ts';
import type { Html } from '../../views/html.ts';
import type { CreateChoices, ProjectChoice } from './create-choices.ts';

const FORM = 'create';
const SHOWN = ['project', 'issuetype', 'summary', 'description', 'priority', 'assignee', 'labels', 'parent'];

/** Field names of Jira's answer that belong to a box of another name. */
const problem = (state: FormState | null, field: string): Html =>
  html`${fieldProblem(state, FORM, field)}${field === 'parent' ? fieldProblem(state, FORM, 'parentId') : ''}`;

const described = (state: FormState | null, field: string): Html | string =>
  state?.problems.fields[field] === undefined
    ? ''
    : html`aria-invalid="true" aria-describedby="${FORM}-${field}-problem"`;

const typeSelect = (chosen: ProjectChoice | undefined, state: FormState | null, initial: string): Html => {
  const types = chosen?.issueTypes ?? [];
  const byName = types.find(({ name }) => name === initial)?.id;
  const selected = typed(state, FORM, 'issuetype', byName ?? types[0]?.id ?? '');
  const choices = types.map(({ id, name }) => ({ value: id, text: name }));
  return html`<select id="create-issuetype" name="issuetype" required autocomplete="off">
    ${options(choices, selected)}
  </select>`;
};

const placeFields = (choices: CreateChoices, state: FormState | null, initial: CreateInitial): Html => {
  const projectKey = typed(state, FORM, 'project', initial.project ?? choices.projects[0]?.key ?? '');
  const chosen = choices.projects.find(({ key }) => key === projectKey) ?? choices.projects[0];
  const typesByProject = Object.fromEntries(choices.projects.map(({ key, issueTypes }) => [key, issueTypes]));
  return html`
    <div class="form-pair">
      <div class="form-field">
        <label for="create-project">Project</label>
        <select
          id="create-project"
          name="project"
          required
          autocomplete="off"
          data-types="${JSON.stringify(typesByProject)}"
        >
          ${options(
            choices.projects.map(({ key, name }) => ({ value: key, text: `${name} (${key})` })),
            chosen?.key ?? '',
          )}
        </select>
        ${problem(state, 'project')}
      </div>
      <div class="form-field">
        <label for="create-issuetype">Issue type</label>
        ${typeSelect(chosen, state, initial.type ?? '')} ${problem(state, 'issuetype')}
      </div>
    </div>
  `;
};

const textFields = (state: FormState | null): Html => html`
  <div class="form-field">
    <label for="create-summary">Summary</label>
    <input
      id="create-summary"
      name="summary"
      required
      value="${typed(state, FORM, 'summary')}"
      autocomplete="off"
      ${described(state, 'summary')}
    />
    ${problem(state, 'summary')}
  </div>
  <div class="form-field">
    <label for="create-description">Description</label>
    <textarea id="create-description" name="description" rows="6" ${described(state, 'description')}>
${typed(state, FORM, 'description')}</textarea>
    ${problem(state, 'description')}
  </div>
`;

const detailFields = (choices: CreateChoices, state: FormState | null, initial: CreateInitial): Html => {
  const middle = choices.priorities[Math.floor(choices.priorities.length / 2)]?.id ?? '';
  const people = choices.assignable.map(({ accountId, displayName }) => ({ value: accountId, text: displayName }));
  return html`
    <div class="form-pair">
      <div class="form-field">
        <label for="create-priority">Priority</label>
        <select id="create-priority" name="priority" autocomplete="off">
          ${options(
            choices.priorities.map(({ id, name }) => ({ value: id, text: name })),
            typed(state, FORM, 'priority', middle),
          )}
        </select>
        ${problem(state, 'priority')}
      </div>
      <div class="form-field">
        <label for="create-assignee">Assignee</label>
        <select id="create-assignee" name="assignee" autocomplete="off">
          ${options([{ value: '', text: 'Unassigned' }, ...people], typed(state, FORM, 'assignee'))}
        </select>
        ${problem(state, 'assignee')}
      </div>
    </div>
    <div class="form-pair">
      <div class="form-field">
        <label for="create-labels">Labels</label>
        <input
          id="create-labels"
          name="labels"
          value="${typed(state, FORM, 'labels')}"
          autocomplete="off"
          aria-describedby="create-labels-hint"
        />
        <p class="hint" id="create-labels-hint">Separated by spaces.</p>
        ${problem(state, 'labels')}
      </div>
      <div class="form-field">
        <label for="create-parent">Parent</label>
        <input
          id="create-parent"
          name="parent"
          value="${typed(state, FORM, 'parent', initial.parent ?? '')}"
          autocomplete="off"
          aria-describedby="create-parent-hint"
        />
        <p class="hint" id="create-parent-hint">Key of the epic, or of the issue a sub-task belongs to.</p>
        ${problem(state, 'parent')}
      </div>
    </div>
  `;
};

const linkFields = (choices: CreateChoices, state: FormState | null): Html => html`
  <fieldset class="form-pair">
    <legend>Link to another issue</legend>
    <div class="form-field">
      <label for="create-link-type">Link type</label>
      <select id="create-link-type" name="linkType" autocomplete="off">
        ${options(choices.linkTypes, typed(state, FORM, 'linkType'))}
      </select>
    </div>
    <div class="form-field">
      <label for="create-link-key">Linked issue</label>
      <input
        id="create-link-key"
        name="linkKey"
        value="${typed(state, FORM, 'linkKey')}"
        placeholder="PAY-1"
        autocomplete="off"
      />
    </div>
  </fieldset>
`;

/** What the address of the create page preselects. */
export interface CreateInitial {
  project: string | null;
  /** Name of an issue type. */
  type: string | null;
  parent: string | null;
}

/** The form; without projects to create in, a sentence. */
export const createForm = (
  visit: Visit,
  choices: CreateChoices,
  with_: { state: FormState | null; initial: CreateInitial },
): Html => {
  if (choices.projects.length === 0) {
    return html`<p data-form="create">${visit.person.displayName} may not create issues in any project.</p>`;
  }
  const { state, initial } = with_;
  return html`<form method="post" action="/create" data-form="${FORM}" data-enhance class="stack-form create-form">
    ${sessionField(visit)} ${formProblems(state, FORM, SHOWN)} ${placeFields(choices, state, initial)}
    ${textFields(state)} ${detailFields(choices, state, initial)} ${linkFields(choices, state)}
    <div class="button-row">
      <button type="submit" class="button button-primary">Create</button>
      <button type="button" class="button button-subtle" data-close-dialog hidden>Cancel</button>
    </div>
  </form>`;
};
