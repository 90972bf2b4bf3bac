/** What the forms of the issue page do: one REST call each, as the person. */
import type { JiraResponse } from '../../../parts.ts';
import { textToAdf } from '../../adf/text-to-adf.ts';
import type { JiraClient } from '../../jira-client.ts';
import { readAnswer } from '../../read-answer.ts';
import { ADDED_PANELS_PROPERTY, addedPanels } from './load-issue.ts';

/** A form's values by name. */
export type FormValues = Record<string, string>;

/** Sends the write; the answer says whether Jira took it. */
export type IssueAction = (jira: JiraClient, key: string, values: FormValues) => Promise<JiraResponse>;

const pathOf = (key: string): string => `/rest/api/3/issue/${encodeURIComponent(key)}`;

const fieldValue = (field: string, value: string): unknown => {
  switch (field) {
    case 'assignee':
      return value === '' ? null : { accountId: value };
    case 'priority':
      return { id: value };
    case 'labels':
      return value.split(/\s+/).filter((label) => label !== '');
    default:
      return value;
  }
};

const setField: IssueAction = (jira, key, { field = '', value = '' }) =>
  jira.send('PUT', pathOf(key), { fields: { [field]: fieldValue(field, value) } });

const edit: IssueAction = (jira, key, { summary = '', description }) =>
  jira.send('PUT', pathOf(key), {
    fields: { summary, ...(description === undefined ? {} : { description: textToAdf(description) }) },
  });

const comment: IssueAction = (jira, key, { text = '' }) =>
  jira.send('POST', `${pathOf(key)}/comment`, {
    body: textToAdf(text) ?? { type: 'doc', version: 1, content: [] },
  });

const transition: IssueAction = (jira, key, values) =>
  jira.send('POST', `${pathOf(key)}/transitions`, { transition: { id: values['transition'] ?? '' } });

/** The issue named `inwardIssue` reads the link by its outward text: "SEC-1 blocks PAY-1". */
const linkBody = (choice: string, key: string, otherKey: string): unknown => {
  const [id, direction] = choice.split(':');
  const other = otherKey.trim().toUpperCase();
  const [source, destination] = direction === 'inward' ? [other, key] : [key, other];
  return { type: { id }, inwardIssue: { key: source }, outwardIssue: { key: destination } };
};

const link: IssueAction = (jira, key, { type = '', key: otherKey = '' }) =>
  jira.send('POST', '/rest/api/3/issueLink', linkBody(type, key, otherKey));

const unlink: IssueAction = (jira, _key, values) =>
  jira.send('DELETE', `/rest/api/3/issueLink/${encodeURIComponent(values['link'] ?? '')}`);

const remove: IssueAction = (jira, key) => jira.send('DELETE', `${pathOf(key)}?deleteSubtasks=true`);

const addPanel: IssueAction = async (jira, key, { module = '' }) => {
  const path = `${pathOf(key)}/properties/${ADDED_PANELS_PROPERTY}`;
  const known = readAnswer(addedPanels, await jira.get(path))?.value.moduleKeys ?? [];
  return jira.send('PUT', path, { moduleKeys: [...new Set([...known, module])] });
};

/** Actions by the last part of their address. */
export const ISSUE_ACTIONS: Record<string, { run: IssueAction; form: (values: FormValues) => string }> = {
  field: { run: setField, form: ({ field }) => `field-${field}` },
  edit: { run: edit, form: () => 'edit' },
  comment: { run: comment, form: () => 'comment' },
  transition: { run: transition, form: () => 'transition' },
  link: { run: link, form: () => 'link' },
  unlink: { run: unlink, form: (values) => `unlink-${values['link']}` },
  delete: { run: remove, form: () => 'delete' },
  'add-panel': { run: addPanel, form: () => 'add-panel' },
};
