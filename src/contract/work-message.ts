/** Messages of the queue `model-work`. */
import * as z from 'zod';
import { issueId } from '../domain/ids.ts';

export const workMessage = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('write-property'), modelId: issueId }),
  /** Finishes one press of the button, and no other. */
  z.looseObject({ kind: z.literal('finish-filing'), modelId: issueId, filingId: z.string() }),
  /** Brings Jira's link and the marker of a ticket that was unlinked to what its record says. */
  z.looseObject({
    kind: z.literal('finish-unlinking'),
    modelId: issueId,
    ticketId: issueId,
    linkTypeId: z.string().optional(),
    keepLink: z.boolean(),
  }),
  /** Finishes one try to create the issue of a request, and no other. */
  z.looseObject({ kind: z.literal('finish-request'), requestId: z.uuid(), attempt: z.int().min(1) }),
  /** Makes up for the comment that one try did not post: somebody was asked and not mentioned. */
  z.looseObject({ kind: z.literal('mention-asked'), modelId: issueId, claim: z.string() }),
  /** Makes up for what one notice of a go-live left undone: its comment, the property. */
  z.looseObject({ kind: z.literal('finish-go-live'), modelId: issueId, claim: z.string() }),
  /** Brings these Threat model issues and their records together: what the sweep found. */
  z.looseObject({ kind: z.literal('triage'), issueIds: z.array(issueId).min(1).max(50) }),
  /** Looks at one page of what the query for candidates finds; `left` pages of today, this one included. */
  z.looseObject({
    kind: z.literal('look-for-candidates'),
    began: z.string(),
    page: z.int().min(0),
    left: z.int().min(1),
    tries: z.int().min(0),
  }),
  z.looseObject({ kind: z.literal('tidy-candidates') }),
  /** Looks at these tickets again: what the sweep found, or the full check of the week. */
  z.looseObject({ kind: z.literal('follow-tickets'), issueIds: z.array(issueId).min(1).max(50) }),
  /** What a size means was changed: models that are under way follow. */
  z.looseObject({ kind: z.literal('follow-rules') }),
  /** In these models an exception may have ended. `claim`: of the comments that this message posts. */
  z.looseObject({ kind: z.literal('lapse-exceptions'), issueIds: z.array(issueId).min(1).max(50), claim: z.string() }),
]);
export type WorkMessage = z.infer<typeof workMessage>;
