/** A grant: what Jira said a person may do on an issue, carried by the client for at most five minutes. */
import * as z from 'zod';
import { access } from './access.ts';
import { accountId, issueId, moment } from './ids.ts';

/** A revoked person keeps at most this long. */
export const grantMilliseconds = 5 * 60 * 1_000;

export const grantClaims = z.strictObject({
  v: z.literal(1),
  accountId,
  issueId,
  access: z.array(access),
  expiresAt: moment,
});
export type GrantClaims = z.infer<typeof grantClaims>;

/**
 * What *Ask for a threat model* carries: this person sees this issue, or asks without one. It opens no model: the two
 * kinds of claims share no shape.
 */
export const askGrantClaims = z.strictObject({
  v: z.literal(1),
  use: z.literal('ask'),
  accountId,
  sourceId: issueId.nullable(),
  expiresAt: moment,
});
export type AskGrantClaims = z.infer<typeof askGrantClaims>;
