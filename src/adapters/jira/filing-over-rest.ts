/** Jira's REST API as choosing a ticket's details and linking tickets need it. */
import { route } from '@forge/api';
import * as z from 'zod';
import type { FilingAccess, FilingJira, KnownTicket, TicketLink } from '../../application/ports/filing-jira.ts';
import { accountId, issueId } from '../../domain/ids.ts';
import { readCreateScreen } from './create-screen.ts';
import { type JiraIdentity, type JiraRequest, jiraRequest } from './jira-request.ts';
import { factsOf, statusFields, ticketFields } from './jira-schemas.ts';
import { checkDone, parsedBody, parsedOrNull } from './parsed-or-null.ts';

const linkTypes = z.looseObject({
  issueLinkTypes: z.array(z.looseObject({ id: z.string(), name: z.string(), outward: z.string() })),
});
const people = z.array(
  z.looseObject({
    accountId,
    displayName: z.string(),
    active: z.boolean().optional(),
    accountType: z.string().optional(),
  }),
);
const end = z.looseObject({ id: issueId });
const issueLinks = z.array(
  z.looseObject({
    id: z.string(),
    type: z.looseObject({ id: z.string(), name: z.string() }),
    inwardIssue: end.optional(),
    outwardIssue: end.optional(),
  }),
);
const ticket = z.looseObject({
  id: issueId,
  key: z.string(),
  fields: z.looseObject({
    ...statusFields,
    status: z.looseObject({ ...statusFields.status.shape, name: z.string().default('') }),
    summary: z.string(),
    project: z.looseObject({ id: z.string() }),
    parent: end.optional(),
    issuelinks: issueLinks.default([]),
  }),
});
const found = z.looseObject({ issues: z.array(ticket) });
const guarded = z.looseObject({ fields: z.looseObject({ security: z.unknown().optional() }) });
const serverInfo = z.looseObject({ baseUrl: z.url() });
const property = z.looseObject({ value: z.unknown() });

const knownFields = ['summary', ...ticketFields, 'project', 'parent', 'issuelinks'];
const mostFound = 10;

export function filingOverRest(): FilingAccess {
  return { asUser: filingAs('user'), asApp: filingAs('app') };
}

function filingAs(identity: JiraIdentity): FilingJira {
  const request = jiraRequest(identity);
  return {
    createScreen: (projectId, issueTypeId) => readCreateScreen(request, projectId, issueTypeId),
    linkTypes: async () => {
      const { issueLinkTypes } = parsedBody(linkTypes, await request(route`/rest/api/3/issueLinkType`));
      return issueLinkTypes.map(({ id, name, outward }) => ({ id, name, outward }));
    },
    assignable: async (project, query) => {
      const search = new URLSearchParams({ project, query, maxResults: String(mostFound) });
      const users = parsedOrNull(people, await request(route`/rest/api/3/user/assignable/search?${search}`)) ?? [];
      return users
        .filter((one) => one.active !== false && one.accountType !== 'app')
        .map((one) => ({ accountId: one.accountId, name: one.displayName }));
    },
    ticket: async (idOrKey) => {
      const path = route`/rest/api/3/issue/${idOrKey}?fields=${knownFields.join(',')}`;
      const issue = parsedOrNull(ticket, await request(path));
      return issue === null ? null : known(issue);
    },
    ticketsNamed: (words) => ticketsNamed(request, words),
    isGuarded: async (id) => {
      const issue = parsedOrNull(guarded, await request(route`/rest/api/3/issue/${id}?fields=security`));
      return issue === null ? null : (issue.fields.security ?? null) !== null;
    },
    siteUrl: async () => {
      const info = serverInfo.safeParse((await request(route`/rest/api/3/serverInfo`)).body).data;
      return info === undefined ? null : info.baseUrl.replace(/\/$/, '');
    },
    removeLink: (link) => removeLink(request, link),
    readProperty: async (id, key) =>
      parsedOrNull(property, await request(route`/rest/api/3/issue/${id}/properties/${key}`))?.value ?? null,
    removeProperty: async (id, key) => {
      const answer = await request(route`/rest/api/3/issue/${id}/properties/${key}`, { method: 'DELETE' });
      if (answer.status !== 404) checkDone(answer);
    },
  };
}

function known({ id, key, fields }: z.infer<typeof ticket>): KnownTicket {
  return {
    id,
    key,
    summary: fields.summary,
    statusName: fields.status.name,
    projectId: fields.project.id,
    parentId: fields.parent?.id ?? null,
    linkedWith: fields.issuelinks.flatMap((one) => (one.outwardIssue ?? one.inwardIssue)?.id ?? []),
    facts: factsOf(fields),
  };
}

/** Words alone: everything that Jira's text search would read as an operator is left out. */
async function ticketsNamed(request: JiraRequest, typed: string): Promise<KnownTicket[]> {
  const words = typed.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  if (words.length === 0) return [];
  const body = {
    jql: `summary ~ "${words.join(' ')}*" ORDER BY updated DESC`,
    fields: knownFields,
    maxResults: mostFound,
  };
  return parsedBody(found, await request(route`/rest/api/3/search/jql`, { method: 'POST', body })).issues.map(known);
}

/** Relates by its name, as it is made; every link of the type between the two, whichever way round. */
async function removeLink(request: JiraRequest, { ticket: id, model, linkTypeId }: TicketLink): Promise<void> {
  const path = route`/rest/api/3/issue/${id}?fields=issuelinks`;
  const schema = z.looseObject({ fields: z.looseObject({ issuelinks: issueLinks.default([]) }) });
  const links = parsedOrNull(schema, await request(path))?.fields.issuelinks ?? [];
  const ours = links.filter(
    ({ type, inwardIssue, outwardIssue }) =>
      (outwardIssue ?? inwardIssue)?.id === model &&
      (linkTypeId === undefined ? type.name === 'Relates' : type.id === linkTypeId),
  );
  for (const link of ours) {
    const answer = await request(route`/rest/api/3/issueLink/${link.id}`, { method: 'DELETE' });
    if (answer.status !== 404) checkDone(answer);
  }
}
