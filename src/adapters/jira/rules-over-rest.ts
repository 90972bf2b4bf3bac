/** Jira's REST API as the rules page needs it. */
import { route } from '@forge/api';
import * as z from 'zod';
import type { CountedModels, RulesJira } from '../../application/ports/rules-jira.ts';
import { issueId } from '../../domain/ids.ts';
import { readModel, readModelKey } from '../../domain/read-model.ts';
import { type JiraRequest, jiraRequest } from './jira-request.ts';
import { issueForTriage } from './jira-schemas.ts';
import { parsedBody, parsedOrNull } from './parsed-or-null.ts';
import { issueFrom, textFields } from './read-issue.ts';

const held = z.looseObject({
  permissions: z.record(z.string(), z.looseObject({ havePermission: z.boolean() })),
});
const projects = z.looseObject({ values: z.array(z.looseObject({ key: z.string(), name: z.string() })) });
const counted = z.looseObject({ count: z.int().min(0) });
const pageOf = <T extends z.ZodType>(issue: T) => z.looseObject({ issues: z.array(issue) });
const brief = z.looseObject({ id: issueId, key: z.string(), fields: z.looseObject({ summary: z.string() }) });

/** Anybody who may edit an issue can write its property: what is no read model counts as nothing. */
const withReadModel = z.looseObject({
  properties: z.looseObject({ [readModelKey]: readModel.pick({ changedAfterPushBack: true }).catch({}) }).optional(),
});

/** Jira's greatest page of projects, and the most keys that one search takes. */
const pageSize = '100';
const keysAtOnce = 50;

const conditionOf: Record<CountedModels, string> = {
  sized: 'threatModelSize IS NOT EMPTY',
  'set-by-hand': 'threatModelSizeSetByHand = 1',
  'asked-anyway': 'threatModelAskedAnyway = 1',
};

export function rulesOverRest(): RulesJira {
  const asUser = jiraRequest('user');
  const asApp = jiraRequest('app');
  return {
    administersProject: async (projectKey) => {
      const query = new URLSearchParams({ projectKey, permissions: 'BROWSE_PROJECTS,ADMINISTER_PROJECTS' });
      const answer = parsedOrNull(held, await asUser(route`/rest/api/3/mypermissions?${query}`));
      if (answer === null || !may(answer, 'BROWSE_PROJECTS')) return null;
      return may(answer, 'ADMINISTER_PROJECTS');
    },
    projectsForTickets: () => found(asUser, new URLSearchParams({ action: 'create', maxResults: pageSize })),
    visibleProjects: (keys) => named(asUser, keys),
    projectsOfTheApp: (keys) => named(asApp, keys),
    countModels: async (which, keys) => {
      if (keys.length === 0) return 0;
      const body = { jql: `${inProjects(keys)} AND ${conditionOf[which]}` };
      return parsedBody(counted, await asUser(route`/rest/api/3/search/approximate-count`, { method: 'POST', body }))
        .count;
    },
    modelsSetByHand: async (keys, limit) => {
      const jql = `${inProjects(keys)} AND ${conditionOf['set-by-hand']} ORDER BY updated DESC`;
      const issues = await search(asUser, { jql, fields: ['summary'], limit }, brief);
      return issues.map(({ id, key, fields }) => ({ id, key, summary: fields.summary }));
    },
    changesAfterPushBack: async (keys, limit) => {
      if (keys.length === 0) return [];
      const jql = `${inProjects(keys)} AND threatModelChangedAfterPushBack > 0 ORDER BY updated DESC`;
      const asked = { jql, fields: ['id'], properties: [readModelKey], limit };
      const issues = await search(asUser, asked, withReadModel);
      return issues.map(({ properties }) => properties?.[readModelKey].changedAfterPushBack ?? 0);
    },
    lastModels: async (keys, limit) => {
      const jql = `${inProjects(keys)} AND ${conditionOf.sized} ORDER BY created DESC`;
      return (await search(asUser, { jql, fields: textFields, limit }, issueForTriage)).map(issueFrom);
    },
  };
}

function may(answer: z.infer<typeof held>, permission: string): boolean {
  return answer.permissions[permission]?.havePermission === true;
}

async function named(request: JiraRequest, keys: readonly string[]) {
  if (keys.length === 0) return [];
  const query = new URLSearchParams({ maxResults: pageSize });
  for (const key of keys.slice(0, keysAtOnce)) query.append('keys', key.toUpperCase());
  return found(request, query);
}

async function found(request: JiraRequest, query: URLSearchParams) {
  const { values } = parsedBody(projects, await request(route`/rest/api/3/project/search?${query}`));
  return values.map(({ key, name }) => ({ key, name }));
}

/** One page: callers ask for no more than Jira puts into one. */
async function search<T extends z.ZodType>(
  request: JiraRequest,
  { limit, ...query }: { jql: string; fields: readonly string[]; properties?: readonly string[]; limit: number },
  issue: T,
): Promise<z.output<T>[]> {
  const body = { ...query, maxResults: limit };
  return parsedBody(pageOf(issue), await request(route`/rest/api/3/search/jql`, { method: 'POST', body })).issues;
}

/** Keys come from Jira itself. */
function inProjects(keys: readonly string[]): string {
  return `project IN (${keys.map((key) => `"${key}"`).join(', ')})`;
}
