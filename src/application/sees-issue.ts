/** Whether somebody who is about to be asked sees the issue: Jira tells nobody of a comment on an issue that they do not see. */
import { notFound } from '../domain/app-error.ts';
import type { AccountId } from '../domain/ids.ts';
import type { Jira } from './ports.ts';
import type { Session } from './session.ts';

/**
 * Jira finds nobody for a person who may not look for people. So where it does not find whom we look for, it is asked
 * about the person who asks, who does see the issue.
 *
 * @returns null where Jira does not tell
 */
export async function seesIssue(
  jiraAsUser: Pick<Jira, 'issueBrief' | 'isAmongReaders'>,
  session: Session,
  account: AccountId,
): Promise<boolean | null> {
  const issue = await jiraAsUser.issueBrief(session.issueId);
  if (issue === null) throw notFound();
  if (account === session.accountId || (await jiraAsUser.isAmongReaders(issue.key, account))) return true;
  return (await jiraAsUser.isAmongReaders(issue.key, session.accountId)) ? false : null;
}
