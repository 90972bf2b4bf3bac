/** The operations of the panel on what is decided about recommendations, and on exceptions. */
import * as z from 'zod';
import { decisionNoteLimit, decisionOutcome, refusedOutcome } from '../domain/decision.ts';
import { accountId, exceptionId, recommendationId, rev } from '../domain/ids.ts';
import { item, textLimits } from '../domain/item.ts';
import type { Contract } from './contract.ts';
import { modelView } from './model-view.ts';
import { cleaned, requestId, text } from './typed.ts';

const note = cleaned.pipe(z.string().trim().max(decisionNoteLimit));

/** `to`: is mentioned in one comment on the issue; null: whoever may approve. */
const asking = {
  requestId,
  text: text(textLimits.exception),
  expiresOn: z.iso.date(),
  to: accountId.nullable(),
};

/** The recommendation and those of its exceptions that changed, as they are now. */
const decided = z.looseObject({ items: z.array(item), model: modelView });

export const decisionsContract = {
  /** Declining or deferring a High or Medium one asks for an exception in the same step. */
  decideRecommendation: {
    access: 'decide',
    input: z.strictObject({
      id: recommendationId,
      rev: rev.min(1),
      /** Null takes the decision back. */
      outcome: decisionOutcome.nullable(),
      note,
      exception: z.strictObject(asking).optional(),
    }),
    output: decided,
  },
  /** Ahead of a decision, or anew where an exception was refused or does not cover it any more. */
  askException: {
    access: 'contribute',
    input: z.strictObject({ recommendationId, outcome: refusedOutcome, ...asking }),
    output: decided,
  },
  /** Never by who asked, nor by who decided. Asks Jira afresh, whatever the grant says. A refusal needs a note. */
  decideException: {
    access: 'approve',
    fresh: true,
    input: z.strictObject({ id: exceptionId, rev: rev.min(1), approve: z.boolean(), note }),
    output: decided,
  },
  /** One's own; somebody else's needs decide. */
  withdrawException: {
    access: 'contribute',
    input: z.strictObject({ id: exceptionId }),
    output: decided,
  },
} as const satisfies Contract;
export type DecisionsContract = typeof decisionsContract;
