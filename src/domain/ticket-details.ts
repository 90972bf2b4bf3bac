/** What is chosen for a ticket beyond its place: how much it says, how it is linked, the fields of the target. */
import * as z from 'zod';
import { fieldValues } from './ticket-field.ts';

/**
 * How much of the threat goes into a ticket. `full`: recommendation and threats. `title`: the recommendation, and of
 * each threat its id and first line. `link`: no words of either, only where to read them.
 */
export const disclosure = z.enum(['full', 'title', 'link']);
export type Disclosure = z.infer<typeof disclosure>;

/** Jira's id of a link type. */
export const linkTypeId = z.string().regex(/^\d{1,18}$/);

/** Stored with the intent, so that whoever finishes makes the same ticket. */
export const ticketDetails = z.looseObject({
  disclosure,
  /** Absent: Relates. */
  linkTypeId: linkTypeId.exactOptional(),
  /** By the id of the field. */
  fields: fieldValues,
  /** The target has no priority on its create screen: it would refuse one. */
  withoutPriority: z.literal(true).exactOptional(),
});
export type TicketDetails = z.infer<typeof ticketDetails>;

/** What a ticket gets where nothing was chosen, and of intents that were stored before there was a choice. */
export const plainDetails: TicketDetails = { disclosure: 'full', fields: {} };

/** The default: no words of a threat leave an issue that has a security level. */
export function usualDisclosure(guarded: boolean): Disclosure {
  return guarded ? 'link' : 'full';
}
