/** Jira's REST API as looking for candidates needs it. */
import { route } from '@forge/api';
import * as z from 'zod';
import type {
  CandidateAccess,
  CandidateIssue,
  CandidateJira,
  CandidateSearch,
  FoundCandidates,
} from '../../application/ports/candidates.ts';
import { type PermissionKey, permissionKeys } from '../../domain/access.ts';
import { accountId, issueId } from '../../domain/ids.ts';
import { type JiraAnswer, type JiraIdentity, type JiraRequest, jiraRequest } from './jira-request.ts';
import { parsedBody, parsedOrNull } from './parsed-or-null.ts';

const fields = [
  'summary',
  'description',
  'labels',
  'components',
  'issuelinks',
  'project',
  'issuetype',
  'reporter',
  'assignee',
  'status',
  'updated',
];

const person = z.looseObject({ accountId });
const linked = z.looseObject({
  key: z.string(),
  fields: z.looseObject({
    summary: z.string().optional(),
    issuetype: z.looseObject({ name: z.string() }).optional(),
  }),
});
const restIssue = z.looseObject({
  id: issueId,
  key: z.string(),
  fields: z.looseObject({
    summary: z.string(),
    description: z.unknown().optional(),
    labels: z.array(z.string()).default([]),
    components: z.array(z.looseObject({ name: z.string() })).default([]),
    issuelinks: z
      .array(
        z.looseObject({
          type: z.looseObject({ inward: z.string(), outward: z.string() }),
          inwardIssue: linked.optional(),
          outwardIssue: linked.optional(),
        }),
      )
      .default([]),
    project: z.looseObject({ key: z.string() }),
    issuetype: z.looseObject({ name: z.string() }),
    reporter: person.nullish(),
    assignee: person.nullish(),
    status: z.looseObject({ statusCategory: z.looseObject({ key: z.string() }) }),
    updated: z.string().optional(),
  }),
});
const page = z.looseObject({ issues: z.array(restIssue), nextPageToken: z.string().nullish() });
const refusal = z.looseObject({ errorMessages: z.array(z.string()).default([]) });
const count = z.looseObject({ count: z.number() });
const permissions = z.looseObject({
  permissions: z.record(z.string(), z.looseObject({ havePermission: z.boolean() })),
});

export function candidatesOverRest(): CandidateAccess {
  return { asUser: candidatesAs('user'), asApp: candidatesAs('app') };
}

function candidatesAs(identity: JiraIdentity): CandidateJira {
  const request = jiraRequest(identity);
  return {
    read: async (ids) => {
      const body = { issueIdsOrKeys: ids, fields };
      const answer = await request(route`/rest/api/3/issue/bulkfetch`, { method: 'POST', body });
      return parsedBody(page, answer).issues.map(issueOf);
    },
    search: (query) => search(request, query),
    faultOf: async (jql) => {
      const body = { jql, fields: ['id'], maxResults: 1 };
      const answer = await request(route`/rest/api/3/search/jql`, { method: 'POST', body });
      return answer.status === 400 ? wordsOf(answer) : (parsedBody(z.looseObject({}), answer), null);
    },
    count: async (jql) => {
      const body = { jql: jqlOf(jql, null) };
      const answer = await request(route`/rest/api/3/search/approximate-count`, { method: 'POST', body });
      return parsedBody(count, answer).count;
    },
    rightsIn: (projectKey) => rightsIn(request, projectKey),
  };
}

async function search(request: JiraRequest, query: CandidateSearch): Promise<FoundCandidates | null> {
  const { jql, withinMinutes, pageToken, limit } = query;
  const body = {
    jql: `${jqlOf(jql, withinMinutes)} ORDER BY updated DESC`,
    fields,
    maxResults: limit,
    ...(pageToken === null ? {} : { nextPageToken: pageToken }),
  };
  const answer = await request(route`/rest/api/3/search/jql`, { method: 'POST', body });
  if (answer.status === 400) return null;
  const { issues, nextPageToken } = parsedBody(page, answer);
  return { issues: issues.map(issueOf), nextPageToken: nextPageToken ?? null };
}

/** What is done needs no threat model any more, and what has a size is one. Relative times: see find-models. */
function jqlOf(jql: string, withinMinutes: number | null): string {
  const lately = withinMinutes === null ? '' : ` AND updated >= "-${withinMinutes}m"`;
  return `(${jql}) AND statusCategory != Done AND threatModelSize IS EMPTY${lately}`;
}

function wordsOf(answer: JiraAnswer): string {
  return (refusal.safeParse(answer.body).data?.errorMessages ?? []).join(' ');
}

/** One call. Jira answers 404 for a project that the caller does not see. */
async function rightsIn(request: JiraRequest, projectKey: string): Promise<ReadonlySet<PermissionKey>> {
  const query = new URLSearchParams({ projectKey, permissions: permissionKeys.join(',') });
  const answer = parsedOrNull(permissions, await request(route`/rest/api/3/mypermissions?${query}`));
  return new Set(permissionKeys.filter((key) => answer?.permissions[key]?.havePermission === true));
}

function issueOf({ id, key, fields: of }: z.infer<typeof restIssue>): CandidateIssue {
  const people = [of.reporter, of.assignee].flatMap((one) => one?.accountId ?? []);
  return {
    id,
    key,
    projectKey: of.project.key,
    issueTypeName: of.issuetype.name,
    summary: of.summary,
    description: of.description ?? null,
    labels: of.labels,
    components: of.components.map(({ name }) => name),
    links: of.issuelinks.flatMap(({ type, inwardIssue, outwardIssue }) => {
      const other = outwardIssue ?? inwardIssue;
      if (other === undefined) return [];
      return [
        {
          key: other.key,
          issueTypeName: other.fields.issuetype?.name ?? '',
          relation: outwardIssue === undefined ? type.inward : type.outward,
          summary: other.fields.summary ?? '',
        },
      ];
    }),
    people: [...new Set(people)],
    closed: of.status.statusCategory.key === 'done',
    updatedAt: of.updated ?? null,
  };
}
