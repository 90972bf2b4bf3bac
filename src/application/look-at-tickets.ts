/** Looks at tickets as the app: there, deleted, or not to be seen. */
import { AppError } from '../domain/app-error.ts';
import type { IssueId } from '../domain/ids.ts';
import { type TicketSight, projectOf } from '../domain/ticket-state.ts';
import type { Jira, SeenTicket } from './ports.ts';

export interface Looked {
  id: IssueId;
  /** The key by which it was known last. */
  key: string;
}

/** One Jira call. What an event told of was there a moment ago: not found, it is hidden until Jira says that it was deleted. */
export async function lookAtTicket(jira: Jira, id: IssueId): Promise<TicketSight> {
  const seen = await orForbidden(() => jira.ticketFacts(id));
  return seen === null || seen === 'forbidden' ? { is: 'hidden' } : sightOf(seen);
}

/** Up to 100. One Jira call for all of them, and one for each project in which something is not found. */
export async function lookAtTickets(jira: Jira, tickets: readonly Looked[]): Promise<Map<IssueId, TicketSight>> {
  const seen = await jira.ticketsFacts(tickets.map(({ id }) => id));
  const absent = tickets.filter(({ id }) => !seen.has(id));
  const projects = [...new Set(absent.map(({ key }) => projectOf(key)))];
  const why = new Map(await Promise.all(projects.map(async (one) => [one, await missingFrom(jira, one)] as const)));
  const sights = new Map<IssueId, TicketSight>();
  for (const { id, key } of tickets) {
    const found = seen.get(id);
    sights.set(id, found === undefined ? (why.get(projectOf(key)) ?? { is: 'hidden' }) : sightOf(found));
  }
  return sights;
}

function sightOf({ key, ...facts }: SeenTicket): TicketSight {
  return { is: 'seen', key, facts };
}

/**
 * Jira answers the same for what is deleted and for what is hidden. Where the app still sees the project, it counts as
 * deleted; else nobody can tell, and it must not be filed again.
 */
async function missingFrom(jira: Jira, projectKey: string): Promise<TicketSight> {
  const project = await orForbidden(() => jira.project(projectKey));
  return project === null || project === 'forbidden' ? { is: 'hidden' } : { is: 'missing' };
}

async function orForbidden<T>(ask: () => Promise<T>): Promise<T | 'forbidden'> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof AppError && error.code === 'FORBIDDEN') return 'forbidden';
    throw error;
  }
}
