// The classic scopes of the Jira REST calls that this app makes or may make (Atlassian's OpenAPI description of v3).
import type { ApiCall } from './api-calls.ts';

const read = ['read:jira-work'];
const write = ['write:jira-work'];
const people = ['read:jira-user'];
const configure = ['manage:jira-configuration'];
const projects = ['manage:jira-project'];
const none: string[] = [];

/** `*` stands for one segment. */
const endpoints: [method: string, path: string, scopes: string[]][] = [
  ['POST', '/rest/api/3/issue', write],
  ['POST', '/rest/api/3/issue/bulk', write],
  ['POST', '/rest/api/3/issue/bulkfetch', read],
  ['GET', '/rest/api/3/issue/*', read],
  ['PUT', '/rest/api/3/issue/*', write],
  ['DELETE', '/rest/api/3/issue/*', write],
  ['GET', '/rest/api/3/issue/*/changelog', read],
  ['POST', '/rest/api/3/changelog/bulkfetch', read],
  ['GET', '/rest/api/3/issue/*/comment', read],
  ['POST', '/rest/api/3/issue/*/comment', write],
  ['GET', '/rest/api/3/issue/*/comment/*', read],
  ['PUT', '/rest/api/3/issue/*/comment/*', write],
  ['DELETE', '/rest/api/3/issue/*/comment/*', write],
  ['GET', '/rest/api/3/issue/*/properties', read],
  ['GET', '/rest/api/3/issue/*/properties/*', read],
  ['PUT', '/rest/api/3/issue/*/properties/*', write],
  ['DELETE', '/rest/api/3/issue/*/properties/*', write],
  ['PUT', '/rest/api/3/issue/properties/*', write],
  ['POST', '/rest/api/3/issue/properties/multi', write],
  ['GET', '/rest/api/3/issue/*/transitions', read],
  ['POST', '/rest/api/3/issue/*/transitions', write],
  ['POST', '/rest/api/3/issue/*/watchers', write],
  ['POST', '/rest/api/3/issue/*/notify', write],
  ['GET', '/rest/api/3/issue/*/remotelink', read],
  ['POST', '/rest/api/3/issue/*/remotelink', write],
  ['POST', '/rest/api/3/issueLink', write],
  ['GET', '/rest/api/3/issueLink/*', read],
  ['DELETE', '/rest/api/3/issueLink/*', write],
  ['GET', '/rest/api/3/issueLinkType', read],
  ['POST', '/rest/api/3/issueLinkType', configure],
  ['GET', '/rest/api/3/issue/createmeta/*/issuetypes', read],
  ['GET', '/rest/api/3/issue/createmeta/*/issuetypes/*', read],
  ['GET', '/rest/api/3/serverInfo', read],
  ['GET', '/rest/api/3/search/jql', read],
  ['POST', '/rest/api/3/search/jql', read],
  ['POST', '/rest/api/3/search/approximate-count', read],
  ['POST', '/rest/api/3/jql/match', read],
  ['POST', '/rest/api/3/jql/parse', read],
  ['GET', '/rest/api/3/project/search', read],
  ['GET', '/rest/api/3/project/*', read],
  ['GET', '/rest/api/3/project/*/statuses', read],
  ['GET', '/rest/api/3/project/*/components', read],
  ['GET', '/rest/api/3/project/*/hierarchy', read],
  ['GET', '/rest/api/3/project/*/securitylevel', read],
  ['GET', '/rest/api/3/project/*/role', read],
  ['GET', '/rest/api/3/project/*/properties/*', read],
  ['PUT', '/rest/api/3/project/*/properties/*', ['manage:jira-project']],
  ['GET', '/rest/api/3/issuetype/project', read],
  ['GET', '/rest/api/3/priority', read],
  ['GET', '/rest/api/3/priority/search', read],
  ['GET', '/rest/api/3/resolution', read],
  ['GET', '/rest/api/3/field', read],
  ['POST', '/rest/api/3/forge/panel/action/bulk/async', projects],
  ['GET', '/rest/api/3/mypermissions', read],
  ['POST', '/rest/api/3/permissions/check', none],
  ['GET', '/rest/api/3/myself', people],
  ['GET', '/rest/api/3/user', people],
  ['GET', '/rest/api/3/user/bulk', people],
  ['GET', '/rest/api/3/user/search', people],
  ['GET', '/rest/api/3/user/assignable/search', people],
  ['GET', '/rest/api/3/user/viewissue/search', people],
  ['POST', '/rest/api/3/expression/evaluate', [...read, ...people]],
  ['PUT', '/rest/forge/1/app/properties/*', none],
  ['GET', '/rest/forge/1/app/properties/*', none],
];

/** The scopes of a call; null when the table does not know it. A fixed segment wins over a variable one. */
export function scopesOf({ method, path }: Pick<ApiCall, 'method' | 'path'>): readonly string[] | null {
  const known = endpoints
    .filter(([verb, pattern]) => verb === method && fits(pattern, path))
    .sort(([, left], [, right]) => stars(left) - stars(right));
  return known[0]?.[2] ?? null;
}

function fits(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return wanted.length === given.length && wanted.every((segment, at) => segment === '*' || segment === given[at]);
}

function stars(pattern: string): number {
  return pattern.split('*').length;
}
