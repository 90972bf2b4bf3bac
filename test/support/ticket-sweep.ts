/** What the sweep of tickets needs, in memory. */
import type { FindTickets, KnownTickets, TicketChecks } from '../../src/application/ports/ticket-sweep.ts';
import type { IssueId } from '../../src/domain/ids.ts';
import { type TicketCheck, noCheckYet } from '../../src/domain/ticket-check.ts';

export interface TicketSweep {
  findTickets: FindTickets;
  knownTickets: KnownTickets;
  ticketChecks: TicketChecks;
}

/** @param changed what search finds; `known`: all tickets with a record */
export function ticketSweep({ changed, known }: { changed: IssueId[]; known: IssueId[] }): TicketSweep {
  let check: TicketCheck = noCheckYet;
  return {
    findTickets: { changedTickets: async ({ limit }) => changed.slice(0, limit) },
    knownTickets: {
      after: async (last, limit) =>
        [...known]
          .sort()
          .filter((id) => last === null || id > last)
          .slice(0, limit),
    },
    ticketChecks: {
      read: async () => check,
      save: async (record) => {
        if (record.rev !== check.rev + 1) return false;
        check = record;
        return true;
      },
    },
  };
}

export function noTicketsToSweep(): TicketSweep {
  return ticketSweep({ changed: [], known: [] });
}
