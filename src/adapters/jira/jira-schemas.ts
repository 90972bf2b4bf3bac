/** What the app reads of Jira's answers. Everything is parsed before use; what is not named here is not looked at. */
import * as z from 'zod';
import { accountId, issueId } from '../../domain/ids.ts';
import type { TicketFacts } from '../../domain/ticket-state.ts';

const user = z.looseObject({ accountId, accountType: z.string().optional(), displayName: z.string().optional() });
const issueType = z.looseObject({ id: z.string(), name: z.string(), hierarchyLevel: z.number().optional() });

const linkedIssue = z.looseObject({
  id: issueId,
  key: z.string(),
  fields: z.looseObject({ summary: z.string().optional(), issuetype: issueType.optional() }),
});

const issueLink = z.looseObject({
  type: z.looseObject({ inward: z.string(), outward: z.string() }),
  inwardIssue: linkedIssue.optional(),
  outwardIssue: linkedIssue.optional(),
});
export type RestIssueLink = z.infer<typeof issueLink>;

const comment = z.looseObject({ id: z.string(), author: user.optional(), body: z.unknown() });
export type RestComment = z.infer<typeof comment>;

export const issueForTriage = z.looseObject({
  id: issueId,
  key: z.string(),
  fields: z.looseObject({
    summary: z.string(),
    description: z.unknown().optional(),
    labels: z.array(z.string()).default([]),
    components: z.array(z.looseObject({ name: z.string() })).default([]),
    issuelinks: z.array(issueLink).default([]),
    project: z.looseObject({ id: z.string(), key: z.string() }),
    issuetype: issueType,
    reporter: user.nullish(),
    status: z.looseObject({ statusCategory: z.looseObject({ key: z.string() }) }),
    comment: z.looseObject({ comments: z.array(comment) }).optional(),
  }),
});

export type RestIssueForTriage = z.infer<typeof issueForTriage>;

export const issueBrief = z.looseObject({
  id: issueId,
  key: z.string(),
  fields: z.looseObject({
    summary: z.string(),
    project: z.looseObject({ id: z.string() }),
    issuetype: issueType,
    issuelinks: z.array(issueLink).default([]),
  }),
});

export const project = z.looseObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  issueTypes: z.array(issueType).default([]),
});

/** What the app reads of a ticket. */
export const ticketFields = ['status', 'resolution', 'assignee', 'duedate'];

export const statusFields = {
  status: z.looseObject({
    statusCategory: z.looseObject({ key: z.enum(['new', 'indeterminate', 'done', 'undefined']) }),
  }),
  resolution: z.looseObject({ id: z.string(), name: z.string().optional() }).nullish(),
  assignee: user.nullish(),
  duedate: z.iso.date().nullish(),
};

export const ticketFacts = z.looseObject({ id: issueId, key: z.string(), fields: z.looseObject(statusFields) });
type RestTicketFields = z.infer<typeof ticketFacts>['fields'];

/** Issues that are not there, or not to be seen, are left out of `issues`. */
export const fetchedTickets = z.looseObject({ issues: z.array(ticketFacts) });

export const myself = z.looseObject({ accountId });

export const createdComment = z.looseObject({ id: z.string() });

export const permissionsAnswer = z.looseObject({
  globalPermissions: z.array(z.string()),
  projectPermissions: z.array(
    z.looseObject({ permission: z.string(), issues: z.array(z.number()), projects: z.array(z.number()) }),
  ),
});

export const errorCollection = z.looseObject({
  errorMessages: z.array(z.string()).default([]),
  errors: z.record(z.string(), z.string()).default({}),
});
export type ErrorCollection = z.infer<typeof errorCollection>;

export const bulkCreated = z.looseObject({
  issues: z.array(z.looseObject({ id: issueId, key: z.string() })).default([]),
  errors: z
    .array(z.looseObject({ failedElementNumber: z.number(), elementErrors: errorCollection.optional() }))
    .default([]),
});

export const searchResult = z.looseObject({
  issues: z.array(
    z.looseObject({
      id: issueId,
      key: z.string(),
      fields: z.looseObject({ creator: user.nullish(), created: z.string(), ...statusFields }),
      properties: z.record(z.string(), z.unknown()).default({}),
    }),
  ),
});

export const foundUsers = z.array(z.looseObject({ accountId }));

export const userPage = z.looseObject({
  values: z.array(z.looseObject({ accountId, displayName: z.string(), active: z.boolean().optional() })),
});

/** A field that the site hides is missing: nobody, no day, no resolution. */
export function factsOf({ status, resolution, assignee, duedate }: RestTicketFields): TicketFacts {
  const name = resolution?.name;
  return {
    statusCategory: status.statusCategory.key,
    resolutionId: resolution?.id ?? null,
    ...(name === undefined ? {} : { resolutionName: name }),
    assignee: assignee?.accountId ?? null,
    dueOn: duedate ?? null,
  };
}
