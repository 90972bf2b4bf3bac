/** The settings with what an administrator chooses from, read as that person. */
import type { Settings } from '../domain/settings.ts';
import { suggestedNotDone } from '../domain/not-done.ts';
import type { Jira, SettingsStore } from './ports.ts';
import type { SiteJira } from './ports/site-jira.ts';

export interface SettingsDeps {
  settings: SettingsStore;
  jiraAsUser: Pick<Jira, 'names' | 'project'>;
  siteAsUser: SiteJira;
}

export async function readSettings({ settings, jiraAsUser, siteAsUser }: SettingsDeps) {
  const [current, priorities, resolutions] = await Promise.all([
    settings.read(),
    siteAsUser.priorities(),
    siteAsUser.resolutions(),
  ]);
  return {
    settings: current,
    priorities,
    resolutions,
    suggestedNotDone: suggestedNotDone(resolutions),
    approvers: await namedApprovers(jiraAsUser, current.approvers),
  };
}

/** Null for somebody who has left. */
export async function namedApprovers(jira: Pick<Jira, 'names'>, accounts: Settings['approvers']) {
  if (accounts.length === 0) return [];
  const names = await jira.names(accounts);
  return accounts.map((accountId) => ({ accountId, name: names.get(accountId) ?? null }));
}
