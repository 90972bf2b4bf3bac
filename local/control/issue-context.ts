/** The extension context of an issue, as Jira's front end builds it for a module. */
import { isRecord } from '../forge/manifest.ts';
import type { Jira } from '../parts.ts';

/** An issue that does not exist is a claim like any other: the resolver is reached with what was claimed. */
export async function issueExtension(
  jira: Jira,
  moduleType: string,
  issueKey: string,
): Promise<Record<string, unknown>> {
  const actor = { accountId: null, app: { as: 'app' as const, scopes: ['read:jira-work'] } };
  const path = `/rest/api/3/issue/${encodeURIComponent(issueKey)}?fields=issuetype,project`;
  const response = await jira.handle({ method: 'GET', path, headers: {}, body: undefined, actor });
  const { body } = response;
  const fields = isRecord(body) && isRecord(body['fields']) ? body['fields'] : null;
  if (response.status !== 200 || !isRecord(body) || !fields) {
    return { type: moduleType, issue: { id: /^\d+$/.test(issueKey) ? issueKey : '0', key: issueKey } };
  }
  const issueType = isRecord(fields['issuetype']) ? fields['issuetype'] : {};
  const project = isRecord(fields['project']) ? fields['project'] : {};
  return {
    type: moduleType,
    issue: { id: body['id'], key: body['key'], type: issueType['name'], typeId: issueType['id'] },
    project: { id: project['id'], key: project['key'], type: project['projectTypeKey'] },
    isNewToIssue: false,
  };
}
