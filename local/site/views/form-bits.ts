/** Pieces of forms: fields with their errors, and how a form is sent as the person who was shown it. */
import { html } from 'hono/html';
import type { Problems } from '../jira-client.ts';
import type { Visit } from '../visit.ts';
import type { Html } from './html.ts';

/** What a refused form is shown again with: what was typed, and what Jira said. */
export interface FormState {
  form: string;
  values: Record<string, string>;
  problems: Problems;
}

/** The typed value of a field when its form was refused, else `initial`. */
export const typed = (state: FormState | null, form: string, field: string, initial = ''): string =>
  state?.form === form ? (state.values[field] ?? '') : initial;

/** Jira's sentences about the form as a whole, and about fields that the form does not show. */
export const formProblems = (state: FormState | null, form: string, shown: readonly string[] = []): Html => {
  if (state?.form !== form) return html``;
  const { messages, fields } = state.problems;
  const hidden = Object.entries(fields).filter(([field]) => !shown.includes(field));
  const lines = [...messages, ...hidden.map(([field, text]) => `${field}: ${text}`)];
  if (lines.length === 0) return html``;
  return html`<div class="message message-error" role="alert" tabindex="-1">
    ${lines.map((line) => html`<p>${line}</p>`)}
  </div>`;
};

/** Jira's sentence about one field, to be named by the field's `aria-describedby`. */
export const fieldProblem = (state: FormState | null, form: string, field: string): Html => {
  const problem = state?.form === form ? state.problems.fields[field] : undefined;
  return problem === undefined
    ? html``
    : html`<p class="field-problem" id="${form}-${field}-problem" role="alert">${problem}</p>`;
};

/** The signed session, so that the form acts for the person it was shown to. */
export const sessionField = (visit: Visit): Html =>
  html`<input type="hidden" name="session" value="${visit.session}" />`;

/** A choice in a select. */
export interface Option {
  value: string;
  text: string;
}

export const options = (choices: readonly Option[], selected: string): Html[] =>
  choices.map(
    ({ value, text }) => html`<option value="${value}" ${value === selected ? 'selected' : ''}>${text}</option>`,
  );
