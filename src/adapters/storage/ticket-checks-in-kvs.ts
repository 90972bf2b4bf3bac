/** How far the full check of tickets is, in Forge's Custom Entity Store, beside the settings. */
import type { TicketChecks } from '../../application/ports/ticket-sweep.ts';
import { noCheckYet, ticketCheck } from '../../domain/ticket-check.ts';
import { entities, keys } from './keys.ts';
import { recordInKvs } from './record-in-kvs.ts';

/** A check that cannot be read begins anew. */
export function ticketChecksInKvs(): TicketChecks {
  return recordInKvs({
    entityName: entities.settings,
    key: keys.ticketCheck,
    from: (body) => ticketCheck.safeParse(body).data ?? noCheckYet,
  });
}
