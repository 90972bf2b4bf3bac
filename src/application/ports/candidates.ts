/** What looking for candidates needs of Jira and of storage. */
import type { CandidateRecord, CandidateState } from '../../domain/candidate.ts';
import type { AccountId, IssueId } from '../../domain/ids.ts';
import type { CandidateLook } from '../../domain/candidate-look.ts';
import type { PermissionKey } from '../../domain/access.ts';

/** An issue as triage reads it, with what decides whether it is a candidate. */
export interface CandidateIssue {
  id: IssueId;
  key: string;
  projectKey: string;
  issueTypeName: string;
  summary: string;
  /** As it came: rich text of Jira's API, or the text of an event. */
  description: unknown;
  labels: string[];
  components: string[];
  links: { key: string; issueTypeName: string; relation: string; summary: string }[];
  /** Reporter and assignee, each once. */
  people: AccountId[];
  /** In a status of the category done. */
  closed: boolean;
  updatedAt: string | null;
}

export interface CandidateSearch {
  /** The query of the settings. */
  jql: string;
  /** Issues changed within this many minutes; null for all. */
  withinMinutes: number | null;
  pageToken: string | null;
  limit: number;
}

export interface FoundCandidates {
  issues: CandidateIssue[];
  nextPageToken: string | null;
}

/** Jira as a person or as the app. Errors are AppErrors. */
export interface CandidateJira {
  /** Those that the caller sees, up to 100. */
  read(ids: readonly IssueId[]): Promise<CandidateIssue[]>;
  /** Open issues that are no threat models, latest changes first; null where Jira refuses the query. */
  search(query: CandidateSearch): Promise<FoundCandidates | null>;
  /** What Jira says against a query, in its own words; null where it would run it. */
  faultOf(jql: string): Promise<string | null>;
  /** About how many open issues match. */
  count(jql: string): Promise<number>;
  /** What the caller may do in the project; nothing where it is not visible. */
  rightsIn(projectKey: string): Promise<ReadonlySet<PermissionKey>>;
}

export interface CandidateAccess {
  asUser: CandidateJira;
  asApp: CandidateJira;
}

/** Candidates under the ids of their issues. Reads by id are exact; a list lags behind and only shows. */
export interface Candidates {
  read(id: IssueId): Promise<CandidateRecord | null>;
  /** Those that there are, up to 100. */
  readMany(ids: readonly IssueId[]): Promise<CandidateRecord[]>;
  /** `record.rev` is one more than the rev that was read; false when somebody else wrote first. */
  write(record: CandidateRecord): Promise<boolean>;
  /** Gone only as long as it is at this rev; false when somebody else wrote first. */
  remove(record: Pick<CandidateRecord, 'issueId' | 'rev'>): Promise<boolean>;
  /** Highest first: open ones by rank, the others by time. Up to 100. */
  list(state: CandidateState, page: { limit: number; cursor: string | null }): Promise<CandidatePage>;
}

export interface CandidatePage {
  records: CandidateRecord[];
  cursor: string | null;
}

/** How far the daily look is. */
export interface CandidateLooks {
  read(): Promise<CandidateLook>;
  /** `look.rev` is one more than the rev that was read; false when somebody else saved first. */
  save(look: CandidateLook): Promise<boolean>;
}
