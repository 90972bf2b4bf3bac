/** What "done" means for recommendations, and the numbers that follow from it. */
import type { Priority } from './priority.ts';
import type { Recommendation, TicketReference } from './item.ts';

/**
 * Done: at least one ticket exists, and every one that exists is done with a resolution that counts. Deleted tickets
 * do not exist; a recommendation whose tickets are all deleted counts as not filed.
 */
export function isDone(of: Pick<Recommendation, 'tickets'>): boolean {
  const existing = existingTickets(of);
  return existing.length > 0 && existing.every((ticket) => ticket.state === 'done');
}

/** Filed: at least one ticket that still exists. */
export function isFiled(of: Pick<Recommendation, 'tickets'>): boolean {
  return existingTickets(of).length > 0;
}

/** May be filed now: no ticket that exists, and nobody is filing it. */
export function isFileable(of: Pick<Recommendation, 'tickets' | 'filing'>): boolean {
  return !isFiled(of) && of.filing === null;
}

function existingTickets(of: Pick<Recommendation, 'tickets'>): TicketReference[] {
  return of.tickets.filter((ticket) => ticket.state !== 'gone');
}

/** Done per hundred recommendations, rounded down; 0 where there is none. */
export function progressOf(recommendations: readonly Pick<Recommendation, 'tickets'>[]): number {
  if (recommendations.length === 0) return 0;
  return Math.floor((100 * recommendations.filter(isDone).length) / recommendations.length);
}

/** High ones that are not done. */
export function openHigh(recommendations: readonly Recommendation[]): number {
  return openWith('high', recommendations);
}

/** Medium ones that are not done. */
export function openMedium(recommendations: readonly Recommendation[]): number {
  return openWith('medium', recommendations);
}

function openWith(priority: Priority, recommendations: readonly Recommendation[]): number {
  return recommendations.filter((one) => one.priority === priority && !isDone(one)).length;
}
