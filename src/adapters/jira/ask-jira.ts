/** Asks Jira about permissions, people and filed tickets. */
import { route } from '@forge/api';
import type { FoundTicket, PermissionQuery, Permissions } from '../../application/ports.ts';
import { type PermissionKey, permissionKeys } from '../../domain/access.ts';
import type { AccountId, IssueId } from '../../domain/ids.ts';
import { ticketMarkerKey } from '../../domain/ticket-record.ts';
import type { JiraRequest } from './jira-request.ts';
import {
  factsOf,
  foundUsers,
  myself,
  permissionsAnswer,
  searchResult,
  ticketFields,
  userPage,
} from './jira-schemas.ts';
import { parsedBody } from './parsed-or-null.ts';

const globalKeys: readonly PermissionKey[] = ['ADMINISTER'];
const issueKeys = permissionKeys.filter((key) => !globalKeys.includes(key));

/** One call; Jira leaves out what the caller may not see. */
export async function askPermissions(request: JiraRequest, query: PermissionQuery): Promise<Permissions> {
  const issue = Number(query.issueId);
  const project = query.projectId === undefined ? null : Number(query.projectId);
  const projectPermissions = [
    { permissions: issueKeys, issues: [issue] },
    ...(project === null ? [] : [{ permissions: ['CREATE_ISSUES', 'LINK_ISSUES'], projects: [project] }]),
  ];
  const answer = await request(route`/rest/api/3/permissions/check`, {
    method: 'POST',
    body: { globalPermissions: globalKeys, projectPermissions },
  });
  const { globalPermissions, projectPermissions: held } = parsedBody(permissionsAnswer, answer);
  const onIssue = new Set(held.filter((one) => one.issues.includes(issue)).map((one) => one.permission));
  const inProject = new Set(
    held.filter((one) => project !== null && one.projects.includes(project)).map((one) => one.permission),
  );
  const keys = permissionKeys.filter((key) => onIssue.has(key) || globalPermissions.includes(key));
  return {
    issue: new Set(keys),
    project: { create: inProject.has('CREATE_ISSUES'), link: inProject.has('LINK_ISSUES') },
  };
}

/** Those of these issues that the caller may browse, in one call. */
export async function visibleAmong(request: JiraRequest, ids: readonly IssueId[]): Promise<Set<IssueId>> {
  const projectPermissions = [{ permissions: ['BROWSE_PROJECTS'], issues: ids.map(Number) }];
  const body = { globalPermissions: [], projectPermissions };
  const answer = await request(route`/rest/api/3/permissions/check`, { method: 'POST', body });
  const held = parsedBody(permissionsAnswer, answer).projectPermissions.flatMap((one) => one.issues.map(String));
  return new Set(ids.filter((id) => held.includes(id)));
}

/** Jira's string aliases know only `=`, so the nonces are joined by OR. They are our own, without quotes. */
export async function findTickets(request: JiraRequest, nonces: readonly string[]): Promise<FoundTicket[]> {
  const clauses = nonces.map((nonce) => `threatModelFilingNonce = "${nonce}"`).join(' OR ');
  // Clones carry the marker too: the oldest ticket is the one that was filed.
  const jql = `(${clauses}) ORDER BY created ASC`;
  const answer = await request(route`/rest/api/3/search/jql`, {
    method: 'POST',
    body: {
      jql,
      fields: ['creator', 'created', ...ticketFields],
      properties: [ticketMarkerKey],
      maxResults: 100,
    },
  });
  return parsedBody(searchResult, answer).issues.map((issue) => ({
    id: issue.id,
    key: issue.key,
    creator: issue.fields.creator?.accountId ?? null,
    created: new Date(issue.fields.created),
    facts: factsOf(issue.fields),
    marker: issue.properties[ticketMarkerKey],
  }));
}

/** The account of whoever asks: of the app, when asked as the app. */
export async function ownAccount(request: JiraRequest): Promise<AccountId> {
  return parsedBody(myself, await request(route`/rest/api/3/myself`)).accountId;
}

/** Jira looks through the first thousand people of the site only: not found is a hint, no proof. */
export async function isAmongReaders(request: JiraRequest, issueKey: string, account: AccountId): Promise<boolean> {
  const query = new URLSearchParams({ issueKey, accountId: account, maxResults: '1000' });
  const found = parsedBody(foundUsers, await request(route`/rest/api/3/user/viewissue/search?${query}`));
  return found.some((one) => one.accountId === account);
}

/** Names are read live and never stored. Unknown and closed accounts are left out. */
export async function namesOf(request: JiraRequest, accounts: readonly AccountId[]): Promise<Map<AccountId, string>> {
  const query = new URLSearchParams([
    ['maxResults', String(accounts.length)],
    ...accounts.map((id): [string, string] => ['accountId', id]),
  ]);
  const page = parsedBody(userPage, await request(route`/rest/api/3/user/bulk?${query}`));
  return new Map(page.values.filter((one) => one.active !== false).map((one) => [one.accountId, one.displayName]));
}
