/** What somebody may do: `mypermissions`, `permissions/check`, and the list of permissions. */
import type { JiraResponse } from '../../parts.ts';
import { badRequest, forbidden, notFound } from '../jira-error.ts';
import { asArray, asId, asRecord, asString } from '../json.ts';
import type { JsonRecord } from '../json.ts';
import { requireBody } from '../require-body.ts';
import { commaList } from '../render/field-selection.ts';
import { requireVisible } from '../site/permissions.ts';
import { PERMISSIONS } from '../site/rights.ts';
import type { PermissionInfo } from '../site/rights.ts';
import type { Call } from '../site/jira-site.ts';
import type { IssueRecord } from '../store/issue-record.ts';
import { ask, ok, read } from './route.ts';
import type { Route } from './route.ts';

/** Issues, and projects, that one check may ask about. */
const CHECK_LIMIT = 1_000;

export const PERMISSION_ROUTES: readonly Route[] = [
  read('read:jira-work', '/rest/api/3/mypermissions', myPermissions),
  // The documentation names read:jira-work, the specification asks for no scope: the stricter of the two.
  ask('read:jira-work', '/rest/api/3/permissions/check', checkPermissions),
  read(null, '/rest/api/3/permissions', () =>
    ok({ permissions: Object.fromEntries(PERMISSIONS.map((one) => [one.key, one])) }),
  ),
];

function myPermissions(call: Call): JiraResponse {
  const keys = commaList(call.query.getAll('permissions'));
  if (keys.length === 0) throw badRequest("The 'permissions' query parameter is required.");
  const wanted = keys.map((key) => permissionByKey(key));
  const held = holder(call);
  const permissions: JsonRecord = {};
  for (const info of wanted) {
    permissions[info.key] = {
      ...info,
      havePermission:
        info.type === 'GLOBAL' ? call.site.permissions.hasGlobal(call.accountId, info.key) : held(info.key),
    };
  }
  return ok({ permissions });
}

function permissionByKey(key: string): PermissionInfo {
  const info = PERMISSIONS.find((one) => one.key === key);
  if (info === undefined) throw badRequest(`Unrecognized permission: ${key}`);
  return info;
}

/** The project permissions of the context that the query names; without one, those held in any project. */
function holder(call: Call): (permission: string) => boolean {
  const { site, accountId, query } = call;
  const issueIdOrKey = query.get('issueId') ?? query.get('issueKey');
  if (issueIdOrKey !== null) {
    const issue = site.store.issues.byIdOrKey(issueIdOrKey);
    requireVisible(site.permissions, accountId, issue);
    return (permission) => site.permissions.hasOnIssue(accountId, permission, issue);
  }
  const projectIdOrKey = query.get('projectId') ?? query.get('projectKey');
  if (projectIdOrKey === null) {
    return (permission) =>
      site.catalogue.projects.some((project) => site.permissions.hasInProject(accountId, permission, project.id));
  }
  const project = site.catalogue.projectByIdOrKey(projectIdOrKey);
  if (project === null || !site.permissions.hasInProject(accountId, 'BROWSE_PROJECTS', project.id)) {
    throw notFound(`No project could be found with key '${projectIdOrKey}'.`);
  }
  return (permission) => site.permissions.hasInProject(accountId, permission, project.id);
}

/** Ids that are not there, or are no ids, are left out of the answer without a word. */
function checkPermissions(call: Call): JiraResponse {
  const { site } = call;
  const body = requireBody(call.body, ['accountId', 'globalPermissions', 'projectPermissions']);
  const accountId = asString(body['accountId']) ?? call.accountId;
  if (accountId !== call.accountId && !site.permissions.hasGlobal(call.accountId, 'ADMINISTER')) {
    throw forbidden('You do not have permission to check the permissions of other users.');
  }
  const globals = keyList(body['globalPermissions'], 'GLOBAL');
  const groups = (asArray(body['projectPermissions']) ?? []).map((group) => readGroup(group));
  const grants = new Map<string, { issues: Set<number>; projects: Set<number> }>();
  for (const { permissions, issues, projects } of groups) {
    for (const permission of permissions) {
      const grant = grants.get(permission) ?? { issues: new Set(), projects: new Set() };
      grants.set(permission, grant);
      for (const id of issues) {
        const issue = site.store.issues.byId(id);
        if (issue !== null && mayOn(call, accountId, { permission, issue })) grant.issues.add(id);
      }
      for (const id of projects) {
        if (site.permissions.hasInProject(accountId, permission, String(id))) grant.projects.add(id);
      }
    }
  }
  return ok({
    projectPermissions: [...grants].map(([permission, { issues, projects }]) => ({
      permission,
      issues: [...issues],
      projects: [...projects],
    })),
    globalPermissions: globals.filter((key) => site.permissions.hasGlobal(accountId, key)),
  });
}

const mayOn = (
  call: Call,
  accountId: string,
  { permission, issue }: { permission: string; issue: IssueRecord },
): boolean => call.site.permissions.hasOnIssue(accountId, permission, issue);

function readGroup(group: unknown): { permissions: string[]; issues: number[]; projects: number[] } {
  const record = asRecord(group) ?? {};
  const permissions = keyList(record['permissions'], 'PROJECT');
  if (permissions.length === 0) throw badRequest('The list of permissions cannot be empty.');
  return { permissions, issues: idList(record['issues']), projects: idList(record['projects']) };
}

function idList(value: unknown): number[] {
  const ids = asArray(value) ?? [];
  if (ids.length > CHECK_LIMIT)
    throw badRequest(`At most ${CHECK_LIMIT} issues and ${CHECK_LIMIT} projects can be checked.`);
  return ids.flatMap((id) => (/^\d{1,15}$/.test(asId(id) ?? '') ? [Number(id)] : []));
}

function keyList(value: unknown, type: PermissionInfo['type']): string[] {
  if (value === undefined || value === null) return [];
  return (asArray(value) ?? []).map((key) => {
    const info = PERMISSIONS.find((one) => one.key === key && one.type === type);
    if (info === undefined) throw badRequest(`Unrecognized permission: ${String(key)}`);
    return info.key;
  });
}
