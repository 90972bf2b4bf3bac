/** What the sweep needs of Jira and of storage. */
import type { IssueId } from '../../domain/ids.ts';

export interface SweepQuery {
  projectKey: string;
  issueTypeName: string;
  /** Issues changed within this many minutes, besides those that search knows no size of. */
  changedWithinMinutes: number;
  limit: number;
}

export interface FindModels {
  /** Newest first; null where Jira does not know the project or the type (any more). */
  toSweep(query: SweepQuery): Promise<IssueId[] | null>;
}

/** When the last sweep began. */
export interface Sweeps {
  last(): Promise<Date | null>;
  note(began: Date): Promise<void>;
}
