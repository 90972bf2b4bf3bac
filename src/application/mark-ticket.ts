/** The marker on a ticket that somebody linked: written as the app, so that the ticket says what it answers. */
import type { IssueId } from '../domain/ids.ts';
import { type TicketMarker, ticketMarker, ticketMarkerKey } from '../domain/ticket-record.ts';
import type { FilingJira } from './ports/filing-jira.ts';
import type { Jira, Models } from './ports.ts';

export interface MarkDeps {
  models: Pick<Models, 'readTicket'>;
  jiraAsApp: Pick<Jira, 'writeProperty'>;
  filingAsApp: Pick<FilingJira, 'readProperty' | 'removeProperty'>;
}

/**
 * From the ticket's record, so that a repeat ends the same. The nonce of a filing stays; a ticket that answers nothing
 * any more loses its marker. At most two calls.
 */
export async function markTicket({ models, jiraAsApp, filingAsApp }: MarkDeps, ticket: IssueId): Promise<void> {
  const answers = (await models.readTicket(ticket))?.answers ?? [];
  const [first] = answers;
  if (first === undefined) return filingAsApp.removeProperty(ticket, ticketMarkerKey);
  const before = ticketMarker.safeParse(await filingAsApp.readProperty(ticket, ticketMarkerKey)).data;
  // No filing has this nonce: it finds nothing and adopts nothing.
  const marker: TicketMarker = { v: 1, ...first, nonce: before?.nonce ?? `linked-${ticket}`, answers };
  if (JSON.stringify(marker) !== JSON.stringify(before)) await jiraAsApp.writeProperty(ticket, ticketMarkerKey, marker);
}
