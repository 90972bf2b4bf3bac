/** Reads the values of custom fields from a request, and says which required ones are missing at creation. */
import { asArray, asId, asRecord, asString } from '../json.ts';
import type { Project } from '../site/catalogue.ts';
import type { CustomField } from '../site/custom-fields.ts';
import { isOn } from '../site/custom-fields.ts';
import type { Call } from '../site/jira-site.ts';
import type { IssueRecord } from '../store/issue-record.ts';
import { notOnScreen } from './field-problem.ts';
import type { FieldContext } from './field-problem.ts';
import { requireDocument } from './parse-text.ts';

/** Jira's limit for a field of one line. */
const LINE_LIMIT = 255;

/** Writes the value into the draft; what is wrong with it, or null. */
export function setCustomField(id: string, value: unknown, { call, project, draft }: FieldContext): string | null {
  const field = call.site.customFields.find((one) => one.id === id && isOn(one, project, draft.typeId));
  if (field === undefined) return notOnScreen(id);
  const problem = value === null ? null : problemOf(call, field, value);
  if (problem !== null) return problem;
  draft.custom = { ...draft.custom, [id]: value };
  return null;
}

/** Required fields that a new issue lacks, in Jira's words. */
export function missingCustomFields(call: Call, project: Project, draft: IssueRecord): Record<string, string> {
  const missing = call.site.customFields.filter(
    (one) => one.required && isOn(one, project, draft.typeId) && (draft.custom?.[one.id] ?? null) === null,
  );
  return Object.fromEntries(missing.map((one) => [one.id, `${one.name} is required.`]));
}

function problemOf(call: Call, field: CustomField, value: unknown): string | null {
  switch (field.type) {
    case 'textfield':
      return lineProblem(value);
    case 'textarea':
      if (asRecord(value)?.['type'] !== 'doc')
        return 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';
      requireDocument(call.site, value);
      return null;
    case 'float':
      return typeof value === 'number' ? null : 'Operation value must be a number';
    case 'datepicker':
      return isDate(value) ? null : `Error parsing date string: ${asString(value) ?? JSON.stringify(value)}`;
    case 'userpicker':
      return userProblem(call, value);
    case 'select':
      return optionProblem(field, value);
    case 'multiselect': {
      const chosen = asArray(value);
      if (chosen === null) return 'data was not an array';
      return chosen.map((one) => optionProblem(field, one)).find((one) => one !== null) ?? null;
    }
    case 'cascading':
      return asRecord(value) === null ? 'expected Object' : null;
  }
}

function lineProblem(value: unknown): string | null {
  const text = asString(value);
  if (text === null) return 'Operation value must be a string';
  if (/[\r\n]/.test(text)) return 'The text must not contain line breaks.';
  return text.length > LINE_LIMIT
    ? `The entered text is too long. It exceeds the allowed limit of ${LINE_LIMIT} characters.`
    : null;
}

function isDate(value: unknown): boolean {
  const text = asString(value) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

function userProblem(call: Call, value: unknown): string | null {
  const record = asRecord(value);
  const account = asString(record?.['accountId']) ?? asString(record?.['id']);
  if (account === null) return 'data was not an object';
  return call.site.directory.byAccountId(account) === null ? `User '${account}' does not exist.` : null;
}

function optionProblem({ options, name }: CustomField, value: unknown): string | null {
  const record = asRecord(value);
  const id = asId(record?.['id']);
  const known = options.some((one) => (id === null ? one.value === record?.['value'] : one.id === id));
  return known ? null : `Option id '${id ?? 'null'}' is not valid for the field ${name}.`;
}
