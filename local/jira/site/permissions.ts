/** Answers who may do what on the local site: global, project and issue security level. */
import { issueNotFound } from '../jira-error.ts';
import type { IssueRecord } from '../store/issue-record.ts';
import type { Catalogue } from './catalogue.ts';
import type { Directory } from './directory.ts';
import { ADMIN_GLOBAL, EVERYONE_GLOBAL, GRANTS } from './rights.ts';

export interface Permissions {
  hasGlobal(accountId: string, permission: string): boolean;
  /** False for anything in a project the account may not browse. */
  hasInProject(accountId: string, permission: string, projectId: string): boolean;
  /** The project permission, on an issue the account can see. */
  hasOnIssue(accountId: string, permission: string, issue: IssueRecord): boolean;
  canSee(accountId: string, issue: IssueRecord): boolean;
  isMemberOfLevel(accountId: string, securityId: string): boolean;
}

export function createPermissions(directory: Directory, catalogue: Catalogue): Permissions {
  const grants = new Map<string, ReadonlySet<string>>();
  for (const member of directory.members()) {
    for (const [key, rights] of Object.entries(member.rights)) {
      const project = catalogue.projectByIdOrKey(key);
      if (project === null) throw new Error(`user ${member.user.emailAddress} has rights in unknown project ${key}`);
      grants.set(`${member.user.accountId} ${project.id}`, new Set(rights.flatMap((right) => GRANTS[right])));
    }
  }
  const granted = (accountId: string, permission: string, projectId: string): boolean =>
    grants.get(`${accountId} ${projectId}`)?.has(permission) ?? false;

  const permissions: Permissions = {
    hasGlobal(accountId, permission) {
      const member = directory.byAccountId(accountId);
      if (member === null) return false;
      return EVERYONE_GLOBAL.includes(permission) || (member.siteAdmin && ADMIN_GLOBAL.includes(permission));
    },
    hasInProject: (accountId, permission, projectId) =>
      granted(accountId, 'BROWSE_PROJECTS', projectId) && granted(accountId, permission, projectId),
    hasOnIssue: (accountId, permission, issue) =>
      permissions.canSee(accountId, issue) && granted(accountId, permission, issue.projectId),
    canSee: (accountId, issue) =>
      granted(accountId, 'BROWSE_PROJECTS', issue.projectId) &&
      (issue.securityId === null || permissions.isMemberOfLevel(accountId, issue.securityId)),
    isMemberOfLevel: (accountId, securityId) =>
      directory.byAccountId(accountId)?.securityLevels.includes(securityId) ?? false,
  };
  return permissions;
}

/** Throws Jira's 404 for an issue that is missing or hidden. */
export function requireVisible(
  permissions: Permissions,
  accountId: string,
  issue: IssueRecord | null,
): asserts issue is IssueRecord {
  if (issue === null || !permissions.canSee(accountId, issue)) throw issueNotFound();
}
