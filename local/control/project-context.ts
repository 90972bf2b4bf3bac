/** The extension context of a project, as Jira's front end builds it for a page of the project. */
import { isRecord } from '../forge/manifest.ts';
import type { Jira } from '../parts.ts';

/** A project that does not exist is a claim like any other: the resolver is reached with what was claimed. */
export async function projectExtension(
  jira: Jira,
  moduleType: string,
  projectKey: string,
): Promise<Record<string, unknown>> {
  const actor = { accountId: null, app: { as: 'app' as const, scopes: ['read:jira-work'] } };
  const path = `/rest/api/3/project/${encodeURIComponent(projectKey)}`;
  const { status, body } = await jira.handle({ method: 'GET', path, headers: {}, body: undefined, actor });
  if (status !== 200 || !isRecord(body)) return { type: moduleType, project: { id: '0', key: projectKey } };
  return { type: moduleType, project: { id: body['id'], key: body['key'], type: body['projectTypeKey'] } };
}
