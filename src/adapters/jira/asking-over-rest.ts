/** Jira's REST API as *Ask for a threat model* needs it. */
import { route } from '@forge/api';
import * as z from 'zod';
import type {
  AskingAccess,
  AskingJira,
  CreatedRequest,
  FoundRequest,
  NewRequest,
  RequestProject,
  SourceIssue,
} from '../../application/ports/asking-jira.ts';
import { AppError } from '../../domain/app-error.ts';
import { type IssueId, accountId, issueId } from '../../domain/ids.ts';
import { type RequestMarker, requestMarkerKey } from '../../domain/request.ts';
import { type JiraIdentity, type JiraRequest, jiraRequest } from './jira-request.ts';
import { permissionsAnswer } from './jira-schemas.ts';
import { checkDone, parsedBody, parsedOrNull } from './parsed-or-null.ts';

const person = z.looseObject({ accountId, displayName: z.string() });
const linked = z.looseObject({ key: z.string(), fields: z.looseObject({ summary: z.string().optional() }) });
const source = z.looseObject({
  id: issueId,
  key: z.string(),
  fields: z.looseObject({
    summary: z.string(),
    description: z.unknown().optional(),
    labels: z.array(z.string()).default([]),
    components: z.array(z.looseObject({ name: z.string() })).default([]),
    issuelinks: z.array(z.looseObject({ inwardIssue: linked.optional(), outwardIssue: linked.optional() })).default([]),
    reporter: person.nullish(),
    assignee: person.nullish(),
  }),
});
const project = z.looseObject({
  id: z.string(),
  key: z.string(),
  issueTypes: z.array(z.looseObject({ id: z.string(), name: z.string() })).default([]),
  lead: z.looseObject({ displayName: z.string() }).nullish(),
});
const created = z.looseObject({ id: issueId, key: z.string() });
const refusal = z.looseObject({
  errorMessages: z.array(z.string()).default([]),
  errors: z.record(z.string(), z.string()).default({}),
});
const found = z.looseObject({
  issues: z.array(
    z.looseObject({
      id: issueId,
      key: z.string(),
      fields: z.looseObject({ creator: z.looseObject({ accountId }).nullish(), created: z.string() }),
    }),
  ),
});
const myself = z.looseObject({ accountId });

const sourceFields = 'summary,description,labels,components,issuelinks,reporter,assignee';

export function askingOverRest(): AskingAccess {
  return { asUser: askingAs('user'), asApp: askingAs('app') };
}

function askingAs(identity: JiraIdentity): AskingJira {
  const request = jiraRequest(identity);
  return {
    source: (id) => readSource(request, id),
    requestProject: (key) => readProject(request, key),
    mayCreate: (projectId) => mayCreate(request, projectId),
    createRequest: (issue) => createRequest(request, issue),
    link: (from, to) => link(request, from, to),
    findRequests: (nonce) => findRequests(request, nonce),
    ownAccount: async () => parsedBody(myself, await request(route`/rest/api/3/myself`)).accountId,
  };
}

async function readSource(request: JiraRequest, id: IssueId): Promise<SourceIssue | null> {
  const issue = parsedOrNull(source, await request(route`/rest/api/3/issue/${id}?fields=${sourceFields}`));
  if (issue === null) return null;
  const { fields } = issue;
  const people = [fields.reporter, fields.assignee].flatMap((one) => one ?? []);
  return {
    id: issue.id,
    key: issue.key,
    summary: fields.summary,
    description: fields.description ?? null,
    labels: fields.labels,
    components: fields.components.map((one) => one.name),
    links: fields.issuelinks
      .flatMap((one) => one.outwardIssue ?? one.inwardIssue ?? [])
      .map((one) => ({ key: one.key, summary: one.fields.summary ?? '' })),
    people: [...new Map(people.map((one) => [one.accountId, one.displayName]))].map(([id_, name]) => ({
      accountId: id_,
      name,
    })),
  };
}

async function readProject(request: JiraRequest, key: string): Promise<RequestProject | null> {
  const answer = parsedOrNull(project, await request(route`/rest/api/3/project/${key}`));
  if (answer === null) return null;
  const issueTypes = answer.issueTypes.map(({ id, name }) => ({ id, name }));
  return { id: answer.id, key: answer.key, issueTypes, lead: answer.lead?.displayName ?? null };
}

async function mayCreate(request: JiraRequest, projectId: string): Promise<boolean> {
  const projects = [Number(projectId)];
  const answer = await request(route`/rest/api/3/permissions/check`, {
    method: 'POST',
    body: { projectPermissions: [{ permissions: ['CREATE_ISSUES'], projects }] },
  });
  const held = parsedBody(permissionsAnswer.partial({ globalPermissions: true }), answer).projectPermissions;
  return held.some((one) => one.permission === 'CREATE_ISSUES' && one.projects.includes(Number(projectId)));
}

async function createRequest(request: JiraRequest, issue: NewRequest): Promise<CreatedRequest> {
  const { projectId, issueTypeId, summary, description, nonce } = issue;
  const value: RequestMarker = { v: 1, nonce };
  const answer = await request(route`/rest/api/3/issue`, {
    method: 'POST',
    body: {
      fields: { project: { id: projectId }, issuetype: { id: issueTypeId }, summary, description },
      properties: [{ key: requestMarkerKey, value }],
    },
  });
  if (answer.status < 400) {
    const { id, key } = parsedBody(created, answer);
    return { outcome: 'created', id, key };
  }
  const { errorMessages = [], errors = {} } = refusal.safeParse(answer.body).data ?? {};
  return { outcome: 'refused', reason: [...errorMessages, ...Object.values(errors)].join(' ') };
}

/** Jira answers the same for a link that exists already, and 404 where the caller may not link. */
async function link(request: JiraRequest, from: IssueId, to: IssueId): Promise<boolean> {
  const body = { type: { name: 'Relates' }, inwardIssue: { id: to }, outwardIssue: { id: from } };
  try {
    const answer = await request(route`/rest/api/3/issueLink`, { method: 'POST', body });
    if (answer.status === 404) return false;
    checkDone(answer);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'FORBIDDEN') return false;
    throw error;
  }
}

/** Clones carry the marker too: the oldest issue is the one that was asked for. */
async function findRequests(request: JiraRequest, nonce: string): Promise<FoundRequest[]> {
  const jql = `threatModelRequestNonce = "${nonce}" ORDER BY created ASC`;
  const answer = await request(route`/rest/api/3/search/jql`, {
    method: 'POST',
    body: { jql, fields: ['creator', 'created'], maxResults: 10 },
  });
  return parsedBody(found, answer).issues.map(({ id, key, fields }) => ({
    id,
    key,
    creator: fields.creator?.accountId ?? null,
    created: new Date(fields.created),
  }));
}
