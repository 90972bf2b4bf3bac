/** Jira decides whether a ticket is done: by status category and resolution id, never by a name. */
import type { TicketReference } from './item.ts';

/** What Jira says of a ticket now. */
export interface TicketFacts {
  statusCategory: 'new' | 'indeterminate' | 'done' | 'undefined';
  resolutionId: string | null;
}

/** The state of a ticket; `null` facts: deleted, or out of the app's sight. */
export function ticketState(
  facts: TicketFacts | null,
  notDoneResolutionIds: readonly string[],
): TicketReference['state'] {
  if (facts === null) return 'gone';
  switch (facts.statusCategory) {
    case 'new':
    case 'undefined':
      return 'open';
    case 'indeterminate':
      return 'in-progress';
    case 'done':
      return facts.resolutionId !== null && notDoneResolutionIds.includes(facts.resolutionId) ? 'not-done' : 'done';
  }
}
