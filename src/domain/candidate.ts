/** A candidate: an issue that may need a threat model. Kept are codes and decisions; its words stay in Jira. */
import * as z from 'zod';
import { accountId, issueId, moment, rev } from './ids.ts';
import { size, sizeRank } from './size.ts';
import { type TriageResult, criterion } from './triage/index.ts';

/** Longest reason for a dismissal, in characters. */
export const dismissalReasonLimit = 500;

/** Most open candidates that are kept; of more, the best. */
export const openCandidatesLimit = 500;

/** What triage expects, as far as the list is ordered by it. */
const estimate = z.strictObject({
  size,
  /** Sum of the three factors. */
  score: z.int().min(0).max(9),
  criteria: z.array(criterion),
  confidence: z.enum(['high', 'medium', 'low']),
});
export type Estimate = z.infer<typeof estimate>;

/** Somebody's press of the button on its way: the request that becomes the issue. */
const making = z.strictObject({ by: accountId, at: moment, requestId: z.uuid() });
export type Making = z.infer<typeof making>;

const decision = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('open'), making: making.nullable() }),
  z.strictObject({ state: z.literal('dismissed'), by: accountId, at: moment, reason: z.string() }),
  /** It has a threat model. `by`: who made it here; null where it was linked by somebody else. */
  z.strictObject({ state: z.literal('taken'), by: accountId.nullable(), at: moment, modelKey: z.string() }),
]);
export type Decision = z.infer<typeof decision>;

export const candidateRecord = z.looseObject({
  v: z.literal(1),
  rev,
  issueId,
  estimate,
  /** Of what triage read, by where it was read: the two differ in form, so only like is compared with like. */
  fingerprints: z.strictObject({ event: z.string().nullable(), search: z.string().nullable() }),
  foundAt: moment,
  /** When it was last looked at in full. */
  lookedAt: moment,
  decision,
});
export type CandidateRecord = z.infer<typeof candidateRecord>;
export type CandidateState = Decision['state'];

export function estimateOf(result: TriageResult): Estimate {
  return {
    size: result.size,
    score: result.scope.score + result.risk.score + result.impact.score,
    criteria: result.criteria.map(({ code }) => code),
    confidence: result.confidence.level,
  };
}

const certainty = { low: 0, medium: 1, high: 2 } as const;

/** Where an open candidate stands in the list, highest first: by size, then score, criteria met, and how sure it is. */
export function rankOf({ size: expected, score, criteria, confidence }: Estimate): number {
  return sizeRank(expected) * 1_000 + score * 100 + Math.min(criteria.length, 9) * 10 + certainty[confidence];
}
