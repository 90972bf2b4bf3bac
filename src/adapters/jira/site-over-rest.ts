/** Jira's REST API as the Admin page needs it. */
import { route } from '@forge/api';
import * as z from 'zod';
import { type AppRight, type SiteAccess, type SiteJira, appRights } from '../../application/ports/site-jira.ts';
import { accountId } from '../../domain/ids.ts';
import { type JiraIdentity, type JiraRequest, jiraRequest } from './jira-request.ts';
import { permissionsAnswer } from './jira-schemas.ts';
import { checkDone, parsedBody, parsedOrNull } from './parsed-or-null.ts';

const permissionOf: Record<AppRight, string> = {
  browse: 'BROWSE_PROJECTS',
  comment: 'ADD_COMMENTS',
  edit: 'EDIT_ISSUES',
};

const choice = z.looseObject({ id: z.string(), name: z.string() });
const priorityPage = z.looseObject({ values: z.array(choice) });
const levels = z.looseObject({ levels: z.array(choice).default([]) });
const people = z.array(
  z.looseObject({
    accountId,
    displayName: z.string(),
    active: z.boolean().optional(),
    accountType: z.string().optional(),
  }),
);

export function siteOverRest(): SiteAccess {
  return { asUser: siteAs('user'), asApp: siteAs('app') };
}

function siteAs(identity: JiraIdentity): SiteJira {
  const request = jiraRequest(identity);
  return {
    administers: async () => {
      const answer = await check(request, { globalPermissions: ['ADMINISTER'], projectPermissions: [] });
      return answer.globalPermissions.includes('ADMINISTER');
    },
    rightsIn: (projectId) => rightsIn(request, projectId),
    securityLevels: async (projectId) => {
      const answer = await request(route`/rest/api/3/project/${projectId}/securitylevel`);
      return (parsedOrNull(levels, answer)?.levels ?? []).map(named);
    },
    priorities: async () =>
      parsedBody(priorityPage, await request(route`/rest/api/3/priority/search`)).values.map(named),
    resolutions: async () => parsedBody(z.array(choice), await request(route`/rest/api/3/resolution`)).map(named),
    findPeople: async (query) => {
      const search = new URLSearchParams({ query, maxResults: '10' });
      const found = parsedBody(people, await request(route`/rest/api/3/user/search?${search}`));
      return found
        .filter((one) => one.active !== false && one.accountType !== 'app')
        .map((one) => ({ accountId: one.accountId, name: one.displayName }));
    },
    pinPanel: async (moduleId, projectKey) => {
      const body = { moduleId, projectList: [{ action: 'PIN', projectIdOrKey: projectKey }] };
      checkDone(await request(route`/rest/api/3/forge/panel/action/bulk/async`, { method: 'POST', body }));
    },
  };
}

async function rightsIn(request: JiraRequest, projectId: string): Promise<ReadonlySet<AppRight>> {
  const project = Number(projectId);
  const permissions = appRights.map((right) => permissionOf[right]);
  const { projectPermissions } = await check(request, {
    globalPermissions: [],
    projectPermissions: [{ permissions, projects: [project] }],
  });
  const held = projectPermissions.filter((one) => one.projects.includes(project)).map((one) => one.permission);
  return new Set(appRights.filter((right) => held.includes(permissionOf[right])));
}

async function check(request: JiraRequest, body: object) {
  const answer = await request(route`/rest/api/3/permissions/check`, { method: 'POST', body });
  return parsedBody(permissionsAnswer, answer);
}

/** Only what is shown: Jira's answer has much more. */
function named({ id, name }: { id: string; name: string }) {
  return { id, name };
}
