// Mistakes in triggers, storage and modules that Atlassian's offline validators let pass, one or more for each rule.
import { trigger, index, add, scopes, many, type Mistake } from './spoilers.ts';

export const platformMistakes: Mistake[] = [
  [
    'eventsHaveTheirScopes',
    'an event in object form without its scope',
    { manifest: trigger([{ eventType: 'avi:jira:created:field', filter: { ignoreSelf: true } }]) },
    /avi:jira:created:field needs the scope manage:jira-configuration/,
  ],
  [
    'eventsHaveTheirScopes',
    'an event in string form without its scope',
    { manifest: trigger(['avi:jira:created:issuetype']) },
    /manage:jira-configuration/,
  ],
  [
    'eventNamesAreKnown',
    'an event that Jira does not send',
    { manifest: trigger(['avi:jira:updated:comment']) },
    /no event "avi:jira:updated:comment"/,
  ],
  [
    'filtersSpellIssuetype',
    'a filter of one event with the wrong spelling of issuetype',
    {
      manifest: trigger([
        { eventType: 'avi:jira:created:issue', filter: { expression: 'event.issue.fields.issueType.subtask == true' } },
      ]),
    },
    /fields\.issuetype/,
  ],
  [
    'propertyPathsFit',
    'six property paths over all triggers',
    {
      manifest: add(
        'trigger',
        ...many(3, (at) => ({
          key: `paths-${at}`,
          function: 'created',
          events: [
            {
              eventType: 'avi:jira:updated:issue',
              payload: { include: { propertyPaths: [`one.${at}`, `two.${at}`] } },
            },
          ],
        })),
      ),
    },
    /6 property paths/,
  ],
  [
    'entitiesFit',
    'a 21st entity',
    { manifest: (m) => m.app.storage.entities.push(...many(20, (at) => ({ name: `extra-${at}`, attributes: {} }))) },
    /21 entities/,
  ],
  [
    'indexesHaveOneRange',
    'an index with two range attributes',
    { manifest: index({ name: 'by-two', range: ['order', 'modelId'] }) },
    /index by-two of entity item has 2 range attributes/,
  ],
  [
    'indexesHaveOneRange',
    'an index with no range attribute',
    { manifest: index({ name: 'by-none', partition: ['modelId'] }) },
    /has 0 range attributes/,
  ],
  [
    'indexNamesFit',
    'an index name of two characters',
    { manifest: index({ name: 'by', range: ['order'] }) },
    /3 to 50/,
  ],
  [
    'indexNamesFit',
    'an index name of 51 characters',
    { manifest: index({ name: 'x'.repeat(51), range: ['order'] }) },
    /3 to 50/,
  ],
  [
    'indexedAttributesHaveAType',
    'a range over an attribute of type any',
    { manifest: index({ name: 'by-body', range: ['body'] }) },
    /body is of type any/,
  ],
  [
    'indexedAttributesHaveAType',
    'the short form of an index on an attribute of type any',
    { manifest: index('body') },
    /body is of type any/,
  ],
  [
    'storageHasItsScope',
    'the key-value store used without storage:app',
    { manifest: scopes('read:jira-work', 'write:jira-work', 'read:jira-user') },
    /storage:app/,
  ],
  [
    'keysAreUnique',
    'a schedule and a function with the same key',
    { manifest: add('scheduledTrigger', { key: 'sweep', function: 'sweep', interval: 'hour' }) },
    /key sweep is used 2 times: scheduledTrigger, function/,
  ],
  [
    'schedulesFit',
    'a sixth scheduled trigger',
    {
      manifest: add(
        'scheduledTrigger',
        ...many(5, (at) => ({ key: `hourly-${at}`, function: 'sweep', interval: 'hour' })),
      ),
    },
    /6 scheduled triggers/,
  ],
  [
    'schedulesFit',
    'two schedules that run every five minutes',
    {
      manifest: add(
        'scheduledTrigger',
        ...many(2, (at) => ({ key: `often-${at}`, function: 'sweep', interval: 'fiveMinute' })),
      ),
    },
    /2 scheduled triggers run every five minutes/,
  ],
  [
    'entityPropertyValuesFit',
    '101 values in entity property modules',
    {
      manifest: add('jira:entityProperty', {
        key: 'wide',
        propertyKey: 'wide',
        values: many(100, (at) => ({ path: `p${at}`, type: 'string' })),
      }),
    },
    /101 values/,
  ],
  [
    'kindsAreCurrent',
    'an issue glance',
    { manifest: add('jira:issueGlance', { key: 'glance', title: 'Size' }) },
    /glance is a jira:issueGlance: use jira:issueContext/,
  ],
  [
    'conditionsFitTheirModule',
    'a project condition, nested, on a page without a project',
    {
      manifest: add('jira:globalPage', {
        key: 'portfolio',
        displayConditions: { and: { isLoggedIn: true, or: { canAdministerProjects: true } } },
      }),
    },
    /canAdministerProjects never holds on a jira:globalPage/,
  ],
  [
    'jqlFunctionsCanBeCalled',
    'a JQL function with a space in its name',
    { manifest: add('jira:jqlFunction', { key: 'spaced', name: 'threat models', function: 'panel' }) },
    /"threat models" is not one word/,
  ],
  [
    'jqlFunctionsCanBeCalled',
    'a required JQL argument after an optional one',
    {
      manifest: add('jira:jqlFunction', {
        key: 'late',
        name: 'late',
        function: 'panel',
        arguments: [
          { name: 'stage', required: false },
          { name: 'size', required: true },
        ],
      }),
    },
    /required argument size follows an optional one/,
  ],
  ['manifestFits', 'a manifest of 256 KB', { app: { manifestBytes: 256 * 1024 } }, /262144 bytes/],
];
