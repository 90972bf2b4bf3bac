/** One request of a person: who they are, how the page looks to them, and their way into Jira. */
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { originsOf, type Origins } from '../bridge/server/origins.ts';
import type { UiModule, UiModuleType } from '../bridge/server/ui-modules.ts';
import type { JiraUser } from '../parts.ts';
import { jiraClient, type JiraClient } from './jira-client.ts';
import { shapes } from './jira-shapes.ts';
import { type Locale, localeOf } from './locale.ts';
import { readAnswer } from './read-answer.ts';
import type { SiteParts } from './site-parts.ts';

/** Cookies of the site. They last as long as the browser session; the switch is one click. */
const PERSON_COOKIE = 'local_as';
const THEME_COOKIE = 'local_theme';

/** Who looks at the site when nobody has chosen: the security engineer, for whom the app is first of all. */
const DEFAULT_EMAIL = 'security@example.com';

export interface Visit {
  parts: SiteParts;
  person: JiraUser;
  people: JiraUser[];
  session: string;
  colorMode: 'light' | 'dark';
  origins: Origins;
  url: URL;
  jira: JiraClient;
  timezone: string;
  locale: Locale;
  /** The app's modules, with their titles in this person's language. */
  modules: (type: UiModuleType) => UiModule[];
  /** Set when `?as=` named nobody: said on the page. */
  notice: string | null;
}

/** People to choose from; the app's own account is none. */
const peopleOf = ({ jira }: SiteParts): JiraUser[] =>
  jira.users().filter(({ accountType, active }) => accountType === 'atlassian' && active);

const colorModeOf = (c: Context, url: URL): 'light' | 'dark' => {
  const asked = url.searchParams.get('theme');
  if (asked === 'light' || asked === 'dark') {
    setCookie(c, THEME_COOKIE, asked, { path: '/', sameSite: 'Lax' });
    return asked;
  }
  return getCookie(c, THEME_COOKIE) === 'dark' ? 'dark' : 'light';
};

/** Remembers the chosen person for the pages to come. */
export const rememberPerson = (c: Context, email: string): void =>
  setCookie(c, PERSON_COOKIE, email, { path: '/', sameSite: 'Lax' });

/** Remembers the chosen theme. */
export const rememberTheme = (c: Context, colorMode: string): void =>
  setCookie(c, THEME_COOKIE, colorMode === 'dark' ? 'dark' : 'light', { path: '/', sameSite: 'Lax' });

/**
 * The person of a request: a page's own session first (its forms and refreshes stay with who it was opened as), then
 * `?as=`, then the cookie, then the default.
 */
const personOf = (c: Context, parts: SiteParts, people: JiraUser[], session: string | null) => {
  const accountId = session === null ? null : parts.sessions.read(session);
  const ofSession = people.find((person) => person.accountId === accountId);
  if (ofSession !== undefined) return { person: ofSession, notice: null };
  const asked = c.req.query('as');
  const named = people.find(({ emailAddress }) => emailAddress === (asked ?? getCookie(c, PERSON_COOKIE)));
  if (asked !== undefined && named !== undefined) rememberPerson(c, named.emailAddress);
  const person = named ?? people.find(({ emailAddress }) => emailAddress === DEFAULT_EMAIL) ?? people[0];
  if (person === undefined) throw new Error('The local Jira has no people.');
  const notice = asked !== undefined && named === undefined ? `Nobody here has the address ${asked}.` : null;
  return { person, notice };
};

/** Builds the visit of a request. `session` is what the page's form or script sent along. */
export const visitOf = async (c: Context, parts: SiteParts, session: string | null = null): Promise<Visit> => {
  const url = new URL(c.req.url);
  const locale = localeOf(c);
  const people = peopleOf(parts);
  const sent = session ?? c.req.header('x-local-session') ?? null;
  const { person, notice } = personOf(c, parts, people, sent);
  const client = jiraClient(parts.jira, person.accountId);
  const myself = readAnswer(shapes.myself, await client.get('/rest/api/3/myself'));
  return {
    parts,
    person,
    people,
    session: parts.sessions.sign(person.accountId),
    colorMode: colorModeOf(c, url),
    origins: originsOf(c.req.url),
    url,
    jira: client,
    timezone: myself?.timeZone ?? 'UTC',
    locale,
    modules: (type) => parts.modules(type, locale),
    notice,
  };
};
