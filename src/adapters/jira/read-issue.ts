/** Reads issues and projects for triage and filing. */
import { route } from '@forge/api';
import * as z from 'zod';
import type { IssueBrief, IssueForTriage, JiraComment, LinkedIssue, Project } from '../../application/ports.ts';
import type { SeenTicket } from '../../application/ports.ts';
import type { IssueId } from '../../domain/ids.ts';
import type { JiraRequest } from './jira-request.ts';
import {
  type RestComment,
  type RestIssueForTriage,
  type RestIssueLink,
  issueBrief,
  issueForTriage,
  project,
  factsOf,
  fetchedTickets,
  ticketFacts,
  ticketFields,
} from './jira-schemas.ts';
import { parsedBody, parsedOrNull } from './parsed-or-null.ts';

/** What triage reads of an issue, but for its comments. */
export const textFields = [
  'summary',
  'description',
  'labels',
  'components',
  'issuelinks',
  'project',
  'issuetype',
  'reporter',
  'status',
];
const triageFields = [...textFields, 'comment'].join(',');
const briefFields = 'summary,project,issuetype,issuelinks';

export async function readIssueForTriage(request: JiraRequest, id: IssueId): Promise<IssueForTriage | null> {
  const issue = parsedOrNull(issueForTriage, await request(route`/rest/api/3/issue/${id}?fields=${triageFields}`));
  if (issue === null) return null;
  return { ...issueFrom(issue), comments: (issue.fields.comment?.comments ?? []).map(commentOf) };
}

export function issueFrom(issue: RestIssueForTriage): Omit<IssueForTriage, 'comments'> {
  const { fields } = issue;
  return {
    id: issue.id,
    key: issue.key,
    projectId: fields.project.id,
    projectKey: fields.project.key,
    issueTypeName: fields.issuetype.name,
    summary: fields.summary,
    description: fields.description ?? null,
    labels: fields.labels,
    components: fields.components.map((one) => one.name),
    links: fields.issuelinks.flatMap(linkedIssue),
    reporter: fields.reporter?.accountId ?? null,
    closed: fields.status.statusCategory.key === 'done',
  };
}

export async function readIssueBrief(request: JiraRequest, idOrKey: string): Promise<IssueBrief | null> {
  if (!/^(\d+|[A-Za-z][A-Za-z0-9_]*-\d+)$/.test(idOrKey)) return null;
  const issue = parsedOrNull(issueBrief, await request(route`/rest/api/3/issue/${idOrKey}?fields=${briefFields}`));
  if (issue === null) return null;
  return {
    id: issue.id,
    key: issue.key,
    summary: issue.fields.summary,
    projectId: issue.fields.project.id,
    hierarchyLevel: issue.fields.issuetype.hierarchyLevel ?? 0,
    links: issue.fields.issuelinks.flatMap(linkedIssue),
  };
}

export async function readProject(request: JiraRequest, idOrKey: string): Promise<Project | null> {
  if (!/^[A-Za-z0-9_]+$/.test(idOrKey)) return null;
  const found = parsedOrNull(project, await request(route`/rest/api/3/project/${idOrKey}`));
  if (found === null) return null;
  const issueTypes = found.issueTypes.map(({ id, name, hierarchyLevel = 0 }) => ({ id, name, hierarchyLevel }));
  return { id: found.id, key: found.key, name: found.name, issueTypes };
}

export async function readTicketFacts(request: JiraRequest, id: IssueId): Promise<SeenTicket | null> {
  const path = route`/rest/api/3/issue/${id}?fields=${ticketFields.join(',')}`;
  const ticket = parsedOrNull(ticketFacts, await request(path));
  return ticket === null ? null : { ...factsOf(ticket.fields), key: ticket.key };
}

/** One call; those that are not there, or not to be seen, are left out. */
export async function readTicketsFacts(
  request: JiraRequest,
  ids: readonly IssueId[],
): Promise<Map<IssueId, SeenTicket>> {
  const body = { issueIdsOrKeys: ids, fields: ticketFields };
  const answer = await request(route`/rest/api/3/issue/bulkfetch`, { method: 'POST', body });
  const { issues } = parsedBody(fetchedTickets, answer);
  return new Map(issues.map(({ id, key, fields }) => [id, { ...factsOf(fields), key }]));
}

function linkedIssue(link: RestIssueLink): LinkedIssue[] {
  const other = link.outwardIssue ?? link.inwardIssue;
  if (other === undefined) return [];
  return [
    {
      id: other.id,
      key: other.key,
      summary: other.fields.summary ?? '',
      relation: link.outwardIssue === undefined ? link.type.inward : link.type.outward,
      hierarchyLevel: other.fields.issuetype?.hierarchyLevel ?? 0,
    },
  ];
}

const headedBody = z.looseObject({
  content: z.array(
    z.looseObject({ type: z.string(), content: z.array(z.looseObject({ text: z.string().optional() })).optional() }),
  ),
});

function commentOf(comment: RestComment): JiraComment {
  const first = headedBody.safeParse(comment.body).data?.content[0];
  const words = (first?.content ?? []).map((node) => node.text ?? '').join('');
  return {
    id: comment.id,
    byApp: comment.author?.accountType === 'app',
    author: comment.author?.accountId ?? null,
    heading: first?.type === 'heading' ? words : null,
  };
}
