/** A Jira in memory: issues, comments, properties, tickets and links, as the port sees them. */
import type { Jira, JiraAccess, NewTicket, Permissions } from '../../src/application/ports.ts';
import type { CreatedTicket, IssueForTriage, IssuePointers, PersonAround } from '../../src/application/ports.ts';
import type { AdfDocument } from '../../src/domain/adf.ts';
import type { PermissionKey } from '../../src/domain/access.ts';
import { type AccountId, type IssueId, accountId, issueId } from '../../src/domain/ids.ts';
import type { TicketFacts } from '../../src/domain/ticket-state.ts';

export interface FakeTicket extends NewTicket {
  id: IssueId;
  key: string;
  by: 'user' | 'app';
  created: Date;
  facts: TicketFacts;
}

export interface FakeLink {
  ticket: IssueId;
  model: IssueId;
  /** Null: Relates. */
  linkTypeId: string | null;
}

export interface FakeJira extends JiraAccess {
  issues: Map<IssueId, IssueForTriage>;
  comments: { issue: IssueId; id: string; body: AdfDocument; by: 'user' | 'app' }[];
  properties: Map<string, unknown>;
  tickets: FakeTicket[];
  links: FakeLink[];
  /** Keys of projects that are there. */
  projects: Set<string>;
  watchers: { ticket: IssueId; account: AccountId }[];
  /** Accounts that Jira takes for nothing. */
  closedAccounts: Set<AccountId>;
  permissions: { issue: Set<PermissionKey>; create: boolean; link: boolean };
  /** Active people by account. */
  names: Map<AccountId, string>;
  /** Accounts that see the issue, as far as the caller may look. */
  readers: Set<AccountId>;
  pointers: IssuePointers | null;
  around: PersonAround[] | null;
  /** Calls in order: `user createTickets`. */
  calls: string[];
  /** Throws or answers instead of the next call of this name. */
  intercept(name: keyof Jira, run: () => Promise<unknown>): void;
  /** The person that `asUser` stands for. */
  user: AccountId;
  now: () => Date;
}

/** The app's own account. */
const appAccount = accountId.parse('account-app');

export function fakeJira(user: AccountId, now: () => Date): FakeJira {
  const interceptions: { name: keyof Jira; run: () => Promise<unknown> }[] = [];
  const all: PermissionKey[] = ['BROWSE_PROJECTS', 'ADD_COMMENTS', 'EDIT_ISSUES'];
  const jira: FakeJira = {
    issues: new Map(),
    comments: [],
    properties: new Map(),
    tickets: [],
    links: [],
    projects: new Set(),
    watchers: [],
    closedAccounts: new Set(),
    permissions: { issue: new Set(all), create: true, link: true },
    names: new Map(),
    readers: new Set(),
    pointers: { summary: 'Partner settlement uploads', attachments: [], links: [] },
    around: [],
    calls: [],
    intercept: (name, run) => void interceptions.push({ name, run }),
    user,
    now,
    asUser: recorded('user'),
    asApp: recorded('app'),
  };
  return jira;

  function recorded(identity: 'user' | 'app'): Jira {
    return new Proxy({} as Jira, {
      get:
        (_target, name: keyof Jira) =>
        async (...args: never[]) => {
          jira.calls.push(`${identity} ${name}`);
          const at = interceptions.findIndex((one) => one.name === name);
          if (at >= 0) return interceptions.splice(at, 1)[0]?.run();
          const method = methods(jira, identity)[name] as (...given: never[]) => unknown;
          return method(...args);
        },
    });
  }
}

function methods(jira: FakeJira, by: 'user' | 'app'): Jira {
  return {
    issueForTriage: async (id) => {
      const issue = jira.issues.get(id);
      if (issue === undefined) return null;
      const ours = jira.comments
        .filter((one) => one.issue === id)
        .map((one) => ({
          id: one.id,
          byApp: one.by === 'app',
          author: one.by === 'app' ? appAccount : jira.user,
          heading: headingOf(one.body),
        }));
      return { ...issue, comments: [...issue.comments, ...ours] };
    },
    issueBrief: async (id) => brief(issueId.parse(id)),
    project: async (key) => (jira.projects.has(key) ? { id: key, key, name: key, issueTypes: [] } : null),
    addComment: async (issue, body) => {
      const id = String(jira.comments.length + 1);
      jira.comments.push({ issue, id, body, by });
      return { id };
    },
    editComment: async (issue, id, body) => {
      const found = jira.comments.find((one) => one.issue === issue && one.id === id);
      if (found !== undefined) found.body = body;
      return found !== undefined;
    },
    writeProperty: async (id, key, value) => void jira.properties.set(`${id} ${key}`, structuredClone(value)),
    permissions: async (): Promise<Permissions> => {
      const { issue, create, link } = jira.permissions;
      return { issue: new Set(issue), project: { create, link } };
    },
    createTickets: async (tickets) => tickets.map((ticket) => createTicket(jira, by, ticket)),
    linkTicket: async ({ ticket, model, linkTypeId = null }) => {
      const isSame = (one: FakeLink) => one.ticket === ticket && one.model === model && one.linkTypeId === linkTypeId;
      if (!jira.links.some(isSame)) jira.links.push({ ticket, model, linkTypeId });
    },
    addWatcher: async (ticket, account) => {
      if (jira.closedAccounts.has(account)) return false;
      jira.watchers.push({ ticket, account });
      return true;
    },
    ticketFacts: async (id) => {
      const ticket = jira.tickets.find((one) => one.id === id);
      return ticket === undefined ? null : { ...ticket.facts, key: ticket.key };
    },
    ticketsFacts: async (ids) =>
      new Map(
        jira.tickets.filter((one) => ids.includes(one.id)).map((one) => [one.id, { ...one.facts, key: one.key }]),
      ),
    visibleAmong: async (ids) => new Set(jira.permissions.issue.has('BROWSE_PROJECTS') ? ids : []),
    findTickets: async (nonces) =>
      jira.tickets
        .filter((one) => nonces.includes(one.property.value.nonce))
        .map((one) => ({
          id: one.id,
          key: one.key,
          creator: one.by === 'user' ? jira.user : appAccount,
          created: one.created,
          facts: one.facts,
          marker: one.property.value,
        })),
    ownAccount: async () => appAccount,
    names: async (accounts) =>
      new Map(accounts.flatMap((one) => (jira.names.has(one) ? [[one, jira.names.get(one) ?? ''] as const] : []))),
    isAmongReaders: async (_issueKey, account) => jira.readers.has(account),
    pointers: async () => jira.pointers,
    peopleAround: async () => jira.around,
  };
}

function brief(id: IssueId) {
  return { id, key: 'PAY-1', summary: 'Partner settlement uploads', projectId: '10100', hierarchyLevel: 1, links: [] };
}

function createTicket(jira: FakeJira, by: 'user' | 'app', ticket: NewTicket): CreatedTicket {
  const number = jira.tickets.length + 1;
  const id = issueId.parse(String(20_000 + number));
  const made = { ...ticket, id, key: `PAY-${100 + number}`, by, created: jira.now() };
  jira.tickets.push({ ...made, facts: { statusCategory: 'new', resolutionId: null } });
  return { outcome: 'created', id: made.id, key: made.key };
}

function headingOf(body: AdfDocument): string | null {
  const first = body.content[0] as { type: string; content?: { text: string }[] } | undefined;
  return first?.type === 'heading' ? (first.content?.[0]?.text ?? null) : null;
}
