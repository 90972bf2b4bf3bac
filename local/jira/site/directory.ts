/** The people of the local site, the app's own account, and what each of them may do. */
import { createHash } from 'node:crypto';
import type { JiraUser } from '../../parts.ts';
import { RIGHT_NAMES } from './rights.ts';
import type { RightName } from './rights.ts';

/** A user to add to the site, or to put in place of the one with the same address. */
export interface UserSpec {
  email: string;
  displayName?: string;
  active?: boolean;
  /** Administer Jira. */
  siteAdmin?: boolean;
  /** Rights by project key. */
  rights?: Readonly<Record<string, readonly RightName[]>>;
  /** Ids of issue security levels this person is a member of. */
  securityLevels?: readonly string[];
}

export interface Member {
  user: JiraUser;
  siteAdmin: boolean;
  rights: Readonly<Record<string, readonly RightName[]>>;
  securityLevels: readonly string[];
}

export interface Directory {
  members(): readonly Member[];
  byAccountId(accountId: string): Member | null;
  byEmail(email: string): Member | null;
  /** The account that `asApp` calls act as. */
  app: Member;
}

const work: readonly RightName[] = ['browse', 'create', 'comment', 'link', 'edit', 'transition'];
const all: readonly RightName[] = RIGHT_NAMES;
const securityTeam = ['10000'];

const residents: readonly UserSpec[] = [
  {
    email: 'security@example.com',
    displayName: 'Security engineer',
    rights: { SEC: all, PAY: all },
    securityLevels: securityTeam,
  },
  { email: 'product@example.com', displayName: 'Product manager', rights: { SEC: work, PAY: work } },
  { email: 'lead@example.com', displayName: 'Lead engineer', rights: { SEC: work, PAY: work } },
  { email: 'engineer@example.com', displayName: 'Engineer', rights: { SEC: work, PAY: work } },
  {
    email: 'admin@example.com',
    displayName: 'Jira admin',
    siteAdmin: true,
    rights: { SEC: all, PAY: all },
    securityLevels: securityTeam,
  },
  {
    email: 'partner@example.com',
    displayName: 'Partner',
    rights: { SEC: ['browse', 'comment'], PAY: ['browse', 'create', 'edit', 'link'] },
  },
  { email: 'reader@example.com', displayName: 'Reader', rights: { SEC: ['browse'], PAY: ['browse'] } },
  { email: 'outsider@example.com', displayName: 'Outsider', rights: { OPS: all } },
];

export interface DirectoryOptions {
  users: readonly UserSpec[];
  projectKeys: readonly string[];
  securityLevels: readonly string[];
  /** What the app's account may do; everything in every project when left out, as Jira grants it to apps. */
  appRights?: Readonly<Record<string, readonly RightName[]>>;
}

export function createDirectory(options: DirectoryOptions): Directory {
  const overridden = new Set(options.users.map((one) => one.email.toLowerCase()));
  const people = [...residents.filter((one) => !overridden.has(one.email)), ...options.users].map(toMember);
  const everywhere = Object.fromEntries(options.projectKeys.map((key) => [key, all]));
  const app: Member = {
    user: {
      accountId: accountIdFor('threat-model-for-jira'),
      emailAddress: '',
      displayName: 'Threat Model for Jira',
      active: true,
      accountType: 'app',
    },
    siteAdmin: false,
    rights: options.appRights ?? everywhere,
    securityLevels: options.securityLevels,
  };
  const members = [...people, app];
  const byId = new Map(members.map((one) => [one.user.accountId, one]));
  const byAddress = new Map(people.map((one) => [one.user.emailAddress.toLowerCase(), one]));
  return {
    members: () => members,
    byAccountId: (accountId) => byId.get(accountId) ?? null,
    byEmail: (email) => byAddress.get(email.trim().toLowerCase()) ?? null,
    app,
  };
}

function toMember(spec: UserSpec): Member {
  const email = spec.email.toLowerCase();
  return {
    user: {
      accountId: accountIdFor(email),
      emailAddress: email,
      displayName: spec.displayName ?? nameFrom(email),
      active: spec.active ?? true,
      accountType: 'atlassian',
    },
    siteAdmin: spec.siteAdmin ?? false,
    rights: spec.rights ?? {},
    securityLevels: spec.securityLevels ?? [],
  };
}

/** Atlassian's format (`712020:` and a UUID), the same for the same address in every run. */
export function accountIdFor(email: string): string {
  const hex = createHash('sha256').update(email).digest('hex');
  return `712020:${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function nameFrom(email: string): string {
  const local = email.split('@')[0] ?? email;
  return local.charAt(0).toUpperCase() + local.slice(1).replaceAll(/[._-]/g, ' ');
}
