/** The composition root: builds the adapters and hands them to the doors. The only file that knows everything. */
import { randomUUID } from 'node:crypto';
import german from '../locales/de-DE.json';
import english from '../locales/en-US.json';
import type { AskGrants, AskingAccess, Requests } from './application/ports/asking-jira.ts';
import type { CandidateAccess, CandidateLooks, Candidates } from './application/ports/candidates.ts';
import type { HistoryLog } from './application/ports/history-log.ts';
import type { InForce } from './application/ports/in-force.ts';
import type { LibraryStore } from './application/ports/library-store.ts';
import type { ChangedIssues } from './application/ports/changed-issue.ts';
import type { RulesJira } from './application/ports/rules-jira.ts';
import type { FindModels, FollowedRules, Sweeps } from './application/ports/sweeping.ts';
import type { Live } from './application/ports/live.ts';
import type { SiteAccess } from './application/ports/site-jira.ts';
import type { Clock, DeadLetters, Heartbeat, Ids, JiraAccess, Models, PropertyMarks } from './application/ports.ts';
import type { Grants, RulesStore, SettingsStore, TextsByLocale, WorkQueue } from './application/ports.ts';
import { signedGrants } from './adapters/grants/signed-grants.ts';
import { askingOverRest } from './adapters/jira/asking-over-rest.ts';
import { candidatesOverRest } from './adapters/jira/candidates-over-rest.ts';
import { findModelsOverRest } from './adapters/jira/find-models.ts';
import { jiraOverRest } from './adapters/jira/jira-over-rest.ts';
import { rulesOverRest } from './adapters/jira/rules-over-rest.ts';
import { siteOverRest } from './adapters/jira/site-over-rest.ts';
import { liveOverRealtime } from './adapters/live/live-over-realtime.ts';
import { workQueue } from './adapters/queue/work-queue.ts';
import { candidateLooksInKvs } from './adapters/storage/candidate-looks-in-kvs.ts';
import { candidatesInKvs } from './adapters/storage/candidates-in-kvs.ts';
import { changedIssuesInKvs } from './adapters/storage/changed-issues-in-kvs.ts';
import { deadLettersInKvs } from './adapters/storage/dead-letters-in-kvs.ts';
import { followedRulesInKvs } from './adapters/storage/followed-rules-in-kvs.ts';
import { heartbeatInKvs } from './adapters/storage/heartbeat-in-kvs.ts';
import { historyInKvs } from './adapters/storage/history-in-kvs.ts';
import { inForceInKvs } from './adapters/storage/in-force-in-kvs.ts';
import { libraryInKvs } from './adapters/storage/library-in-kvs.ts';
import { modelsInKvs } from './adapters/storage/models-in-kvs.ts';
import { propertyMarksInKvs } from './adapters/storage/property-marks-in-kvs.ts';
import { requestsInKvs } from './adapters/storage/requests-in-kvs.ts';
import { rulesInKvs } from './adapters/storage/rules-in-kvs.ts';
import { settingsInKvs } from './adapters/storage/settings-in-kvs.ts';
import { sweepsInKvs } from './adapters/storage/sweeps-in-kvs.ts';
import { languageOf } from './domain/language.ts';
import { textsFrom } from './domain/texts.ts';

export interface App {
  jira: JiraAccess;
  models: Models;
  settings: SettingsStore;
  rules: RulesStore;
  inForce: InForce;
  rulesJira: RulesJira;
  library: LibraryStore;
  history: HistoryLog;
  grants: Grants & AskGrants;
  marks: PropertyMarks;
  queue: WorkQueue;
  live: Live;
  deadLetters: DeadLetters;
  heartbeat: Heartbeat;
  changedIssues: ChangedIssues;
  findModels: FindModels;
  sweeps: Sweeps;
  followedRules: FollowedRules;
  site: SiteAccess;
  asking: AskingAccess;
  requests: Requests;
  candidates: Candidates;
  candidateJira: CandidateAccess;
  looks: CandidateLooks;
  texts: TextsByLocale;
  clock: Clock;
  ids: Ids;
}

const catalogues = { 'en-US': english, 'de-DE': german };

/** Built for every invocation: a warm process may serve another site next. */
export function buildApp(): App {
  const clock = { now: () => new Date() };
  return {
    jira: jiraOverRest(),
    models: modelsInKvs(clock),
    settings: settingsInKvs(),
    rules: rulesInKvs(),
    inForce: inForceInKvs({ settings: settingsInKvs(), rules: rulesInKvs() }),
    rulesJira: rulesOverRest(),
    library: libraryInKvs(),
    history: historyInKvs(),
    grants: signedGrants(),
    marks: propertyMarksInKvs(),
    queue: workQueue(),
    live: liveOverRealtime(clock),
    deadLetters: deadLettersInKvs(),
    heartbeat: heartbeatInKvs(),
    changedIssues: changedIssuesInKvs({
      settings: settingsInKvs(),
      models: modelsInKvs(clock),
      candidates: candidatesInKvs(),
    }),
    findModels: findModelsOverRest(),
    sweeps: sweepsInKvs(),
    followedRules: followedRulesInKvs(),
    site: siteOverRest(),
    asking: askingOverRest(),
    requests: requestsInKvs(),
    candidates: candidatesInKvs(),
    candidateJira: candidatesOverRest(),
    looks: candidateLooksInKvs(),
    texts: (locale) => textsFrom(catalogues[languageOf(locale)], locale),
    clock,
    ids: { next: () => randomUUID() },
  };
}
