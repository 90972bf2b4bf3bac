/** The part of a Jira in memory that choosing details and linking tickets ask. */
import type {
  CreateScreen,
  FilingAccess,
  FilingJira,
  KnownTicket,
  LinkType,
} from '../../src/application/ports/filing-jira.ts';
import { type IssueId, issueId } from '../../src/domain/ids.ts';
import type { TicketField } from '../../src/domain/ticket-field.ts';
import type { FakeJira } from './fake-jira.ts';

export interface FakeFiling extends FilingAccess {
  /** Null: the person may create nothing there. */
  screen: CreateScreen | null;
  linkTypes: LinkType[];
  guarded: boolean | null;
  /** Tickets that were there before, as the person sees them. */
  others: KnownTicket[];
  /** Calls in order: `user createScreen`. */
  calls: string[];
  /** Throws or answers instead of the next call of this name. */
  intercept(name: keyof FilingJira, run: () => Promise<unknown>): void;
}

const optional = (id: string, name: string, kind: TicketField['kind']): TicketField => ({
  id,
  name,
  kind,
  required: false,
  options: [],
});

export const usualScreen: CreateScreen = {
  fields: [
    optional('assignee', 'Assignee', 'user'),
    optional('duedate', 'Due date', 'date'),
    optional('labels', 'Labels', 'labels'),
    {
      ...optional('security', 'Security Level', 'select'),
      options: [{ id: '10000', name: 'Security team only' }],
    },
  ],
  hasPriority: true,
  needsParent: false,
};

export const teamField: TicketField = {
  id: 'customfield_10100',
  name: 'Team',
  kind: 'select',
  required: true,
  options: [
    { id: '1', name: 'Checkout' },
    { id: '2', name: 'Ledger' },
  ],
};

export function fakeFiling(jira: FakeJira): FakeFiling {
  const interceptions: { name: keyof FilingJira; run: () => Promise<unknown> }[] = [];
  const fake: FakeFiling = {
    screen: usualScreen,
    linkTypes: [{ id: '10000', name: 'Blocks', outward: 'blocks' }],
    guarded: false,
    others: [],
    calls: [],
    intercept: (name, run) => void interceptions.push({ name, run }),
    asUser: recorded('user'),
    asApp: recorded('app'),
  };
  return fake;

  function recorded(identity: 'user' | 'app'): FilingJira {
    return new Proxy({} as FilingJira, {
      get:
        (_target, name: keyof FilingJira) =>
        async (...args: never[]) => {
          fake.calls.push(`${identity} ${name}`);
          const at = interceptions.findIndex((one) => one.name === name);
          if (at >= 0) return interceptions.splice(at, 1)[0]?.run();
          const method = methods(fake, jira)[name] as (...given: never[]) => unknown;
          return method(...args);
        },
    });
  }
}

function methods(fake: FakeFiling, jira: FakeJira): FilingJira {
  return {
    createScreen: async () => fake.screen,
    linkTypes: async () => fake.linkTypes,
    assignable: async () => [...jira.names].map(([accountId, name]) => ({ accountId, name })),
    ticket: async (idOrKey) =>
      fake.others.find((one) => one.key === idOrKey || one.id === idOrKey) ?? filed(jira, idOrKey),
    ticketsNamed: async (words) => fake.others.filter((one) => one.summary.includes(words)),
    isGuarded: async () => fake.guarded,
    siteUrl: async () => 'https://example.atlassian.net',
    removeLink: async ({ ticket, model, linkTypeId = null }) => {
      jira.links = jira.links.filter(
        (one) => one.ticket !== ticket || one.model !== model || one.linkTypeId !== linkTypeId,
      );
    },
    readProperty: async (id, key) => jira.properties.get(`${id} ${key}`) ?? null,
    removeProperty: async (id, key) => void jira.properties.delete(`${id} ${key}`),
  };
}

function filed(jira: FakeJira, idOrKey: string): KnownTicket | null {
  const ticket = jira.tickets.find((one) => one.key === idOrKey || one.id === idOrKey);
  if (ticket === undefined) return null;
  const linkedWith = jira.links.filter((one) => one.ticket === ticket.id).map((one) => one.model);
  return { ...existing(ticket.key, ticket.id), linkedWith, facts: ticket.facts };
}

/** A ticket that somebody made in Jira. */
export function existing(key: string, id: IssueId = issueId.parse('30001')): KnownTicket {
  return {
    id,
    key,
    summary: 'Rotate the partner keys',
    statusName: 'To Do',
    projectId: '10100',
    parentId: null,
    linkedWith: [],
    facts: { statusCategory: 'new', resolutionId: null },
  };
}
