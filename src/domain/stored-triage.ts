/** The triage that a model keeps: the result of the rules, when, and whether a person asked anyway. */
import * as z from 'zod';
import { accountId, moment } from './ids.ts';
import { triageResult } from './triage/index.ts';

export const storedTriage = z.looseObject({
  at: moment,
  result: triageResult,
  /** Who asked for a threat model although no criterion was met: makes it at least S. */
  askedAnyway: z.strictObject({ by: accountId, at: moment }).nullable(),
});
export type StoredTriage = z.infer<typeof storedTriage>;
