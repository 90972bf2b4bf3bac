/** Saves where candidates are looked for, once Jira knows everything that is named, and begins to look. */
import { AppError } from '../domain/app-error.ts';
import { type CandidateSettings, type Settings, isOurs } from '../domain/settings.ts';
import { type LookDeps, startLook } from './look-for-candidates.ts';
import type { CandidateJira } from './ports/candidates.ts';
import type { Jira, SettingsStore } from './ports.ts';
import { checkedPlaces } from './save-settings.ts';

export interface SaveCandidatesDeps extends Omit<LookDeps, 'settings'> {
  settings: SettingsStore;
  jiraAsUser: Pick<Jira, 'project'>;
  candidatesAsUser: CandidateJira;
}

/**
 * @throws AppError INVALID with the field, in Jira's words for the query; CONFLICT when somebody saved since `rev`
 */
export async function saveCandidateSettings(
  deps: SaveCandidatesDeps,
  change: CandidateSettings & { rev: number },
): Promise<{ settings: Settings; matches: number | null }> {
  const current = await deps.settings.read();
  if (current.rev !== change.rev) throw savedBefore();
  const watch = await checkedPlaces(deps.jiraAsUser, change.watch, 'watch');
  const ours = watch.findIndex((place) => isOurs(current, place));
  if (ours >= 0) throw new AppError('INVALID', 'errors.watchOurs', { field: `watch.${ours}.issueTypeName` });
  const jql = (change.jql ?? '').trim() === '' ? null : (change.jql ?? '').trim();
  if (jql !== null) await checkJql(deps.candidatesAsUser, jql);
  const matches = jql === null ? null : await deps.candidatesAsUser.count(jql);
  const settings: Settings = { ...current, candidates: { watch, jql }, rev: current.rev + 1 };
  if (!(await deps.settings.save(settings))) throw savedBefore();
  // The daily run would begin all the same: nobody should wait a day for the first look.
  if (jql !== null) await startLook({ ...deps, settings }).catch(() => 'tomorrow');
  return { settings, matches };
}

/** Asked about as it was typed: what the app adds to it would make up for a restriction that is missing. */
async function checkJql(jira: CandidateJira, jql: string): Promise<void> {
  if (/\border\s+by\b/i.test(withoutQuotes(jql))) throw new AppError('INVALID', 'errors.jqlOrder', { field: 'jql' });
  const fault = await jira.faultOf(jql);
  if (fault !== null) throw new AppError('INVALID', 'errors.jqlFault', { field: 'jql', params: { fault } });
}

function withoutQuotes(jql: string): string {
  return jql.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
}

function savedBefore(): AppError {
  return new AppError('CONFLICT', 'errors.settingsConflict');
}
