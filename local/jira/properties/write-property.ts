/** Entity properties of issues: reading them from a request, storing and removing them. */
import { propertyWritten } from '../events/product-events.ts';
import { badRequest, forbidden, notFound } from '../jira-error.ts';
import { asArray, asRecord, asString } from '../json.ts';
import type { Call } from '../site/jira-site.ts';
import type { IssueRecord } from '../store/issue-record.ts';

/** Length of the JSON of one property value. Jira says characters and 32 kB; bytes are counted, the stricter reading. */
const PROPERTY_VALUE_LIMIT = 32_768;
const PROPERTY_KEY_LIMIT = 255;

export interface PropertyValue {
  key: string;
  value: unknown;
}

/** `properties` of a create, an edit or a comment. */
export function readProperties(value: unknown): PropertyValue[] {
  if (value === undefined || value === null) return [];
  const entries = asArray(value);
  if (entries === null) throw badRequest("The 'properties' member must be an array.");
  return entries.map((entry) => {
    const record = asRecord(entry);
    const key = asString(record?.['key']);
    if (record === null || key === null) throw badRequest('Each property needs a key and a value.');
    return checkProperty({ key, value: record['value'] });
  });
}

/** Throws Jira's 400 for a key or a value that is too long or missing. */
export function checkProperty(property: PropertyValue): PropertyValue {
  if (property.key === '' || property.key.length > PROPERTY_KEY_LIMIT) {
    throw badRequest(`The property key cannot be empty or longer than ${PROPERTY_KEY_LIMIT} characters.`);
  }
  if (property.value === undefined) throw badRequest('The property value must be a valid, non-empty JSON.');
  if (Buffer.byteLength(JSON.stringify(property.value)) > PROPERTY_VALUE_LIMIT) {
    throw badRequest(`The property value cannot be longer than ${PROPERTY_VALUE_LIMIT} characters.`);
  }
  return property;
}

/** Writes without asking for permission: the caller has. True when the property is new. */
export function storeProperty(call: Call, issue: IssueRecord, { key, value }: PropertyValue): boolean {
  const isNew = call.site.store.properties.set({ issueId: issue.id, key, value });
  call.site.index.touch(issue.id);
  propertyWritten(call, issue, { kind: 'set', key });
  return isNew;
}

export function deleteProperty(call: Call, issue: IssueRecord, key: string): void {
  if (!call.site.store.properties.remove(issue.id, key)) throw noSuchProperty(key);
  call.site.index.touch(issue.id);
  propertyWritten(call, issue, { kind: 'deleted', key });
}

export const noSuchProperty = (key: string): Error => notFound(`The property with the key "${key}" does not exist.`);

/** Writing properties needs Edit issues. */
export function requirePropertyEdit(call: Call, issue: IssueRecord): void {
  if (!call.site.permissions.hasOnIssue(call.accountId, 'EDIT_ISSUES', issue)) {
    throw forbidden('You do not have permission to edit issues in this project.');
  }
}
