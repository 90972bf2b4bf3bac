/** What choosing a ticket's details, and linking tickets that exist, needs of Jira. */
import type { AccountId, IssueId } from '../../domain/ids.ts';
import type { TicketField } from '../../domain/ticket-field.ts';
import type { TicketFacts } from '../../domain/ticket-state.ts';

/** The create screen of one issue type of a project, for the caller. */
export interface CreateScreen {
  /** The usual optional fields that are on it, and what it requires beyond what the app sets itself. */
  fields: TicketField[];
  hasPriority: boolean;
  /** Whether it requires a parent. */
  needsParent: boolean;
}

export interface LinkType {
  id: string;
  name: string;
  /** How the ticket stands to the Threat model issue: "blocks". */
  outward: string;
}

export interface KnownTicket {
  id: IssueId;
  key: string;
  summary: string;
  statusName: string;
  projectId: string;
  parentId: IssueId | null;
  /** Ids of the issues that it is linked with, as far as the caller sees them. */
  linkedWith: IssueId[];
  facts: TicketFacts;
}

export interface TicketLink {
  /** Absent: Relates. */
  linkTypeId?: string | undefined;
  ticket: IssueId;
  model: IssueId;
}

/** Absence is null; errors are AppErrors. */
export interface FilingJira {
  /** Null where the caller may not create such an issue. */
  createScreen(projectId: string, issueTypeId: string): Promise<CreateScreen | null>;
  linkTypes(): Promise<LinkType[]>;
  /** Who can be assigned work in the project, at most 10. */
  assignable(projectKey: string, query: string): Promise<{ accountId: AccountId; name: string }[]>;
  /** Null where the caller does not see it. */
  ticket(idOrKey: string): Promise<KnownTicket | null>;
  /** Tickets with these words in their summary, the latest changed first, at most 10. */
  ticketsNamed(words: string): Promise<KnownTicket[]>;
  /** Whether the issue has a security level. Null where the caller does not see it. */
  isGuarded(id: IssueId): Promise<boolean | null>;
  /** Address of the site, without a slash at its end; null where Jira does not say. */
  siteUrl(): Promise<string | null>;
  /** A repeat changes nothing. */
  removeLink(link: TicketLink): Promise<void>;
  /** Null where there is none. */
  readProperty(id: IssueId, key: string): Promise<unknown>;
  removeProperty(id: IssueId, key: string): Promise<void>;
}

/** As the person, and as the app. */
export interface FilingAccess {
  asUser: FilingJira;
  asApp: FilingJira;
}
