/** What the rules page asks of Jira, as the person: who administers the project, where tickets go, how models were sized. */
import type { IssueId } from '../../domain/ids.ts';
import type { IssueForTriage } from '../ports.ts';

export interface ProjectChoice {
  key: string;
  name: string;
}

export interface FoundModel {
  id: IssueId;
  key: string;
  summary: string;
}

/** What search tells of models: all that have a size, those that a person sized, those that were asked for anyway. */
export type CountedModels = 'sized' | 'set-by-hand' | 'asked-anyway';

/** Projects are named by their keys. Whoever may not browse an issue neither finds nor counts it. */
export interface RulesJira {
  /** Null: a project that the caller cannot see, or that is not there. */
  administersProject(key: string): Promise<boolean | null>;
  /** Projects in which the caller may create issues, by key, at most 100. */
  projectsForTickets(): Promise<ProjectChoice[]>;
  /** Those of these projects that the caller can see. */
  visibleProjects(keys: readonly string[]): Promise<ProjectChoice[]>;
  /** Those of these projects that the app can see. */
  projectsOfTheApp(keys: readonly string[]): Promise<ProjectChoice[]>;
  /** Approximate: Jira counts in its search index. */
  countModels(which: CountedModels, projects: readonly string[]): Promise<number>;
  /** Changed last first. */
  modelsSetByHand(projects: readonly string[], limit: number): Promise<FoundModel[]>;
  /**
   * Of each model with a priority that was changed after somebody pushed back on it, how many such changes there are,
   * as its issue property says. Changed last first.
   */
  changesAfterPushBack(projects: readonly string[], limit: number): Promise<number[]>;
  /** The newest first. */
  lastModels(projects: readonly string[], limit: number): Promise<Omit<IssueForTriage, 'comments'>[]>;
}
