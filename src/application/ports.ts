/** What the use cases need from the outside. Adapters implement these against Forge and Jira, tests in memory. */
import type { AdfDocument } from '../domain/adf.ts';
import type { PermissionKey } from '../domain/access.ts';
import type { GrantClaims } from '../domain/grant.ts';
import type { HistoryRecord } from '../domain/history.ts';
import type { AccountId, IssueId, ItemId } from '../domain/ids.ts';
import type { Destination, Item } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import type { RemovedItem } from '../domain/removed-item.ts';
import type { Settings } from '../domain/settings.ts';
import type { TeamRules } from '../domain/team-rules.ts';
import type { Texts } from '../domain/texts.ts';
import type { FieldValues } from '../domain/ticket-field.ts';
import type { TicketFacts } from '../domain/ticket-state.ts';
import type { TicketMarker, TicketRecord } from '../domain/ticket-record.ts';
import type { TicketLink } from './ports/filing-jira.ts';
import type { WorkMessage } from './ports/work-queue.ts';

export interface Clock {
  now(): Date;
}

/** Unguessable ids: nonces of tickets, references of errors. */
export interface Ids {
  next(): string;
}

/** A model as one reading found it. */
export interface OpenModel {
  model: ModelRecord;
  /** In the directory's order. */
  items: Item[];
  /** Ids whose records are missing or cannot be read. */
  unreadable: string[];
}

/**
 * One write inside a transaction. `expectedRev` is the rev that was read; null writes without a condition, for keys
 * that nobody else can write yet (an id from the directory's counters in the same transaction).
 */
export type Change =
  | { write: 'model'; record: ModelRecord; expectedRev: number }
  | { write: 'item'; modelId: IssueId; item: Item; expectedRev: number | null }
  /** What is deleted is kept for a while, for whoever takes it back. */
  | { write: 'remove-item'; modelId: IssueId; id: ItemId; expectedRev: number; keep?: RemovedItem }
  | { write: 'ticket'; record: TicketRecord; expectedRev: number | null }
  /** What the others of the transaction changed; `keep-history.ts` adds it. */
  | { write: 'history'; record: HistoryRecord; expectedRev: null };

/** Most changes that a use case makes in one transaction (Forge: 25 operations); one more is left to the history. */
export const transactionLimit = 24;

export interface Models {
  read(id: IssueId): Promise<ModelRecord | null>;
  /** Those that are there and can be read, in no order: for looking at many, never for a write. */
  readMany(ids: readonly IssueId[]): Promise<ModelRecord[]>;
  /** False when there is one already. */
  create(record: ModelRecord): Promise<boolean>;
  /** `known`: the revs the reader wrote last, so that a lagging index never shows something older. */
  open(id: IssueId, known: Readonly<Record<string, number>>): Promise<OpenModel | null>;
  readItem(id: IssueId, item: ItemId): Promise<Item | null>;
  /** By key, so that they decide, in no order; what is missing or cannot be read is left out. */
  readItems(id: IssueId, items: readonly ItemId[]): Promise<Item[]>;
  /** What was written after a moment, deletions aside. An index that lags behind the writes, as `open` has it. */
  changedItems(id: IssueId, after: Date): Promise<Item[]>;
  readTicket(id: IssueId): Promise<TicketRecord | null>;
  /** False when there is one already. */
  createTicket(record: TicketRecord): Promise<boolean>;
  /** What was deleted lately; null when it was not, or is not kept any more. */
  readRemoved(id: IssueId, item: ItemId): Promise<RemovedItem | null>;
  /** All or nothing; false when a condition failed: somebody else wrote first. */
  transact(changes: readonly Change[]): Promise<boolean>;
}

export interface SettingsStore {
  /** The defaults where nothing is stored. */
  read(): Promise<Settings>;
  /** `record.rev` is one more than the rev that was read; false when somebody else saved first. */
  save(record: Settings): Promise<boolean>;
}

/** The rules that the security team edits, read and saved as the settings are. */
export interface RulesStore {
  read(): Promise<TeamRules>;
  save(record: TeamRules): Promise<boolean>;
}

/** Grants as signed tokens that only this app can make. */
export interface Grants {
  /** Fetches the key, so that this happens beside other work. */
  ready(): Promise<void>;
  sign(claims: GrantClaims): Promise<string>;
  /** The claims of a token that this app signed, expired or not; null for anything else. */
  read(token: string): Promise<GrantClaims | null>;
}

/** Remembers that a property write is already on its way, so that typing causes one in two minutes. */
export interface PropertyMarks {
  isSet(id: IssueId, now: Date): Promise<boolean>;
  set(id: IssueId, now: Date): Promise<void>;
  clear(id: IssueId): Promise<void>;
}

export interface JiraComment {
  id: string;
  byApp: boolean;
  author: AccountId | null;
  /** The first heading, by which the app knows its own comment. */
  heading: string | null;
}

export interface LinkedIssue {
  id: IssueId;
  key: string;
  summary: string;
  /** How the other issue stands to ours, in Jira's words: "relates to". */
  relation: string;
  hierarchyLevel: number;
}

/** What triage reads of an issue, in one call. */
export interface IssueForTriage {
  id: IssueId;
  key: string;
  projectId: string;
  projectKey: string;
  issueTypeName: string;
  summary: string;
  /** Jira's rich text as it came. */
  description: unknown;
  labels: string[];
  components: string[];
  links: LinkedIssue[];
  reporter: AccountId | null;
  /** In a status of the category done. */
  closed: boolean;
  comments: JiraComment[];
}

