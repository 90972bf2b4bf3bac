/** Saves the settings, once everything they name exists: projects, issue types, resolutions, priorities, people. */
import { AppError } from '../domain/app-error.ts';
import type { TextKey, TextParams } from '../domain/texts.ts';
import type { Settings } from '../domain/settings.ts';
import { suggestedNotDone } from '../domain/not-done.ts';
import type { Jira } from './ports.ts';
import { type SettingsDeps, namedApprovers } from './read-settings.ts';

export type SettingsChange = Pick<
  Settings,
  'rev' | 'scopes' | 'notDoneResolutionIds' | 'priorityIds' | 'siteLocale' | 'approvers'
> &
  Partial<Pick<Settings, 'askForOthers'>>;

/**
 * Members that this page does not show are kept as they are.
 *
 * @throws AppError INVALID with the field, or CONFLICT when somebody saved since `rev` was read
 */
export async function saveSettings(deps: SettingsDeps, change: SettingsChange) {
  const current = await deps.settings.read();
  if (current.rev !== change.rev) throw savedBefore();
  const scopes = await checkedPlaces(deps.jiraAsUser, change.scopes, 'scopes');
  const [priorities, resolutions] = await Promise.all([deps.siteAsUser.priorities(), deps.siteAsUser.resolutions()]);
  checkIds(change, { priorities, resolutions });
  const approvers = await namedApprovers(deps.jiraAsUser, [...new Set(change.approvers)]);
  const gone = approvers.findIndex(({ name }) => name === null);
  if (gone >= 0) throw invalid(`approvers.${gone}`, 'errors.noSuchApprover');
  const record: Settings = {
    ...current,
    ...change,
    notDoneChosen: true,
    scopes,
    approvers: approvers.map(({ accountId }) => accountId),
    rev: current.rev + 1,
  };
  if (!(await deps.settings.save(record))) throw savedBefore();
  return {
    settings: record,
    priorities,
    resolutions,
    suggestedNotDone: suggestedNotDone(resolutions),
    approvers,
  };
}

function savedBefore(): AppError {
  return new AppError('CONFLICT', 'errors.settingsConflict');
}

/** In Jira's own spelling, so that people see what is there. @throws AppError INVALID with the place in `list` */
export async function checkedPlaces(
  jiraAsUser: Pick<Jira, 'project'>,
  scopes: Settings['scopes'],
  list: 'scopes' | 'watch',
): Promise<Settings['scopes']> {
  const seen = new Set<string>();
  const checked: Settings['scopes'] = [];
  for (const [at, { projectKey, issueTypeName }] of scopes.entries()) {
    const project = await jiraAsUser.project(projectKey);
    if (project === null) {
      throw invalid(`${list}.${at}.projectKey`, 'errors.noSuchProject', { project: projectKey });
    }
    const wanted = issueTypeName.toLowerCase();
    const type = project.issueTypes.find(({ name }) => name.toLowerCase() === wanted);
    if (type === undefined) {
      const known = project.issueTypes.map(({ name }) => name).join(', ');
      const params = { project: project.key, type: issueTypeName, known };
      throw invalid(`${list}.${at}.issueTypeName`, 'errors.noSuchType', params);
    }
    const scope = { projectKey: project.key, issueTypeName: type.name };
    const key = JSON.stringify(scope);
    if (seen.has(key)) throw invalid(`${list}.${at}.issueTypeName`, 'errors.scopeTwice', scope);
    seen.add(key);
    checked.push(scope);
  }
  return checked;
}

interface Choices {
  priorities: readonly { id: string }[];
  resolutions: readonly { id: string }[];
}

function checkIds({ priorityIds, notDoneResolutionIds }: SettingsChange, { priorities, resolutions }: Choices): void {
  for (const [level, id] of Object.entries(priorityIds)) {
    if (id !== null && !priorities.some((one) => one.id === id)) {
      throw invalid(`priorityIds.${level}`, 'errors.noSuchPriority');
    }
  }
  if (notDoneResolutionIds.some((id) => !resolutions.some((one) => one.id === id))) {
    throw invalid('notDoneResolutionIds', 'errors.noSuchResolution');
  }
}

function invalid(field: string, text: TextKey, params: TextParams = {}): AppError {
  return new AppError('INVALID', text, { field, params });
}
