/** What every page of the site is built from. */
import type { UiModule, UiModuleType } from '../bridge/server/ui-modules.ts';
import type { AppHost, Clock, Jira } from '../parts.ts';
import type { Sessions } from './session.ts';

/** Parts shared by all requests. */
export interface SiteParts {
  jira: Jira;
  app: AppHost;
  clock: Clock;
  sessions: Sessions;
  modules: (type: UiModuleType, locale: string) => UiModule[];
  /** Resource pages by `key` and `key/entry`. */
  resources: Record<string, string>;
  /** Projects where an admin shows the app's issue panels on every issue. */
  pinnedProjects: readonly string[];
}
