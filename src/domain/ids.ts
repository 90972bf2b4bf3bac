/** The ids the app passes around, branded so that one cannot stand in for another. */
import * as z from 'zod';

/** Jira's numeric issue id, as a string. A model has the id of its Threat model issue. */
export const issueId = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .brand<'IssueId'>();
export type IssueId = z.infer<typeof issueId>;

/** Jira's opaque account id. Names are never stored: they are read live. */
export const accountId = z.string().min(1).max(128).brand<'AccountId'>();
export type AccountId = z.infer<typeof accountId>;

/** Human ids, counted per model and never used twice: last things L1…, threats T1…, recommendations R1…, answers Q1…, what is said at the end of a meeting W1 to W3, follow-up questions F1…, assumptions A1…, exceptions X1…. */
export const lastThingId = z
  .string()
  .regex(/^L[1-9]\d{0,5}$/)
  .brand<'LastThingId'>();
export const threatId = z
  .string()
  .regex(/^T[1-9]\d{0,5}$/)
  .brand<'ThreatId'>();
export const recommendationId = z
  .string()
  .regex(/^R[1-9]\d{0,5}$/)
  .brand<'RecommendationId'>();
export const answerId = z
  .string()
  .regex(/^(Q([1-9]\d?|1\d\d)|W[1-3])$/)
  .brand<'AnswerId'>();
export const followUpId = z
  .string()
  .regex(/^F[1-9]\d{0,5}$/)
  .brand<'FollowUpId'>();
export const assumptionId = z
  .string()
  .regex(/^A[1-9]\d{0,5}$/)
  .brand<'AssumptionId'>();
export const exceptionId = z
  .string()
  .regex(/^X[1-9]\d{0,5}$/)
  .brand<'ExceptionId'>();
export const itemId = z.union([
  lastThingId,
  threatId,
  recommendationId,
  answerId,
  followUpId,
  assumptionId,
  exceptionId,
]);
export type LastThingId = z.infer<typeof lastThingId>;
export type ThreatId = z.infer<typeof threatId>;
export type RecommendationId = z.infer<typeof recommendationId>;
export type AnswerId = z.infer<typeof answerId>;
export type FollowUpId = z.infer<typeof followUpId>;
export type AssumptionId = z.infer<typeof assumptionId>;
export type ExceptionId = z.infer<typeof exceptionId>;
export type ItemId = z.infer<typeof itemId>;

/** Id of a threat or recommendation of the library, or of a pack. Never used twice, also not after its text is gone. */
export const libraryId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,79}$/)
  .brand<'LibraryId'>();
export type LibraryId = z.infer<typeof libraryId>;

/** A moment as an ISO 8601 string in UTC. The store's integers have 32 bits, so times are strings. */
export const moment = z.iso.datetime();

/** Who did something, and when. Names are read live. */
export const signature = z.strictObject({ by: accountId, at: moment });
export type Signature = z.infer<typeof signature>;

/** Version of one record: 1 when created, one more with every write. */
export const rev = z.int().min(0).max(2_147_483_647);
