/** What the Admin page asks of Jira: who administers it, what there is to choose from, what the app may do. */
import type { AccountId } from '../../domain/ids.ts';

/** What the app needs in a project of Threat model issues. */
export const appRights = ['browse', 'comment', 'edit'] as const;
export type AppRight = (typeof appRights)[number];

export interface Choice {
  id: string;
  name: string;
}

/** Jira as a person or as the app. Absence is null; errors are AppErrors. */
export interface SiteJira {
  administers(): Promise<boolean>;
  rightsIn(projectId: string): Promise<ReadonlySet<AppRight>>;
  /** Issue security levels that the caller may use; whoever may not see a level cannot know of it. */
  securityLevels(projectId: string): Promise<Choice[]>;
  priorities(): Promise<Choice[]>;
  resolutions(): Promise<Choice[]>;
  /** People by a part of their name, active ones only. */
  findPeople(query: string): Promise<{ accountId: AccountId; name: string }[]>;
  /** Shows a panel on every issue of a project. Jira does it a little later. */
  pinPanel(moduleId: string, projectKey: string): Promise<void>;
}

export interface SiteAccess {
  asUser: SiteJira;
  asApp: SiteJira;
}
