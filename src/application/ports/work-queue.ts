/** What the app leaves for its queue: delayed, repeated until it is done, given up after many tries. */
import type { IssueId } from '../../domain/ids.ts';

export type WorkMessage =
  | { kind: 'write-property'; modelId: IssueId }
  | { kind: 'finish-filing'; modelId: IssueId; filingId: string }
  | {
      kind: 'finish-unlinking';
      modelId: IssueId;
      ticketId: IssueId;
      linkTypeId?: string | undefined;
      keepLink: boolean;
    }
  | { kind: 'finish-request'; requestId: string; attempt: number }
  | { kind: 'mention-asked'; modelId: IssueId; claim: string }
  | { kind: 'finish-go-live'; modelId: IssueId; claim: string }
  | { kind: 'triage'; issueIds: IssueId[] }
  | { kind: 'look-for-candidates'; began: string; page: number; left: number; tries: number }
  | { kind: 'tidy-candidates' }
  | { kind: 'follow-tickets'; issueIds: IssueId[] }
  | { kind: 'follow-rules' }
  | { kind: 'lapse-exceptions'; issueIds: IssueId[]; claim: string };

export interface WorkQueue {
  push(message: WorkMessage, delaySeconds: number): Promise<void>;
}
