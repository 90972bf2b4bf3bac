/** What the rules page asks of Jira, as the person: who administers the project, where tickets can go. */
export interface ProjectChoice {
  key: string;
  name: string;
}

export interface RulesJira {
  /** Null: a project that the caller cannot see, or that is not there. */
  administersProject(key: string): Promise<boolean | null>;
  /** Projects in which the caller may create issues, by key, at most 100. */
  projectsForTickets(): Promise<ProjectChoice[]>;
  /** Those of these projects that the caller can see. */
  projectsNamed(keys: readonly string[]): Promise<ProjectChoice[]>;
}
