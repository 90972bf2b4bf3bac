/** What tells whether a changed issue concerns the app, in one storage request. */
import type { IssueId } from '../../domain/ids.ts';
import type { Settings } from '../../domain/settings.ts';
import type { TicketRecord } from '../../domain/ticket-record.ts';

export interface ChangedIssues {
  /** The settings, and the record of the ticket where the issue is one. */
  read(id: IssueId): Promise<{ settings: Settings; ticket: TicketRecord | null }>;
}
