// Mistakes in functions and permissions that Atlassian's offline validators let pass, one or more for each rule.
import { call, add, scopes, type Mistake } from './spoilers.ts';

const all = ['read:jira-work', 'write:jira-work', 'read:jira-user', 'storage:app'];

export const appMistakes: Mistake[] = [
  [
    'handlersAreExported',
    'a handler that the bundle does not export',
    { app: { bundleExports: ['created', 'sweep', 'work'] } },
    /function panel: the bundle does not export "index\.panel"/,
  ],
  [
    'handlersAreExported',
    'a handler in another file than the bundle',
    { manifest: add('function', { key: 'elsewhere', handler: 'panel.created' }) },
    /"panel\.created"/,
  ],
  [
    'exportsAreHandlers',
    'an export that no function names',
    { app: { bundleExports: ['created', 'sweep', 'work', 'panel', 'forgotten'] } },
    /exports forgotten/,
  ],
  [
    'functionKeysFit',
    'a function key of 24 characters',
    { manifest: add('function', { key: 'f'.repeat(24), handler: 'index.panel' }) },
    /at most 23/,
  ],
  [
    'memoryFits',
    'an app with 2,048 MB',
    {
      manifest: (m) => {
        m.app.runtime['memoryMB'] = 2048;
      },
    },
    /app\.runtime: memoryMB is 2048/,
  ],
  [
    'memoryFits',
    'one function with 1,025 MB',
    { manifest: add('function', { key: 'large', handler: 'index.panel', runtime: { memoryMB: 1025 } }) },
    /function large: memoryMB is 1025/,
  ],
  [
    'timeoutsFitTheirCallers',
    'a patient function behind a panel',
    {
      manifest: add('jira:issueContext', {
        key: 'row',
        resolver: { function: 'sweep' },
        dynamicProperties: { function: 'created' },
      }),
    },
    /function sweep: 300 seconds .* jira:issueContext row/,
  ],
  [
    'nothingLeaves',
    'an address that the front end may fetch',
    {
      manifest: (m) => {
        m.permissions['external'] = { fetch: { client: ['https://example.com'] } };
      },
    },
    /permissions\.external\.fetch/,
  ],
  [
    'nothingLeaves',
    'a remote',
    { manifest: (m) => Object.assign(m, { remotes: [{ key: 'away', baseUrl: 'https://example.com' }] }) },
    /remotes/,
  ],
  [
    'scopesAreUnique',
    'a scope twice',
    { manifest: scopes(...all, 'storage:app') },
    /storage:app is declared more than/,
  ],
  [
    'scopesAreCurrent',
    'the retired realtime scope',
    { manifest: scopes(...all, 'read:app-global-channel:realtime') },
    /was retired/,
  ],
  [
    'callsAreKnown',
    'a call to an endpoint that the table does not list',
    { app: { calls: [call('GET', '/rest/api/3/user/bulk'), call('GET', '/rest/api/3/search')] } },
    /GET \/rest\/api\/3\/search is not in the table/,
  ],
  [
    'callsAreKnown',
    'a call whose method cannot be told',
    { app: { calls: [call('GET', '/rest/api/3/user/bulk'), call(null, '/rest/api/3/issue/*')] } },
    /unknown method/,
  ],
  [
    'callsHaveTheirScopes',
    'a call whose scope is not declared',
    { app: { calls: [call('GET', '/rest/api/3/user/bulk'), call('PUT', '/rest/api/3/project/*/properties/*')] } },
    /needs the scope manage:jira-project/,
  ],
  [
    'scopesAreNeeded',
    'a scope that no call, event or module needs',
    { manifest: scopes(...all, 'manage:jira-configuration') },
    /manage:jira-configuration is not needed/,
  ],
];
