/** What "done" means for recommendations, and the numbers that follow from it. */
import type { Standing } from './exceptions.ts';
import type { Priority } from './priority.ts';
import type { Recommendation, TicketReference } from './item.ts';
import { isRefused, isSettled, outcomeOf } from './settled.ts';

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

/** May be filed now: no ticket that exists, nobody is filing it, and nobody declined or deferred it. */
export function isFileable(of: Pick<Recommendation, 'tickets' | 'filing' | 'accepted' | 'decision'>): boolean {
  return !isFiled(of) && of.filing === null && !isRefused(of);
}

function existingTickets(of: Pick<Recommendation, 'tickets'>): TicketReference[] {
  return of.tickets.filter((ticket) => ticket.state !== 'gone');
}

/**
 * Done per hundred recommendations, rounded down; 0 where there is none. What is declined for good does not count;
 * what is deferred does, because it is still to be done.
 */
export function progressOf(recommendations: readonly Recommendation[], { exceptions, today }: Standing): number {
  const dropped = (one: Recommendation) => outcomeOf(one) === 'declined' && isSettled(one, exceptions, today);
  const counted = recommendations.filter((one) => isDone(one) || !dropped(one));
  if (counted.length === 0) return 0;
  return Math.floor((100 * counted.filter(isDone).length) / counted.length);
}

/** High ones that are not done, and not declined or deferred under a valid exception. */
export function openHigh(recommendations: readonly Recommendation[], standing: Standing): number {
  return openWith('high', recommendations, standing);
}

/** Medium ones, as {@link openHigh}. */
export function openMedium(recommendations: readonly Recommendation[], standing: Standing): number {
  return openWith('medium', recommendations, standing);
}

function openWith(priority: Priority, recommendations: readonly Recommendation[], standing: Standing): number {
  const { exceptions, today } = standing;
  const isOpen = (one: Recommendation) => !isDone(one) && !isSettled(one, exceptions, today);
  return recommendations.filter((one) => one.priority === priority && isOpen(one)).length;
}
