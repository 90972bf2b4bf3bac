/** Jira decides whether a ticket is done: by status category, and by the resolutions that mean that it is not. */
import type { TicketReference } from './item.ts';
import { type NotDone, isNotDone } from './not-done.ts';

/** What Jira says of a ticket now. */
export interface TicketFacts {
  statusCategory: 'new' | 'indeterminate' | 'done' | 'undefined';
  resolutionId: string | null;
  resolutionName?: string;
}

/** The state of a ticket; `null` facts: deleted, or out of the app's sight. */
export function ticketState(facts: TicketFacts | null, settings: NotDone): TicketReference['state'] {
  if (facts === null) return 'gone';
  switch (facts.statusCategory) {
    case 'new':
    case 'undefined':
      return 'open';
    case 'indeterminate':
      return 'in-progress';
    case 'done':
      return isRefused(facts, settings) ? 'not-done' : 'done';
  }
}

function isRefused({ resolutionId: id, resolutionName: name = '' }: TicketFacts, settings: NotDone): boolean {
  return id !== null && isNotDone(settings, { id, name });
}
