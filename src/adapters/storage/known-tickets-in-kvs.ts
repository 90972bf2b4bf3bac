/** The tickets that have a record, in the order of their keys: by the index that every entity has. */
import { WhereConditions, kvs } from '@forge/kvs';
import type { KnownTickets } from '../../application/ports/ticket-sweep.ts';
import { entities, keys } from './keys.ts';
import { type StoredTicket, ticketFrom } from './records.ts';
import { translated } from './storage-error.ts';

export function knownTicketsInKvs(): KnownTickets {
  return {
    after: async (last, limit) => {
      const all = kvs.entity<StoredTicket>(entities.ticket).query().index('by-key').limit(limit);
      const rest = last === null ? all : all.where(WhereConditions.greaterThan(keys.ticket(last)));
      const { results } = await translated(() => rest.getMany());
      return results.map(({ value }) => ticketFrom(value).issueId);
    },
  };
}
