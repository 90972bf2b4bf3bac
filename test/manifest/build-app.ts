// A small app that the preflight has nothing against, for tests to spoil in one point each.
import { parse, stringify } from 'yaml';
import type { AppUnderCheck } from '../../scripts/preflight/app-under-check.ts';
import { manifestSchema } from '../../scripts/preflight/manifest.ts';
import { readEventScopes } from '../../scripts/preflight/read-app.ts';

const soundManifest = `
app:
  runtime: { name: nodejs24.x, memoryMB: 512 }
  storage:
    entities:
      - name: item
        attributes:
          modelId: { type: string }
          order: { type: integer }
          body: { type: any }
        indexes:
          - name: by-model
            partition: [modelId]
            range: [order]
modules:
  trigger:
    - key: on-created
      function: created
      events: ['avi:jira:created:issue']
      filter: { ignoreSelf: true, expression: event.issue.fields.issuetype.subtask == false }
  scheduledTrigger:
    - { key: daily, function: sweep, interval: day }
  consumer:
    - { key: on-work, queue: work, function: work }
  jira:issuePanel:
    - { key: issue-panel, title: Panel, resource: panel, resolver: { function: panel } }
  jira:entityProperty:
    - { key: property, propertyKey: threat-model, values: [{ path: size, type: string, searchAlias: modelSize }] }
  jira:jqlFunction:
    - key: jql
      name: modelledIssues
      function: panel
      arguments: [{ name: size, required: true }, { name: stage, required: false }]
  function:
    - { key: created, handler: index.created }
    - { key: sweep, handler: index.sweep, timeoutSeconds: 300 }
    - { key: work, handler: index.work, timeoutSeconds: 600 }
    - { key: panel, handler: index.panel }
permissions:
  scopes: ['read:jira-work', 'write:jira-work', 'read:jira-user', 'storage:app']
`;

/** A deep copy of the sound manifest as plain data; spoil it by assignment. */
export interface LooseManifest {
  app: { runtime: Record<string, unknown>; storage: { entities: Record<string, unknown>[] } };
  modules: Record<string, Record<string, unknown>[]>;
  permissions: Record<string, unknown> & { scopes: string[] };
}

export interface Spoiler {
  manifest?: (manifest: LooseManifest) => void;
  app?: Partial<AppUnderCheck>;
}

/** The app with its manifest and its other facts changed. */
export function buildApp({ manifest: spoil, app }: Spoiler = {}): AppUnderCheck {
  const manifest = parse(soundManifest) as LooseManifest;
  spoil?.(manifest);
  return {
    manifest: manifestSchema.parse(manifest),
    manifestBytes: Buffer.byteLength(stringify(manifest)),
    bundleExports: ['created', 'sweep', 'work', 'panel'],
    packages: ['@forge/api', '@forge/kvs'],
    calls: [{ method: 'GET', path: '/rest/api/3/user/bulk', place: 'src/adapters/jira/people.ts:3' }],
    eventScopes: readEventScopes(),
    ...app,
  };
}
