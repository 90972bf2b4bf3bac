/** Who watches an issue. */
import { badRequest, forbidden, notFound } from '../jira-error.ts';
import { asString } from '../json.ts';
import { renderUser } from '../render/render-user.ts';
import { restUrl } from '../render/site-refs.ts';
import type { Call } from '../site/jira-site.ts';
import type { IssueRecord } from '../store/issue-record.ts';
import { noContent, ok, read, write } from './route.ts';
import type { Route } from './route.ts';
import { issueInPath } from './visible-issue.ts';

const WATCHERS = '/rest/api/3/issue/:issueIdOrKey/watchers';

export const WATCHER_ROUTES: readonly Route[] = [
  read('read:jira-work', WATCHERS, (call) => {
    const issue = issueInPath(call);
    const watchers = call.site.store.watchers.ofIssue(issue.id);
    const mayList = call.site.permissions.hasOnIssue(call.accountId, 'VIEW_VOTERS_AND_WATCHERS', issue);
    return ok({
      self: restUrl(call.site, `issue/${issue.key}/watchers`),
      isWatching: watchers.includes(call.accountId),
      watchCount: watchers.length,
      watchers: mayList ? watchers.map((accountId) => renderUser(call, accountId)) : [],
    });
  }),
  write('POST', WATCHERS, (call) => {
    const issue = issueInPath(call);
    // The body is the account id itself, as a JSON string; none means the caller.
    const accountId = call.body === undefined ? call.accountId : asString(call.body);
    if (accountId === null || accountId === '') throw badRequest('The request body must be an account id.');
    if (call.site.directory.byAccountId(accountId) === null) {
      throw notFound('Specified user does not exist or you do not have required permissions');
    }
    requireWatcherRight(call, issue, accountId);
    const mayWatch = call.site.permissions.canSee(accountId, issue);
    if (!mayWatch)
      throw badRequest(
        `The user "${accountId}" does not have permission to view this issue. This user will not be added to the watch list.`,
      );
    call.site.store.watchers.add(issue.id, accountId);
    call.site.index.touch(issue.id);
    return noContent();
  }),
  write('DELETE', WATCHERS, (call) => {
    const issue = issueInPath(call);
    const accountId = call.query.get('accountId');
    if (accountId === null) throw badRequest("The 'accountId' query parameter is required.");
    requireWatcherRight(call, issue, accountId);
    call.site.store.watchers.remove(issue.id, accountId);
    call.site.index.touch(issue.id);
    return noContent();
  }),
];

/** Anybody may watch for themselves; others need Manage watchers. */
function requireWatcherRight(call: Call, issue: IssueRecord, accountId: string): void {
  if (accountId === call.accountId) return;
  if (call.site.permissions.hasOnIssue(call.accountId, 'MANAGE_WATCHERS', issue)) return;
  throw forbidden('You do not have permission to manage the watcher list.');
}
