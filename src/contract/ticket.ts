/** What the row beside a ticket shows: why the ticket exists, for whoever may see its Threat model issue. */
import * as z from 'zod';
import { accountId, issueId, recommendationId, threatId } from '../domain/ids.ts';
import { priority } from '../domain/priority.ts';
import type { Contract } from './contract.ts';

const person = z.strictObject({ accountId, name: z.string().nullable() });

const explained = z.strictObject({
  model: z.strictObject({ issueId, issueKey: z.string() }),
  id: recommendationId,
  text: z.string(),
  priority,
  threats: z.array(z.strictObject({ id: threatId, text: z.string() })),
  /** Who agrees with the priority it has; a former user has no name. */
  agreed: z.array(person),
  /** How many people push back on it. */
  pushedBack: z.int().min(0),
  /** The team asks the security team to review the code of this ticket. */
  review: z.boolean(),
});
export type ExplainedRecommendation = z.infer<typeof explained>;

export const ticketView = z.discriminatedUnion('is', [
  /** No record of the app names this issue, whatever its properties claim. */
  z.strictObject({ is: z.literal('not-part') }),
  /** It belongs to a Threat model issue that this person may not see. */
  z.strictObject({ is: z.literal('hidden') }),
  z.strictObject({ is: z.literal('explained'), recommendations: z.array(explained).min(1) }),
]);
export type TicketView = z.infer<typeof ticketView>;

export const ticketContract = {
  /** Comes without a grant: Jira is asked as the person about the Threat model issue. */
  explain: { access: 'view', opens: true, input: z.strictObject({}), output: ticketView },
} as const satisfies Contract;
export type TicketContract = typeof ticketContract;
