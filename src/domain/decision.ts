/** What the team decided on a recommendation: accept, decline or defer it. */
import * as z from 'zod';
import { signature } from './ids.ts';

/** Longest note beside a decision, in characters. */
export const decisionNoteLimit = 1_000;

/** The two that leave a recommendation undone; High and Medium need an exception for them. */
export const refusedOutcome = z.enum(['declined', 'deferred']);
export type RefusedOutcome = z.infer<typeof refusedOutcome>;

export const decisionOutcome = z.enum(['accepted', ...refusedOutcome.options]);
export type DecisionOutcome = z.infer<typeof decisionOutcome>;

export const decision = z.looseObject({
  ...signature.shape,
  outcome: decisionOutcome,
  note: z.string().max(decisionNoteLimit),
});
export type Decision = z.infer<typeof decision>;
