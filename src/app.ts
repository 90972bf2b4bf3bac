/** The composition root: builds the adapters and hands them to the doors. The only file that knows everything. */
import { randomUUID } from 'node:crypto';
import english from '../locales/en-US.json';
import type { Clock, DeadLetters, Ids, JiraAccess, Models, PropertyMarks } from './application/ports.ts';
import type { Grants, SettingsStore, TextsByLocale, WorkQueue } from './application/ports.ts';
import { signedGrants } from './adapters/grants/signed-grants.ts';
import { jiraOverRest } from './adapters/jira/jira-over-rest.ts';
import { workQueue } from './adapters/queue/work-queue.ts';
import { deadLettersInKvs } from './adapters/storage/dead-letters-in-kvs.ts';
import { modelsInKvs } from './adapters/storage/models-in-kvs.ts';
import { propertyMarksInKvs } from './adapters/storage/property-marks-in-kvs.ts';
import { settingsInKvs } from './adapters/storage/settings-in-kvs.ts';
import { textsFrom } from './domain/texts.ts';

export interface App {
  jira: JiraAccess;
  models: Models;
  settings: SettingsStore;
  grants: Grants;
  marks: PropertyMarks;
  queue: WorkQueue;
  deadLetters: DeadLetters;
  texts: TextsByLocale;
  clock: Clock;
  ids: Ids;
}

/** Built for every invocation: a warm process may serve another site next. */
export function buildApp(): App {
  return {
    jira: jiraOverRest(),
    models: modelsInKvs(),
    settings: settingsInKvs(),
    grants: signedGrants(),
    marks: propertyMarksInKvs(),
    queue: workQueue(),
    deadLetters: deadLettersInKvs(),
    texts: () => textsFrom(english, 'en-US'),
    clock: { now: () => new Date() },
    ids: { next: () => randomUUID() },
  };
}
