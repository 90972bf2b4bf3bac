/** What the sweep of tickets needs of Jira and of storage. */
import type { IssueId } from '../../domain/ids.ts';
import type { TicketCheck } from '../../domain/ticket-check.ts';

export interface FindTickets {
  /** Issues with the marker of a ticket that changed within this many minutes, the latest first. Clones are among them. */
  changedTickets(query: { changedWithinMinutes: number; limit: number }): Promise<IssueId[]>;
}

export interface KnownTickets {
  /** Tickets with a record, in an order that stays, those after this one. An index that lags behind the writes. */
  after(last: IssueId | null, limit: number): Promise<IssueId[]>;
}

/** How far the full check is. */
export interface TicketChecks {
  read(): Promise<TicketCheck>;
  /** False when somebody else saved first. */
  save(record: TicketCheck): Promise<boolean>;
}
