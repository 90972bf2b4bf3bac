/** What the sweep needs of Jira and of storage. */
import type { IssueId } from '../../domain/ids.ts';
import type { SizeProcesses } from '../../domain/size-process.ts';

export interface PlaceQuery {
  projectKey: string;
  issueTypeName: string;
  limit: number;
}

export interface SweepQuery extends PlaceQuery {
  /** Issues changed within this many minutes, besides those that search knows no size of. */
  changedWithinMinutes: number;
}

export interface FindModels {
  /** Newest first; null where Jira does not know the project or the type (any more). */
  toSweep(query: SweepQuery): Promise<IssueId[] | null>;
  /** Models with a size of which search knows no end, as `toSweep`. */
  underWay(query: PlaceQuery): Promise<IssueId[] | null>;
  /** Models of which search knows that an exception ended, or ends today; as `toSweep`. */
  withEndedException(query: PlaceQuery): Promise<IssueId[] | null>;
}

/** When the last sweep began. */
export interface Sweeps {
  last(): Promise<Date | null>;
  note(began: Date): Promise<void>;
}

/** What the sizes meant when the models that are under way last followed; null: never. */
export interface FollowedRules {
  read(): Promise<SizeProcesses | null>;
  note(sizes: SizeProcesses): Promise<void>;
}