export interface IssueBrief {
  id: IssueId;
  key: string;
  summary: string;
  projectId: string;
  hierarchyLevel: number;
  links: LinkedIssue[];
}

export interface IssueType {
  id: string;
  name: string;
  /** -1 sub-task, 0 base, 1 epic. */
  hierarchyLevel: number;
}

export interface Project {
  id: string;
  key: string;
  name: string;
  issueTypes: IssueType[];
}

export interface NewTicket {
  destination: Destination;
  summary: string;
  description: AdfDocument;
  priorityId: string | null;
  /** Fields of the target that people filled in. */
  values: FieldValues;
  /** Set in the create call itself: the marker by which a repeat finds it. */
  property: { key: string; value: TicketMarker };
}

/** `unknown`: Jira's answer leaves open whether the ticket was made. */
export type CreatedTicket =
  { outcome: 'created'; id: IssueId; key: string } | { outcome: 'refused'; reason: string } | { outcome: 'unknown' };

export interface SeenTicket extends TicketFacts {
  key: string;
}

export interface FoundTicket {
  id: IssueId;
  key: string;
  creator: AccountId | null;
  created: Date;
  facts: TicketFacts;
  marker: unknown;
}

/** Jira, as the person (`as: 'user'`) or as the app. Absence is null; errors are AppErrors. */
export interface Jira {
  issueForTriage(id: IssueId): Promise<IssueForTriage | null>;
  issueBrief(idOrKey: string): Promise<IssueBrief | null>;
  project(idOrKey: string): Promise<Project | null>;
  addComment(id: IssueId, body: AdfDocument): Promise<{ id: string }>;
  /** False when the comment was deleted. */
  editComment(id: IssueId, commentId: string, body: AdfDocument): Promise<boolean>;
  writeProperty(id: IssueId, key: string, value: unknown): Promise<void>;
  /** What the caller may do on the issue and in the project; empty sets where it is not visible. */
  permissions(query: PermissionQuery): Promise<Permissions>;
  /** One answer per ticket, in order. Up to 50. */
  createTickets(tickets: readonly NewTicket[]): Promise<CreatedTicket[]>;
  /** Links the ticket to the model. A repeat changes nothing. */
  linkTicket(link: TicketLink): Promise<void>;
  /** False where Jira refuses this person. A repeat changes nothing. */
  addWatcher(ticket: IssueId, account: AccountId): Promise<boolean>;
  /** Null: deleted, or not to be seen. */
  ticketFacts(id: IssueId): Promise<SeenTicket | null>;
  /** As above for up to 100; those that are deleted, or not to be seen, are left out. */
  ticketsFacts(ids: readonly IssueId[]): Promise<Map<IssueId, SeenTicket>>;
  /** Those of these issues that the caller may browse. */
  visibleAmong(ids: readonly IssueId[]): Promise<Set<IssueId>>;
  /** The caller's own account. */
  ownAccount(): Promise<AccountId>;
  /** Tickets that carry one of these nonces, at most 50, oldest first. Search lags behind writes. */
  findTickets(nonces: readonly string[]): Promise<FoundTicket[]>;
  names(accounts: readonly AccountId[]): Promise<Map<AccountId, string>>;
  /** Whether Jira finds this account among those who see the issue; false also where the caller may look for nobody. */
  isAmongReaders(issueKey: string, account: AccountId): Promise<boolean>;
  /** Attachments and links of the issue; null where it is not visible. */
  pointers(id: IssueId): Promise<IssuePointers | null>;
  /** Who is named by the issue, by what it is linked with, and by their projects; null where it is not visible. */
  peopleAround(id: IssueId): Promise<PersonAround[] | null>;
}

export interface IssuePointers {
  summary: string;
  attachments: { id: string; name: string; isImage: boolean }[];
  links: { url: string; title: string }[];
}

export interface FoundPerson {
  accountId: AccountId;
  name: string;
}

/** `issueKey`: the issue that names them, or for a lead the issue that belongs to the project or component. */
export interface PersonAround extends FoundPerson {
  how: 'reporter' | 'assignee' | 'component-lead' | 'project-lead';
  issueKey: string;
}

export interface PermissionQuery {
  issueId: IssueId;
  /** A project where tickets are to be created. */
  projectId?: string;
}

export interface Permissions {
  issue: ReadonlySet<PermissionKey>;
  /** Create issues and Link issues in the project of the query. */
  project: { create: boolean; link: boolean };
}

/** The two ways to call Jira: for what a person does, and for what the app does. */
export interface JiraAccess {
  asUser: Jira;
  asApp: Jira;
}

/** The catalogue of a language; English where there is none. */
export type TextsByLocale = (locale: string) => Texts;

export type { WorkMessage, WorkQueue } from './ports/work-queue.ts';

/** Work given up after many tries, for an administrator to see. */
export interface DeadLetters {
  keep(letter: { at: Date; jobId: string; message: unknown; reason: string }): Promise<void>;
  /** The oldest first, at most 20. */
  list(): Promise<DeadLetter[]>;
  read(id: string): Promise<DeadLetter | null>;
  remove(id: string): Promise<void>;
}

export interface DeadLetter {
  id: string;
  at: string;
  /** Name of the error that ended the last try. */
  reason: string;
  /** Null for work that no reader knows any more. */
  message: WorkMessage | null;
}

/** The last event that the app worked on, so that an administrator sees whether events arrive. */
export interface Heartbeat {
  /** Kept at most once a minute. */
  note(door: string, now: Date): Promise<void>;
  read(): Promise<{ door: string; at: string } | null>;
}
