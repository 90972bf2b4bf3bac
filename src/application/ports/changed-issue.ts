/** What tells whether a changed issue concerns the app, in one storage request. */
import type { CandidateRecord } from '../../domain/candidate.ts';
import type { IssueId } from '../../domain/ids.ts';
import type { Settings } from '../../domain/settings.ts';
import type { TicketRecord } from '../../domain/ticket-record.ts';

export interface ChangedIssue {
  settings: Settings;
  ticket: TicketRecord | null;
  candidate: CandidateRecord | null;
}

export interface ChangedIssues {
  /** The settings, and the records of the issue as a ticket and as a candidate where it is one. */
  read(id: IssueId): Promise<ChangedIssue>;
}
