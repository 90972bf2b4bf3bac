/** Jira's REST API as the rules page needs it. */
import { route } from '@forge/api';
import * as z from 'zod';
import type { RulesJira } from '../../application/ports/rules-jira.ts';
import { type JiraRequest, jiraRequest } from './jira-request.ts';
import { parsedBody, parsedOrNull } from './parsed-or-null.ts';

const held = z.looseObject({
  permissions: z.record(z.string(), z.looseObject({ havePermission: z.boolean() })),
});
const projects = z.looseObject({ values: z.array(z.looseObject({ key: z.string(), name: z.string() })) });

/** Jira's greatest page of projects, and the most keys that one search takes. */
const pageSize = '100';
const keysAtOnce = 50;

export function rulesOverRest(): RulesJira {
  const request = jiraRequest('user');
  return {
    administersProject: async (projectKey) => {
      const query = new URLSearchParams({ projectKey, permissions: 'BROWSE_PROJECTS,ADMINISTER_PROJECTS' });
      const answer = parsedOrNull(held, await request(route`/rest/api/3/mypermissions?${query}`));
      if (answer === null || !may(answer, 'BROWSE_PROJECTS')) return null;
      return may(answer, 'ADMINISTER_PROJECTS');
    },
    projectsForTickets: () => found(request, new URLSearchParams({ action: 'create', maxResults: pageSize })),
    projectsNamed: async (keys) => {
      if (keys.length === 0) return [];
      const query = new URLSearchParams({ maxResults: pageSize });
      for (const key of keys.slice(0, keysAtOnce)) query.append('keys', key);
      return found(request, query);
    },
  };
}

function may(answer: z.infer<typeof held>, permission: string): boolean {
  return answer.permissions[permission]?.havePermission === true;
}

async function found(request: JiraRequest, query: URLSearchParams) {
  const { values } = parsedBody(projects, await request(route`/rest/api/3/project/search?${query}`));
  return values.map(({ key, name }) => ({ key, name }));
}
