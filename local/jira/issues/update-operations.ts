/** The `update` member of a request: operations on fields, turned into plain field values and side effects. */
import { badRequest, fieldErrors } from '../jira-error.ts';
import { asArray, asRecord } from '../json.ts';
import type { JsonRecord } from '../json.ts';
import type { Call } from '../site/jira-site.ts';
import type { IssueRecord } from '../store/issue-record.ts';
import { EDITABLE_FIELD_IDS } from './field-parsers.ts';
import { notOnScreen } from './field-problem.ts';

/** What a body that creates, edits or transitions an issue may have. */
export const ISSUE_MEMBERS = ['fields', 'update', 'properties', 'transition', 'historyMetadata'] as const;

/** A create or an edit that also transitions: Jira can, the local one says that it does not. */
export function refuseTransition(body: JsonRecord): void {
  if (body['transition'] === undefined || body['transition'] === null) return;
  throw badRequest("The local Jira transitions issues only at their 'transitions' endpoint.");
}

export interface RequestedChanges {
  /** Values to set, from `fields` and from `update` together. */
  values: JsonRecord;
  /** `update.issuelinks[].add`. */
  links: JsonRecord[];
  /** `update.comment[].add`. */
  comments: JsonRecord[];
}

/** Reads `fields` and `update`; `current` is what add and remove start from. */
export function readChanges(call: Call, body: JsonRecord, current: IssueRecord | null): RequestedChanges {
  const fields = recordMember(body, 'fields');
  const update = recordMember(body, 'update');
  const changes: RequestedChanges = { values: { ...fields }, links: [], comments: [] };
  for (const [id, given] of Object.entries(update)) {
    if (Object.hasOwn(fields, id)) {
      throw fieldErrors({ [id]: `Field '${id}' cannot appear in both 'fields' and 'update'` });
    }
    const operations = asArray(given)?.map(asRecord) ?? null;
    if (operations === null || operations.includes(null)) throw fieldErrors({ [id]: 'data was not an array' });
    applyOperations(
      { call, id, current, changes },
      operations.filter((one) => one !== null),
    );
  }
  return changes;
}

interface FieldOperations {
  call: Call;
  id: string;
  current: IssueRecord | null;
  changes: RequestedChanges;
}

function applyOperations({ call, id, current, changes }: FieldOperations, operations: JsonRecord[]): void {
  for (const operation of operations) {
    const [verb, value] = Object.entries(operation)[0] ?? [];
    if (id === 'issuelinks' || id === 'comment') {
      (id === 'comment' ? changes.comments : changes.links).push(requireAdded(id, verb, value));
    } else if (verb === 'set') {
      changes.values[id] = value;
    } else if (LISTS.includes(id) && (verb === 'add' || verb === 'remove')) {
      const before = asArray(changes.values[id]) ?? currentList(call, id, current);
      const without = before.filter((one) => !sameEntry(one, value));
      changes.values[id] = verb === 'add' ? [...without, value] : without;
    } else {
      throw fieldErrors({ [id]: EDITABLE_FIELD_IDS.includes(id) ? unsupported(verb) : notOnScreen(id) });
    }
  }
}

/** Fields that hold several values, which can be added and removed one by one. */
const LISTS: readonly string[] = ['labels', 'components'];

function requireAdded(id: string, verb: string | undefined, value: unknown): JsonRecord {
  const added = asRecord(value);
  if (verb !== 'add' || added === null) throw fieldErrors({ [id]: unsupported(verb) });
  return added;
}

const unsupported = (verb: string | undefined): string => `Unsupported operation: ${verb ?? 'none'}`;

function currentList(call: Call, id: string, current: IssueRecord | null): unknown[] {
  if (current === null) return [];
  if (id === 'labels') return current.labels;
  return current.componentIds.map((one) => ({ id: one, name: call.site.store.components.byId(one)?.name }));
}

function sameEntry(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  const left = asRecord(a);
  const right = asRecord(b);
  if (left === null || right === null) return false;
  return right['id'] === undefined ? left['name'] === right['name'] : left['id'] === right['id'];
}

function recordMember(body: JsonRecord, name: string): JsonRecord {
  const value = body[name];
  if (value === undefined || value === null) return {};
  const record = asRecord(value);
  if (record === null) throw badRequest(`The '${name}' member must be an object.`);
  return record;
}
