/** What the team decided on a recommendation: accept, decline or defer it. */
import * as z from 'zod';
import { type Signature, signature } from './ids.ts';

/** Longest note beside a decision, in characters. */
export const decisionNoteLimit = 1_000;

/** How many earlier decisions a recommendation remembers. */
export const rememberedDecisions = 20;

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

/** The part of a recommendation that this is about. */
export interface Decidable {
  decision?: Decision | null;
  decisionHistory?: Decision[];
}

interface Outcome extends Pick<Decidable, 'decision'> {
  /** Who filed it, and when. */
  accepted: Signature | null;
}

/** Filing is acceptance, also where nobody pressed Accept. Null: nobody decided, or it is open again. */
export function outcomeOf({ accepted, decision: decided }: Outcome): DecisionOutcome | null {
  return decided?.outcome ?? (accepted === null ? null : 'accepted');
}

/** Declined or deferred, whether or not that is approved: it is not filed with the others. */
export function isRefused(of: Outcome): boolean {
  const outcome = outcomeOf(of);
  return outcome === 'declined' || outcome === 'deferred';
}

/** With another decision, or without one; what was decided before goes into its history. */
export function withDecision<T extends Decidable>(of: T, next: Decision | null): T {
  const before = of.decision ?? null;
  if (before === null) return { ...of, decision: next };
  const decisionHistory = [...(of.decisionHistory ?? []), before].slice(-rememberedDecisions);
  return { ...of, decision: next, decisionHistory };
}
