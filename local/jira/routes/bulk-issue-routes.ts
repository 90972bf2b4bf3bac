/** Several issues at once: bulk create with partial success, bulk fetch, bulk changelogs. */
import { createIssue } from '../issues/create-issue.ts';
import { badRequest, JiraError } from '../jira-error.ts';
import { asArray, asId, asString } from '../json.ts';
import { requireBody } from '../require-body.ts';
import type { JsonRecord } from '../json.ts';
import { expandIssue } from '../render/expand-issue.ts';
import { renderIssue, renderProperties } from '../render/render-issue.ts';
import { renderHistory } from '../render/render-history.ts';
import type { Call } from '../site/jira-site.ts';
import { liveView } from '../store/issue-view.ts';
import type { HistoryRecord, IssueRecord } from '../store/issue-record.ts';
import { ask, created, ok, write } from './route.ts';
import type { Route } from './route.ts';
import type { JiraResponse } from '../../parts.ts';

const BULK_CREATE_LIMIT = 50;
const BULK_FETCH_LIMIT = 100;
const BULK_CHANGELOG_LIMIT = 1_000;
const CHANGELOG_FIELD_LIMIT = 10;
const PROPERTY_LIMIT = 5;

export const BULK_ISSUE_ROUTES: readonly Route[] = [
  write('POST', '/rest/api/3/issue/bulk', bulkCreate),
  ask('read:jira-work', '/rest/api/3/issue/bulkfetch', bulkFetch),
  ask('read:jira-work', '/rest/api/3/changelog/bulkfetch', bulkChangelogs),
];

/** Each element stands for itself; only when all of them fail is the answer a 400. */
function bulkCreate(call: Call): JiraResponse {
  const updates = asArray(requireBody(call.body, ['issueUpdates'])['issueUpdates']);
  if (updates === null || updates.length === 0) throw badRequest('No issues were given to create.');
  if (updates.length > BULK_CREATE_LIMIT) {
    throw badRequest(`The number of issues to create exceeds the limit of ${BULK_CREATE_LIMIT}.`);
  }
  const issues: JsonRecord[] = [];
  const errors: JsonRecord[] = [];
  for (const [index, update] of updates.entries()) {
    const mark = call.site.events.mark();
    try {
      issues.push(call.site.store.transaction(() => createIssue(call, update)));
    } catch (error) {
      if (!(error instanceof JiraError)) throw error;
      call.site.events.rewind(mark);
      errors.push({ status: error.status, elementErrors: error.body, failedElementNumber: index });
    }
  }
  const body = { issues, errors };
  return issues.length === 0 ? { status: 400, headers: {}, body } : created(body);
}

function bulkFetch(call: Call): JiraResponse {
  const body = requireBody(call.body, ['issueIdsOrKeys', 'fields', 'fieldsByKeys', 'properties', 'expand']);
  const wanted = idsOrKeys(body['issueIdsOrKeys'], BULK_FETCH_LIMIT);
  const fields = stringList(body['fields'], 'fields') ?? ['*navigable'];
  const properties = stringList(body['properties'], 'properties') ?? [];
  if (properties.length > PROPERTY_LIMIT) throw badRequest(`At most ${PROPERTY_LIMIT} properties can be requested.`);
  const expand = stringList(body['expand'], 'expand') ?? [];
  const { found, missing } = visibleIssues(call, wanted);
  return ok({
    expand: 'names,schema',
    issues: found.map((issue) => {
      const view = liveView(call.site.store, issue);
      return {
        ...renderIssue(call, view, fields),
        ...(properties.length === 0 ? {} : { properties: renderProperties(view, properties) }),
        ...expandIssue(call, issue, expand),
      };
    }),
    issueErrors: missing.map((id) => ({
      id,
      errorMessage: 'Issue does not exist or you do not have permission to see it.',
    })),
  });
}

function bulkChangelogs(call: Call): JiraResponse {
  const body = requireBody(call.body, ['issueIdsOrKeys', 'fieldIds', 'maxResults', 'nextPageToken']);
  const { found } = visibleIssues(call, idsOrKeys(body['issueIdsOrKeys'], BULK_CHANGELOG_LIMIT));
  const fieldIds = stringList(body['fieldIds'], 'fieldIds');
  if (fieldIds !== null && fieldIds.length > CHANGELOG_FIELD_LIMIT) {
    throw badRequest(`At most ${CHANGELOG_FIELD_LIMIT} field ids can be given.`);
  }
  const size = typeof body['maxResults'] === 'number' ? body['maxResults'] : 1_000;
  if (!Number.isInteger(size) || size < 1 || size > 10_000)
    throw badRequest("'maxResults' must be between 1 and 10000.");
  const start = readToken(body['nextPageToken']);
  const all = found
    .sort((a, b) => a.id - b.id)
    .flatMap((issue) => call.site.store.histories.ofIssue(issue.id).flatMap((one) => onlyFields(one, fieldIds)));
  const page = all.slice(start, start + size);
  const issueIds = [...new Set(page.map((history) => history.issueId))];
  const next = start + size;
  return ok({
    issueChangeLogs: issueIds.map((issueId) => ({
      issueId: String(issueId),
      // This endpoint gives times as numbers.
      changeHistories: page
        .filter((history) => history.issueId === issueId)
        .map((history) => ({ ...renderHistory(call, history), created: history.created })),
    })),
    ...(next < all.length ? { nextPageToken: Buffer.from(`changelog:${next}`).toString('base64url') } : {}),
  });
}

function onlyFields(history: HistoryRecord, fieldIds: readonly string[] | null): HistoryRecord[] {
  if (fieldIds === null) return [history];
  const items = history.items.filter((item) => fieldIds.includes(item.fieldId ?? 'parent'));
  return items.length === 0 ? [] : [{ ...history, items }];
}

function readToken(value: unknown): number {
  if (value === undefined || value === null) return 0;
  const match = /^changelog:(\d{1,9})$/.exec(Buffer.from(asString(value) ?? '', 'base64url').toString('utf8'));
  if (match === null) throw badRequest('The nextPageToken is not valid.');
  return Number(match[1]);
}

function visibleIssues(call: Call, wanted: readonly string[]): { found: IssueRecord[]; missing: string[] } {
  const { store, permissions } = call.site;
  const found = new Map<number, IssueRecord>();
  const missing: string[] = [];
  for (const idOrKey of wanted) {
    const issue = store.issues.byIdOrKey(idOrKey);
    if (issue !== null && permissions.canSee(call.accountId, issue)) found.set(issue.id, issue);
    else missing.push(idOrKey);
  }
  return { found: [...found.values()], missing };
}

function idsOrKeys(value: unknown, limit: number): string[] {
  const ids = asArray(value)?.map(asId) ?? null;
  if (ids === null || ids.length === 0 || ids.includes(null))
    throw badRequest("'issueIdsOrKeys' must be a list of ids or keys.");
  if (ids.length > limit) throw badRequest(`The maximum number of issues that can be requested is ${limit}.`);
  return ids.filter((id) => id !== null);
}

function stringList(value: unknown, name: string): string[] | null {
  if (value === undefined || value === null) return null;
  const list = asArray(value)?.map(asString) ?? null;
  if (list === null || list.includes(null)) throw badRequest(`'${name}' must be a list of strings.`);
  return list.filter((one) => one !== null);
}
