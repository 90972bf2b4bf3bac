/** The projects of Threat model issues that the person can see: Jira refuses a search that names another. */
import type { Settings } from '../domain/settings.ts';
import type { RulesJira } from './ports/rules-jira.ts';

/** Keys, each once. */
export async function modelProjects({
  rulesJira,
  settings,
}: {
  rulesJira: Pick<RulesJira, 'visibleProjects'>;
  settings: Settings;
}): Promise<string[]> {
  const keys = [...new Set(settings.scopes.map(({ projectKey }) => projectKey))];
  return (await rulesJira.visibleProjects(keys)).map(({ key }) => key);
}
