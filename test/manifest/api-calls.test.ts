// The preflight reads endpoints off source as people write it.
import { describe, expect, it } from 'vitest';
import { apiCalls } from '../../scripts/preflight/api-calls.ts';
import { scopesOf } from '../../scripts/preflight/endpoint-scopes.ts';
import { bundleExports } from '../../scripts/preflight/read-app.ts';

const endpoint = (source: string) => apiCalls('x.ts', source).map(({ method, path }) => `${method ?? '?'} ${path}`);

describe('reading product calls off the source', () => {
  it.each([
    [
      'a method in the options',
      "jira.requestJira(route`/rest/api/3/issue`, { method: 'POST', body })",
      'POST /rest/api/3/issue',
    ],
    ['no options: a GET', 'jira.requestJira(route`/rest/api/3/issue/${id}`)', 'GET /rest/api/3/issue/*'],
    [
      'a query, which does not count',
      'get(route`/rest/api/3/user/bulk?accountId=${id}&x=${y}`)',
      'GET /rest/api/3/user/bulk',
    ],
    [
      'a verb beside the route',
      "send('PUT', route`/rest/api/3/issue/${a}/properties/${b}`, body)",
      'PUT /rest/api/3/issue/*/properties/*',
    ],
    [
      'a method beside a path member',
      "call({ method: 'DELETE', path: route`/rest/api/3/issueLink/${id}` })",
      'DELETE /rest/api/3/issueLink/*',
    ],
    ['the verb as the function', 'this.http.post(route`/rest/api/3/search/jql`, body)', 'POST /rest/api/3/search/jql'],
    [
      'options that are a variable: not to be told',
      'jira.requestJira(route`/rest/api/3/issue`, options)',
      '? /rest/api/3/issue',
    ],
    [
      'a spread in the options: not to be told',
      'jira.requestJira(route`/rest/api/3/issue`, { ...options })',
      '? /rest/api/3/issue',
    ],
    ['a plain path on the bridge', "requestJira('/rest/api/3/myself')", 'GET /rest/api/3/myself'],
  ])('understands %s', (_form, source, expected) => {
    expect(endpoint(source)).toEqual([expected]);
  });

  it('follows a route through a variable to each of its calls', () => {
    const source = `function write() {
      const path = route\`/rest/api/3/issue/\${id}/comment/\${comment}\`;
      request(path);
      request(path, { method: 'PUT', body });
    }`;
    expect(endpoint(source)).toEqual(['GET /rest/api/3/issue/*/comment/*', 'PUT /rest/api/3/issue/*/comment/*']);
  });

  it('names file and line of each call, and takes other templates for what they are', () => {
    const source = 'const text = html`/rest/api/3/issue`;\n\nget(route`/rest/api/3/myself`);';
    expect(apiCalls('src/adapters/people.ts', source)).toEqual([
      { method: 'GET', path: '/rest/api/3/myself', place: 'src/adapters/people.ts:3' },
    ]);
  });
});

describe('the table of endpoints', () => {
  it('prefers a fixed segment to a variable one', () => {
    expect(scopesOf({ method: 'POST', path: '/rest/api/3/issue/bulkfetch' })).toEqual(['read:jira-work']);
    expect(scopesOf({ method: 'GET', path: '/rest/api/3/project/search' })).toEqual(['read:jira-work']);
  });

  it('knows a permission check needs no scope, and nothing about a removed endpoint', () => {
    expect(scopesOf({ method: 'POST', path: '/rest/api/3/permissions/check' })).toEqual([]);
    expect(scopesOf({ method: 'GET', path: '/rest/api/3/search' })).toBeNull();
  });
});

describe('the exports of the bundle', () => {
  it('are read from the list that esbuild writes for importers', () => {
    const bundle = 'var a = 1;\n0 && (module.exports = {\n  issueCreated,\n  panel\n});\n//# sourceMappingURL=x';
    expect(bundleExports(bundle)).toEqual(['issueCreated', 'panel']);
  });

  it('are none when there is no such list', () => {
    expect(bundleExports('module.exports = {};')).toEqual([]);
  });
});
