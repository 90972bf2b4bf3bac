/** Operations of the panel that bring recommendations and tickets together: filing, linking, unlinking. */
import * as z from 'zod';
import { filingTarget } from '../domain/filing-target.ts';
import { accountId, issueId, recommendationId } from '../domain/ids.ts';
import { destination, recommendation } from '../domain/item.ts';
import { disclosure, linkTypeId } from '../domain/ticket-details.ts';
import { fieldValues, ticketField } from '../domain/ticket-field.ts';
import type { Contract } from './contract.ts';
import { modelView } from './model-view.ts';
import { cleaned } from './typed.ts';

/** Most recommendations filed in one request: what Jira creates in one call. */
export const filedAtOnce = 50;

const projectId = destination.shape.projectId;
const typed = (limit: number) => cleaned.pipe(z.string().trim().min(1).max(limit));

const filingPlan = z.looseObject({
  /** The first one is the default. */
  targets: z.array(filingTarget),
  /** Whether the Threat model issue has a security level: then a ticket says nothing of a threat by default. */
  guarded: z.boolean(),
});

export const filingResult = z.looseObject({
  model: modelView,
  /** Every recommendation as it is now. */
  items: z.array(recommendation),
  filed: z.array(recommendationId),
  /** Already filed, or being filed by somebody else right now. */
  skipped: z.array(recommendationId),
  /** Begun without an answer from Jira: finished by itself within minutes. */
  pending: z.array(recommendationId),
  refused: z.array(z.strictObject({ id: recommendationId, reason: z.string() })),
});
export type FilingResult = z.infer<typeof filingResult>;

const linkType = z.strictObject({ id: linkTypeId, name: z.string(), outward: z.string() });
export type LinkTypeView = z.infer<typeof linkType>;

const foundTicket = z.strictObject({ id: issueId, key: z.string(), summary: z.string(), status: z.string() });

/** A recommendation after its tickets changed; stage and counters of the model follow. */
const answered = z.looseObject({ item: recommendation, model: modelView });

export const filingContract = {
  /** Where tickets could go; `to` is the key of an epic, an issue or a project somebody typed. */
  filingPlan: {
    access: 'decide',
    input: z.strictObject({ to: z.string().trim().min(1).max(255).optional() }),
    output: filingPlan,
  },
  /** What is filled in for a ticket there: what the project requires, and what it offers besides. */
  filingFields: {
    access: 'decide',
    input: z.strictObject({ projectId, issueTypeId: destination.shape.issueTypeId }),
    output: z.looseObject({ fields: z.array(ticketField) }),
  },
  linkTypes: { access: 'decide', input: z.strictObject({}), output: z.array(linkType) },
  /** Who can be given work in a project. */
  findAssignees: {
    access: 'decide',
    input: z.strictObject({ projectKey: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,63}$/), query: typed(100) }),
    output: z.array(z.strictObject({ accountId, name: z.string() })),
  },
  /** Files what is not filed yet. Asks Jira afresh, whatever the grant says. */
  fileTickets: {
    access: 'decide',
    fresh: true,
    input: z.strictObject({
      ids: z.array(recommendationId).min(1).max(filedAtOnce),
      destination,
      /** Absent: everything, or only a link where the Threat model issue has a security level. */
      disclosure: disclosure.optional(),
      /** Absent: Relates. */
      linkTypeId: linkTypeId.optional(),
      fields: fieldValues.optional(),
      /** Fields of single tickets, in place of the ones above. */
      each: z
        .array(z.strictObject({ id: recommendationId, fields: fieldValues }))
        .max(filedAtOnce)
        .optional(),
    }),
    output: filingResult,
  },
  /** By key, address or words of the summary, among what the person sees; the model's own issue is left out. */
  findTickets: {
    access: 'decide',
    input: z.strictObject({ text: typed(255) }),
    output: z.array(foundTicket),
  },
  /** `ticket`: its key or its address. A repeat changes nothing. Asks Jira afresh. */
  linkTicket: {
    access: 'decide',
    fresh: true,
    input: z.strictObject({ id: recommendationId, ticket: typed(255) }),
    output: answered,
  },
  /** The ticket itself is never deleted. A repeat changes nothing. Asks Jira afresh. */
  unlinkTicket: {
    access: 'decide',
    fresh: true,
    input: z.strictObject({ id: recommendationId, ticketId: issueId }),
    output: answered,
  },
} as const satisfies Contract;

export type FilingContract = typeof filingContract;
