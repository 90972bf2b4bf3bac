/** Fields whose value is chosen from a list, and the due date. */
import { asArray, asId, asRecord, asString } from '../json.ts';
import type { FieldParser } from './field-problem.ts';
import { notOnScreen } from './field-problem.ts';

const LABEL_LIMIT = 255;

export const parsePriority: FieldParser = (value, { call, draft }) => {
  const { priorities } = call.site.catalogue;
  const record = asRecord(value);
  if (record === null) return 'The priority selected is invalid.';
  const id = asId(record['id']);
  const name = asString(record['name']);
  const priority = priorities.find((one) => (id === null ? one.name === name : one.id === id));
  if (priority === undefined) {
    return id === null && name !== null ? `Priority name '${name}' is not valid` : 'The priority selected is invalid.';
  }
  draft.priorityId = priority.id;
  return null;
};

export const parseLabels: FieldParser = (value, { draft }) => {
  const labels = value === null ? [] : asArray(value);
  if (labels === null) return 'data was not an array';
  const names: string[] = [];
  for (const label of labels) {
    if (typeof label !== 'string' || label === '') return 'string expected at index 0';
    if (/\s/.test(label)) return `The label '${label}' contains spaces which is invalid.`;
    if (label.length > LABEL_LIMIT)
      return `The label '${label}' exceeds the maximum length of ${LABEL_LIMIT} characters.`;
    names.push(label);
  }
  draft.labels = [...new Set(names)].sort();
  return null;
};

export const parseComponents: FieldParser = (value, { call, draft, project }) => {
  const entries = value === null ? [] : asArray(value);
  if (entries === null) return 'data was not an array';
  const known = call.site.store.components.ofProject(project.id);
  const ids: string[] = [];
  for (const entry of entries) {
    const record = asRecord(entry);
    const id = asId(record?.['id']);
    const name = asString(record?.['name']);
    const component = known.find((one) => (id === null ? one.name === name : one.id === id));
    if (component === undefined) {
      return id === null ? `Component name '${name ?? ''}' is not valid` : `Component id '${id}' is not valid.`;
    }
    ids.push(component.id);
  }
  draft.componentIds = [...new Set(ids)];
  return null;
};

export const parseSecurity: FieldParser = (value, { call, draft, project }) => {
  const { permissions, catalogue } = call.site;
  if (!permissions.hasInProject(call.accountId, 'SET_ISSUE_SECURITY', project.id)) return notOnScreen('security');
  if (value === null) {
    draft.securityId = null;
    return null;
  }
  const record = asRecord(value);
  const id = asId(record?.['id']);
  const name = asString(record?.['name']);
  const level = catalogue.securityLevels.find((one) => (id === null ? one.name === name : one.id === id));
  // Only a member of a level can put an issue on it.
  const usable =
    level !== undefined && level.projectId === project.id && permissions.isMemberOfLevel(call.accountId, level.id);
  if (!usable) return 'The security level selected is invalid.';
  draft.securityId = level.id;
  return null;
};

export const parseDueDate: FieldParser = (value, { call, draft, project }) => {
  if (!call.site.permissions.hasInProject(call.accountId, 'SCHEDULE_ISSUES', project.id)) return notOnScreen('duedate');
  if (value === null) {
    draft.dueDate = null;
    return null;
  }
  const text = asString(value);
  if (text === null || !isCalendarDate(text)) return `Error parsing date string: ${text ?? JSON.stringify(value)}`;
  draft.dueDate = text;
  return null;
};

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
