/** The parts of Jira's answers that the pages show; everything else is left unread. */
import { z } from 'zod';

const person = z.object({ accountId: z.string(), displayName: z.string() });

const status = z.object({
  id: z.string(),
  name: z.string(),
  statusCategory: z.object({ key: z.string() }),
});

const issueType = z.object({
  id: z.string(),
  name: z.string(),
  subtask: z.boolean().optional(),
  hierarchyLevel: z.number().optional(),
});

const named = z.object({ id: z.string(), name: z.string() });

const project = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  projectTypeKey: z.string().optional(),
});

const briefFields = z.object({
  summary: z.string(),
  status: status,
  issuetype: issueType,
  priority: named.nullish(),
});

/** An issue as other issues mention it. */
const briefIssue = z.object({ id: z.string(), key: z.string(), fields: briefFields });

const listedIssue = z.object({
  id: z.string(),
  key: z.string(),
  fields: briefFields.extend({ assignee: person.nullish(), updated: z.string().optional() }),
});

const link = z.object({
  id: z.string(),
  type: z.object({ name: z.string(), inward: z.string(), outward: z.string() }),
  inwardIssue: briefIssue.optional(),
  outwardIssue: briefIssue.optional(),
});

const change = z.object({
  field: z.string(),
  fromString: z.string().nullish(),
  toString: z.string().nullish().catch(null),
});

const history = z.object({
  id: z.string(),
  author: person.nullish(),
  created: z.string(),
  items: z.array(change),
});

const issue = z.object({
  id: z.string(),
  key: z.string(),
  fields: briefFields.extend({
    description: z.unknown(),
    project,
    assignee: person.nullish(),
    reporter: person.nullish(),
    labels: z.array(z.string()).default([]),
    resolution: named.nullish(),
    created: z.string(),
    updated: z.string(),
    parent: briefIssue.nullish(),
    subtasks: z.array(briefIssue).default([]),
    issuelinks: z.array(link).default([]),
    security: named.nullish(),
  }),
  changelog: z.object({ histories: z.array(history) }).optional(),
});

const comment = z.object({
  id: z.string(),
  author: person.nullish(),
  body: z.unknown(),
  created: z.string(),
});

export const shapes = {
  issue,
  comments: z.object({ comments: z.array(comment), total: z.number() }),
  transitions: z.object({ transitions: z.array(z.object({ id: z.string(), name: z.string(), to: status })) }),
  projects: z.object({ values: z.array(project) }),
  project: project.extend({ issueTypes: z.array(issueType).default([]) }),
  priorities: z.array(named),
  linkTypes: z.object({
    issueLinkTypes: z.array(z.object({ id: z.string(), name: z.string(), inward: z.string(), outward: z.string() })),
  }),
  search: z.object({
    issues: z.array(listedIssue),
    nextPageToken: z.string().nullish(),
    isLast: z.boolean().optional(),
  }),
  people: z.array(person),
  permissions: z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })) }),
  myself: person.extend({ timeZone: z.string().optional() }),
  created: z.object({ id: z.string(), key: z.string() }),
};

export type Issue = z.infer<typeof issue>;
export type BriefIssue = z.infer<typeof briefIssue>;
export type ListedIssue = z.infer<typeof listedIssue>;
export type IssueLink = z.infer<typeof link>;
export type IssueComment = z.infer<typeof comment>;
export type History = z.infer<typeof history>;
export type Person = z.infer<typeof person>;
export type Project = z.infer<typeof project>;
export type IssueType = z.infer<typeof issueType>;
export type Status = z.infer<typeof status>;
export type Transition = z.infer<typeof shapes.transitions>['transitions'][number];
