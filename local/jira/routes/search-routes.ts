/** Search by JQL, its count, parsing and matching. */
import type { JiraResponse } from '../../parts.ts';
import { badRequest, JiraError } from '../jira-error.ts';
import { asArray, asString } from '../json.ts';
import { requireBody } from '../require-body.ts';
import type { JsonRecord } from '../json.ts';
import { commaList } from '../render/field-selection.ts';
import { expandIssue } from '../render/expand-issue.ts';
import { renderIssue, renderProperties } from '../render/render-issue.ts';
import { describeQuery } from '../search/describe-query.ts';
import { readPageToken, writePageToken } from '../search/page-token.ts';
import { readQuery, searchIssues } from '../search/search-issues.ts';
import type { Call } from '../site/jira-site.ts';
import type { IssueView } from '../store/issue-view.ts';
import { ask, ok, read } from './route.ts';
import type { Route } from './route.ts';

const SEARCH_MEMBERS = [
  'jql',
  'fields',
  'properties',
  'expand',
  'maxResults',
  'nextPageToken',
  'reconcileIssues',
  'fieldsByKeys',
  'failFast',
] as const;
const PROPERTY_LIMIT = 5;
const RECONCILE_LIMIT = 50;
const USUAL_PAGE = 50;
/** The greatest page when only ids and keys are asked for, and otherwise. */
const ID_PAGE = 5_000;
const FIELD_PAGE = 100;

export const SEARCH_ROUTES: readonly Route[] = [
  read('read:jira-work', '/rest/api/3/search/jql', (call) => ok(search(call, fromQuery(call.query)))),
  ask('read:jira-work', '/rest/api/3/search/jql', (call) => ok(search(call, requireBody(call.body, SEARCH_MEMBERS)))),
  ask('read:jira-work', '/rest/api/3/search/approximate-count', (call) => {
    const jql = asString(requireBody(call.body, ['jql'])['jql']) ?? '';
    return ok({ count: searchIssues(call, { jql, reconcile: [] }).length });
  }),
  ask('read:jira-work', '/rest/api/3/jql/parse', parse),
  ask('read:jira-work', '/rest/api/3/jql/match', match),
  read('read:jira-work', '/rest/api/3/search', removed),
  ask('read:jira-work', '/rest/api/3/search', removed),
];

/** The parameters of the GET form, as the body of the POST form. */
function fromQuery(query: URLSearchParams): JsonRecord {
  const maxResults = query.get('maxResults');
  return {
    jql: query.get('jql') ?? '',
    ...(query.has('fields') ? { fields: commaList(query.getAll('fields')) } : {}),
    ...(query.has('properties') ? { properties: commaList(query.getAll('properties')) } : {}),
    ...(query.has('expand') ? { expand: query.getAll('expand').join(',') } : {}),
    ...(query.has('reconcileIssues')
      ? { reconcileIssues: commaList(query.getAll('reconcileIssues')).map(Number) }
      : {}),
    ...(query.has('nextPageToken') ? { nextPageToken: query.get('nextPageToken') } : {}),
    ...(maxResults === null ? {} : { maxResults: Number(maxResults) }),
  };
}

function search(call: Call, body: JsonRecord): JsonRecord {
  const jql = asString(body['jql']) ?? '';
  const fields = strings(body['fields'], 'fields') ?? ['id'];
  const properties = strings(body['properties'], 'properties') ?? [];
  if (properties.length > PROPERTY_LIMIT) {
    throw badRequest(`The number of properties requested exceeds the limit of ${PROPERTY_LIMIT}.`);
  }
  const expand = commaList([asString(body['expand']) ?? '']);
  const onlyIds =
    properties.length === 0 && expand.length === 0 && fields.every((one) => one === 'id' || one === 'key');
  const size = Math.min(readSize(body['maxResults']), onlyIds ? ID_PAGE : FIELD_PAGE);
  const now = call.site.clock.now();
  const start = readPageToken(body['nextPageToken'], { jql, now });
  const found = searchIssues(call, { jql, reconcile: readReconcile(body['reconcileIssues']) });
  const page = found.slice(start, start + size);
  const isLast = start + size >= found.length;
  return {
    issues: page.map((view) => renderHit(call, view, { fields, properties, expand })),
    ...(isLast ? {} : { nextPageToken: writePageToken({ jql, now, start: start + size }) }),
    isLast,
  };
}

/** Jira shows the id alone unless more is asked for. */
function renderHit(
  call: Call,
  view: IssueView,
  { fields, properties, expand }: { fields: string[]; properties: string[]; expand: string[] },
): JsonRecord {
  const shown =
    fields.length === 1 && fields[0] === 'id' && properties.length === 0
      ? { id: String(view.issue.id) }
      : renderIssue(call, view, fields);
  return {
    ...shown,
    ...(properties.length === 0 ? {} : { properties: renderProperties(view, properties) }),
    ...expandIssue(call, view.issue, expand),
  };
}

function readSize(value: unknown): number {
  if (value === undefined || value === null) return USUAL_PAGE;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= ID_PAGE) return value;
  throw badRequest(`The value of 'maxResults' must be between 1 and ${ID_PAGE}.`);
}

function readReconcile(value: unknown): number[] {
  if (value === undefined || value === null) return [];
  const ids = asArray(value);
  if (ids === null || !ids.every((id) => Number.isInteger(id))) {
    throw badRequest("'reconcileIssues' must be a list of issue ids.");
  }
  if (ids.length > RECONCILE_LIMIT) {
    throw badRequest(`The number of issues to reconcile exceeds the limit of ${RECONCILE_LIMIT}.`);
  }
  return ids.map(Number);
}

function parse(call: Call): JiraResponse {
  const queries = strings(requireBody(call.body, ['queries'])['queries'], 'queries');
  if (queries === null || queries.length === 0) throw badRequest('At least one query is required.');
  const validation = call.query.get('validation') ?? 'strict';
  if (!['strict', 'warn', 'none'].includes(validation)) throw badRequest("'validation' must be strict, warn or none.");
  return ok({ queries: queries.map((query) => describeQuery(call, query, validation)) });
}

function match(call: Call): JiraResponse {
  const body = requireBody(call.body, ['jqls', 'issueIds']);
  const jqls = strings(body['jqls'], 'jqls');
  const ids = asArray(body['issueIds']);
  if (jqls === null || ids === null || !ids.every((id) => Number.isInteger(id))) {
    throw badRequest("'jqls' and 'issueIds' are required.");
  }
  const { site } = call;
  const documents = site.index.documents();
  const views = ids
    .flatMap((id) => documents.get(Number(id)) ?? [])
    .filter(({ issue }) => {
      const current = site.store.issues.byId(issue.id);
      return current !== null && site.permissions.canSee(call.accountId, current);
    });
  return ok({ matches: jqls.map((jql) => matchOne(call, jql, views)) });
}

function matchOne(call: Call, jql: string, views: readonly IssueView[]): JsonRecord {
  try {
    const { test } = readQuery(call, jql);
    return { matchedIssues: views.filter((view) => test?.(view) ?? true).map(({ issue }) => issue.id), errors: [] };
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    return { matchedIssues: [], errors: error.errorMessages };
  }
}

function removed(): never {
  throw new JiraError(410, {
    errorMessages: [
      'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046',
    ],
  });
}

function strings(value: unknown, name: string): string[] | null {
  if (value === undefined || value === null) return null;
  const list = asArray(value)?.map(asString) ?? null;
  if (list === null || list.includes(null)) throw badRequest(`'${name}' must be a list of strings.`);
  return list.filter((one) => one !== null);
}
