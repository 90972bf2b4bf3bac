/** What can be created in a project: its issue types and the fields of each. */
import { notFound } from '../jira-error.ts';
import type { JsonRecord } from '../json.ts';
import { createFields } from '../render/create-fields.ts';
import { renderIssueType } from '../render/site-refs.ts';
import { param } from '../site/jira-site.ts';
import type { Call } from '../site/jira-site.ts';
import { cut, readPage } from './paging.ts';
import { projectInPath } from './project-routes.ts';
import { ok, read } from './route.ts';
import type { Route } from './route.ts';

const TYPES = '/rest/api/3/issue/createmeta/:projectIdOrKey/issuetypes';

export const CREATE_META_ROUTES: readonly Route[] = [
  read('read:jira-work', TYPES, (call) => ok(page(call, 'issueTypes', creatableTypes(call)))),
  read('read:jira-work', `${TYPES}/:issueTypeId`, (call) => {
    const type = creatableTypes(call).find((one) => one['id'] === param(call, 'issueTypeId'));
    if (type === undefined) throw notFound('The issue type does not exist in this project.');
    return ok(page(call, 'fields', createFields(call, projectInPath(call), param(call, 'issueTypeId'))));
  }),
];

/** Nothing can be created by somebody who lacks Create issues: the list is empty. */
function creatableTypes(call: Call): JsonRecord[] {
  const project = projectInPath(call);
  const { site } = call;
  if (!site.permissions.hasInProject(call.accountId, 'CREATE_ISSUES', project.id)) return [];
  return project.issueTypeIds.map((id) => renderIssueType(site, site.catalogue.issueType(id)));
}

function page(call: Call, member: string, rows: readonly JsonRecord[]): JsonRecord {
  const request = readPage(call.query, { usual: 50, greatest: 200 });
  return {
    maxResults: request.maxResults,
    startAt: request.startAt,
    total: rows.length,
    [member]: cut(rows, request),
  };
}
