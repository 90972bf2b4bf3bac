/** What *Ask for a threat model* needs of Jira and of storage. */
import type { AdfDocument } from '../../domain/adf.ts';
import type { AskGrantClaims } from '../../domain/grant.ts';
import type { AccountId, IssueId } from '../../domain/ids.ts';
import type { RequestRecord } from '../../domain/request.ts';

/** The issue that somebody asks from. */
export interface SourceIssue {
  id: IssueId;
  key: string;
  summary: string;
  /** Jira's rich text as it came. */
  description: unknown;
  labels: string[];
  components: string[];
  links: { key: string; summary: string }[];
  /** Reporter and assignee, each once. */
  people: { accountId: AccountId; name: string }[];
}

/** The project that requests go to. */
export interface RequestProject {
  id: string;
  key: string;
  issueTypes: { id: string; name: string }[];
  lead: string | null;
}

export interface NewRequest {
  projectId: string;
  issueTypeId: string;
  summary: string;
  description: AdfDocument;
  /** Goes into the issue's marker, in the create call itself. */
  nonce: string;
}

/** A lost answer is an AppError with `maybeApplied`. */
export type CreatedRequest = { outcome: 'created'; id: IssueId; key: string } | { outcome: 'refused'; reason: string };

export interface FoundRequest {
  id: IssueId;
  key: string;
  creator: AccountId | null;
  created: Date;
}

/** Jira as a person or as the app. Absence is null; errors are AppErrors. */
export interface AskingJira {
  source(id: IssueId): Promise<SourceIssue | null>;
  requestProject(key: string): Promise<RequestProject | null>;
  mayCreate(projectId: string): Promise<boolean>;
  createRequest(request: NewRequest): Promise<CreatedRequest>;
  /** A repeat changes nothing. False: the caller may not link these two. */
  link(request: IssueId, source: IssueId): Promise<boolean>;
  /** Issues with this nonce in their marker, oldest first. Search lags behind writes. */
  findRequests(nonce: string): Promise<FoundRequest[]>;
  ownAccount(): Promise<AccountId>;
}

export interface AskingAccess {
  asUser: AskingJira;
  asApp: AskingJira;
}

/** What people may ask from, as signed tokens that only this app can make. */
export interface AskGrants {
  signAsk(claims: AskGrantClaims): Promise<string>;
  /** The claims of a token that this app signed for asking, expired or not; null for anything else. */
  readAsk(token: string): Promise<AskGrantClaims | null>;
}

/** Requests on their way. */
export interface Requests {
  read(requestId: string): Promise<RequestRecord | null>;
  /** False when there is one already. */
  create(record: RequestRecord): Promise<boolean>;
  /** `record.rev` is one more than the rev that was read; false when somebody else wrote first. */
  replace(record: RequestRecord): Promise<boolean>;
  /** Gone only as long as it is at this rev. */
  remove(requestId: string, rev: number): Promise<void>;
}
