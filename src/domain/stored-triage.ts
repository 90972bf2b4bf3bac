/** The triage that a model keeps: the result of the rules, when, and whether a person asked anyway. */
import * as z from 'zod';
import { accountId, moment } from './ids.ts';
import { size } from './size.ts';
import { intakeAnswers, triageResult } from './triage/index.ts';

export const storedTriage = z.looseObject({
  at: moment,
  result: triageResult,
  /** What the requester ticked; it wins over the text, also when the issue is sized again. */
  answers: intakeAnswers.optional(),
  /** Mark of what was read of the issue: as long as it reads the same, other rules do not size it again. */
  seen: z.string().optional(),
  /** Who asked for a threat model although no criterion was met: makes it at least S. */
  askedAnyway: z.strictObject({ by: accountId, at: moment }).nullable(),
  /** What the last sizing after a change of the issue changed. */
  again: z
    .looseObject({ before: size, now: size, added: z.array(z.string()), dropped: z.array(z.string()) })
    .optional(),
});
export type StoredTriage = z.infer<typeof storedTriage>;
