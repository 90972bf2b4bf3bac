/** The issue that a path names, where the caller may see it; Jira's 404 otherwise. */
import { requireVisible } from '../site/permissions.ts';
import { param } from '../site/jira-site.ts';
import type { Call } from '../site/jira-site.ts';
import type { IssueRecord } from '../store/issue-record.ts';

export function issueInPath(call: Call): IssueRecord {
  const issue = call.site.store.issues.byIdOrKey(param(call, 'issueIdOrKey'));
  requireVisible(call.site.permissions, call.accountId, issue);
  return issue;
}
