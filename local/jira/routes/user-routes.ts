/** People: who is asking, one user, several, and finding them. */
import type { JiraResponse } from '../../parts.ts';
import { badRequest, forbidden, notFound } from '../jira-error.ts';
import { renderUser } from '../render/render-user.ts';
import { requireVisible } from '../site/permissions.ts';
import type { Member } from '../site/directory.ts';
import type { Call } from '../site/jira-site.ts';
import { cut, pageBean, readPage } from './paging.ts';
import { ok, read } from './route.ts';
import type { Route } from './route.ts';

export const USER_ROUTES: readonly Route[] = [
  read('read:jira-user', '/rest/api/3/myself', (call) =>
    ok({
      ...renderUser(call, call.accountId),
      locale: 'en_US',
      groups: { size: 0, items: [] },
      applicationRoles: { size: 0, items: [] },
      expand: 'groups,applicationRoles',
    }),
  ),
  read('read:jira-user', '/rest/api/3/user', (call) => {
    const accountId = call.query.get('accountId');
    if (accountId === null || accountId === '') throw badRequest("The 'accountId' query parameter is required.");
    if (call.site.directory.byAccountId(accountId) === null) {
      throw notFound('Specified user does not exist or you do not have required permissions');
    }
    return ok(renderUser(call, accountId));
  }),
  read('read:jira-user', '/rest/api/3/user/bulk', (call) => {
    const wanted = call.query.getAll('accountId');
    if (wanted.length === 0) throw badRequest("The 'accountId' query parameter is required.");
    const found = [...new Set(wanted)].filter((id) => call.site.directory.byAccountId(id) !== null);
    return ok(
      pageBean(call, found, {
        page: readPage(call.query, { usual: 10, greatest: 200 }),
        render: (accountId) => renderUser(call, accountId),
      }),
    );
  }),
  read('read:jira-user', '/rest/api/3/user/search', (call) => {
    if (!call.site.permissions.hasGlobal(call.accountId, 'USER_PICKER')) {
      throw forbidden('You are not authorised to perform this operation.');
    }
    if (!call.query.has('query') && !call.query.has('accountId')) {
      throw badRequest("Either the 'query' or the 'accountId' query parameter is required.");
    }
    return users(call, call.site.directory.members());
  }),
  read('read:jira-user', '/rest/api/3/user/assignable/search', assignable),
  read('read:jira-user', '/rest/api/3/user/viewissue/search', readers),
];

function assignable(call: Call): JiraResponse {
  const { site, query, accountId } = call;
  const issueIdOrKey = query.get('issueKey') ?? query.get('issueId');
  const projectIdOrKey = query.get('project');
  if (issueIdOrKey === null && projectIdOrKey === null) {
    throw badRequest("Either the 'project' or the 'issueKey' query parameter is required.");
  }
  if (issueIdOrKey !== null) {
    const issue = site.store.issues.byIdOrKey(issueIdOrKey);
    requireVisible(site.permissions, accountId, issue);
    return users(
      call,
      site.directory
        .members()
        .filter(({ user }) => site.permissions.hasOnIssue(user.accountId, 'ASSIGNABLE_USER', issue)),
    );
  }
  const project = site.catalogue.projectByIdOrKey(projectIdOrKey ?? '');
  if (project === null || !site.permissions.hasInProject(accountId, 'BROWSE_PROJECTS', project.id)) {
    throw notFound(`No project could be found with key '${projectIdOrKey ?? ''}'.`);
  }
  return users(
    call,
    site.directory
      .members()
      .filter(({ user }) => site.permissions.hasInProject(user.accountId, 'ASSIGNABLE_USER', project.id)),
  );
}

/** Who sees an issue. Whoever may not look for people finds nobody, and is not told why. */
function readers(call: Call): JiraResponse {
  const { site, query, accountId } = call;
  if (!query.has('query') && !query.has('accountId')) {
    throw badRequest("Either the 'query' or the 'accountId' query parameter is required.");
  }
  const issueKey = query.get('issueKey');
  if (issueKey === null) throw badRequest("The 'issueKey' query parameter is required.");
  const issue = site.store.issues.byIdOrKey(issueKey);
  if (!site.permissions.hasGlobal(accountId, 'USER_PICKER')) return ok([]);
  requireVisible(site.permissions, accountId, issue);
  const see = ({ user }: Member) => site.permissions.hasOnIssue(user.accountId, 'BROWSE_PROJECTS', issue);
  return users(call, site.directory.members().filter(see));
}

/** Those whose name, or address where it is shown, has a word that starts with the query; nobody inactive. */
function users(call: Call, members: readonly Member[]): JiraResponse {
  const query = (call.query.get('query') ?? '').trim().toLowerCase();
  const accountId = call.query.get('accountId');
  const found = members
    .filter(({ user }) => user.active && (accountId === null || user.accountId === accountId))
    .filter(
      ({ user }) => query === '' || matches([user.displayName, ...(call.throughApp ? [] : [user.emailAddress])], query),
    );
  const page = readPage(call.query, { usual: 50, greatest: 1_000 });
  return ok(cut(found, page).map(({ user }) => renderUser(call, user.accountId)));
}

const matches = (texts: readonly string[], query: string): boolean =>
  texts.some((text) => {
    const lower = text.toLowerCase();
    return lower.startsWith(query) || lower.split(/\s+/).some((word) => word.startsWith(query));
  });
