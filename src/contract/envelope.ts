/** What travels over the bridge around every operation: the request, the outcome, the grant. */
import * as z from 'zod';
import { access } from '../domain/access.ts';
import { item } from '../domain/item.ts';
import { modelView } from './model-view.ts';

/**
 * INVALID: the input breaks a rule, `field` says where. NOT_FOUND and FORBIDDEN read the same for somebody else's issue.
 * CONFLICT: somebody else changed it first, `current` is the record now, or `model` where the
 * model itself was changed. LIMIT: a model is full. UNAVAILABLE: Jira or
 * Forge is busy, try again after `retryAfterSeconds`. UNEXPECTED: a fault of the app, logged under `reference`.
 */
const errorCode = z.enum(['INVALID', 'NOT_FOUND', 'FORBIDDEN', 'CONFLICT', 'LIMIT', 'UNAVAILABLE', 'UNEXPECTED']);

export const outcomeError = z.looseObject({
  code: errorCode,
  /** A sentence for the person, with the remedy. */
  message: z.string(),
  field: z.string().optional(),
  current: item.optional(),
  model: modelView.optional(),
  retryAfterSeconds: z.number().optional(),
});
export type OutcomeError = z.infer<typeof outcomeError>;

/**
 * Every payload on the wire. Only `open` comes without a grant. `locale`: in whose words errors are said; Forge tells
 * the front end, and not the back end.
 */
export const request = z.strictObject({
  grant: z.string().max(4_096).nullable(),
  input: z.unknown(),
  locale: z.string().max(35).exactOptional(),
});

/** A signed statement of what a person may do on one issue, for at most five minutes. */
export const grantView = z.strictObject({ token: z.string(), expiresAt: z.iso.datetime(), access: z.array(access) });
export type GrantView = z.infer<typeof grantView>;

/** Errors lose their class across the bridge, so every answer is one of these. A new grant comes along when due. */
export const outcome = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown(), grant: grantView.optional() }),
  z.strictObject({ ok: z.literal(false), error: outcomeError, grant: grantView.optional() }),
]);
export type Outcome = z.infer<typeof outcome>;
