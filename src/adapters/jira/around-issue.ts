/** Reads what surrounds an issue as the person sees it: attachments and links, and the people of the linked work. */
import { route } from '@forge/api';
import * as z from 'zod';
import type { IssuePointers, PersonAround } from '../../application/ports.ts';
import { type IssueId, accountId } from '../../domain/ids.ts';
import { linkUrl } from '../../domain/reference.ts';
import type { JiraRequest } from './jira-request.ts';
import { parsedBody, parsedOrNull } from './parsed-or-null.ts';

const withAttachments = z.looseObject({
  fields: z.looseObject({
    summary: z.string(),
    attachment: z
      .array(z.looseObject({ id: z.string(), filename: z.string(), mimeType: z.string().optional() }))
      .default([]),
  }),
});
const remoteLinks = z.array(z.looseObject({ object: z.looseObject({ url: z.string(), title: z.string() }) }));

/** Jira keeps links to other sites apart from the issue: two calls, at the same time. */
export async function readPointers(request: JiraRequest, id: IssueId): Promise<IssuePointers | null> {
  const [issue, links] = await Promise.all([
    request(route`/rest/api/3/issue/${id}?fields=summary,attachment`),
    request(route`/rest/api/3/issue/${id}/remotelink`),
  ]);
  const found = parsedOrNull(withAttachments, issue);
  if (found === null) return null;
  return {
    summary: found.fields.summary,
    attachments: found.fields.attachment.map((one) => ({
      id: one.id,
      name: one.filename,
      isImage: one.mimeType?.startsWith('image/') === true,
    })),
    links: (parsedOrNull(remoteLinks, links) ?? [])
      .map(({ object: { url, title } }) => ({ url, title }))
      .filter(({ url }) => linkUrl.safeParse(url).success),
  };
}

const person = z.looseObject({
  accountId,
  displayName: z.string(),
  active: z.boolean().optional(),
  accountType: z.string().optional(),
});
type Person = z.infer<typeof person>;

const peopleFields = ['reporter', 'assignee', 'components', 'issuelinks'] as const;
const reference = z.looseObject({ key: z.string() });
const named = z.looseObject({
  key: z.string(),
  fields: z.looseObject({
    reporter: person.nullish(),
    assignee: person.nullish(),
    components: z.array(z.looseObject({ id: z.string() })).default([]),
    issuelinks: z
      .array(z.looseObject({ inwardIssue: reference.optional(), outwardIssue: reference.optional() }))
      .default([]),
  }),
});
type Named = z.infer<typeof named>;
const fetched = z.looseObject({ issues: z.array(named) });
const projects = z.looseObject({ values: z.array(z.looseObject({ key: z.string(), lead: person.nullish() })) });
const components = z.array(z.looseObject({ id: z.string(), lead: person.nullish() }));

/** More linked work than this says nothing more about who knows it. */
const linkedLimit = 20;
const projectLimit = 3;

/** One call for the issue, then at most five at the same time, however much is linked. */
export async function readPeopleAround(request: JiraRequest, id: IssueId): Promise<PersonAround[] | null> {
  const own = parsedOrNull(named, await request(route`/rest/api/3/issue/${id}?fields=${peopleFields.join(',')}`));
  if (own === null) return null;
  const keys = own.fields.issuelinks
    .flatMap((one) => (one.outwardIssue ?? one.inwardIssue)?.key ?? [])
    .slice(0, linkedLimit);
  const projectKeys = [...new Set([own.key, ...keys].map(projectOf))].slice(0, projectLimit);
  const [linked, leads, componentLeads] = await Promise.all([
    readLinked(request, keys),
    readProjectLeads(request, projectKeys),
    Promise.all(projectKeys.map((key) => readComponentLeads(request, key))),
  ]);
  const leadOf = new Map(componentLeads.flat());
  const issues = [own, ...linked];
  return [
    ...issues.flatMap((issue) => [
      ...around(issue.fields.reporter, 'reporter', issue.key),
      ...around(issue.fields.assignee, 'assignee', issue.key),
      ...issue.fields.components.flatMap((one) => around(leadOf.get(one.id), 'component-lead', issue.key)),
    ]),
    ...issues.flatMap((issue) => around(leads.get(projectOf(issue.key)), 'project-lead', issue.key)),
  ];
}

/** Jira's keys are the key of the project and a number. */
function projectOf(issueKey: string): string {
  return issueKey.slice(0, issueKey.lastIndexOf('-'));
}

async function readLinked(request: JiraRequest, keys: readonly string[]): Promise<Named[]> {
  if (keys.length === 0) return [];
  const body = { issueIdsOrKeys: keys, fields: peopleFields.filter((one) => one !== 'issuelinks') };
  return parsedBody(fetched, await request(route`/rest/api/3/issue/bulkfetch`, { method: 'POST', body })).issues;
}

async function readProjectLeads(request: JiraRequest, keys: readonly string[]): Promise<Map<string, Person>> {
  const query = new URLSearchParams([['expand', 'lead'], ...keys.map((key): [string, string] => ['keys', key])]);
  const found = parsedBody(projects, await request(route`/rest/api/3/project/search?${query}`));
  return new Map(found.values.flatMap((one) => (one.lead ? [[one.key, one.lead] as const] : [])));
}

/** Leads by the id of their component. */
async function readComponentLeads(request: JiraRequest, key: string): Promise<[string, Person][]> {
  const found = parsedOrNull(components, await request(route`/rest/api/3/project/${key}/components`)) ?? [];
  return found.flatMap((one): [string, Person][] => (one.lead ? [[one.id, one.lead]] : []));
}

/** Closed accounts and apps are nobody to invite. */
function around(found: Person | null | undefined, how: PersonAround['how'], issueKey: string): PersonAround[] {
  if (!found || found.active === false || found.accountType === 'app') return [];
  return [{ accountId: found.accountId, name: found.displayName, how, issueKey }];
}
