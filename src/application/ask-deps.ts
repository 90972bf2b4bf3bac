/** What asking for a threat model needs, and the message that finishes what a dead invocation left. */
import type { AccountId, IssueId } from '../domain/ids.ts';
import type { RequestRecord } from '../domain/request.ts';
import type { AskingAccess, Requests } from './ports/asking-jira.ts';
import type { Ids, Jira, WorkQueue } from './ports.ts';
import type { TriageDeps } from './triage-issue.ts';

/** After this long every invocation that could still create the issue has ended, and Jira's search has seen it. */
export const finishDelaySeconds = 120;

export interface AskDeps extends TriageDeps {
  jiraAsApp: Jira;
  asking: AskingAccess;
  requests: Requests;
  queue: WorkQueue;
  ids: Ids;
}

export interface Asker {
  accountId: AccountId;
  sourceId: IssueId | null;
}

export function queueFinisher(queue: WorkQueue, { requestId, attempt }: RequestRecord): Promise<void> {
  return queue.push({ kind: 'finish-request', requestId, attempt }, finishDelaySeconds);
}
