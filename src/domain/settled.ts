/** When a decision settles a recommendation: who declines or defers a High or Medium one needs an exception for it. */
import { isRefused } from './decision.ts';
import type { Exception, Recommendation } from './item.ts';
import { priorities } from './priority.ts';

type Decided = Pick<Recommendation, 'id' | 'priority' | 'accepted' | 'decision'>;
type Given = Pick<Exception, 'recommendationId' | 'priority' | 'expiresOn' | 'state'>;

export { isRefused, outcomeOf } from './decision.ts';

/**
 * Declined or deferred for good: Low freely, High and Medium under an exception that is valid on this day.
 *
 * @param today ISO date in UTC; the last day of an exception still counts
 */
export function isSettled(of: Decided, exceptions: readonly Given[], today: string): boolean {
  return isRefused(of) && (of.priority === 'low' || validException(of, exceptions, today) !== null);
}

/** The exception that covers it on this day: approved, not over, and asked for a priority at least as high. */
export function validException<T extends Given>(
  { id, priority }: Pick<Decided, 'id' | 'priority'>,
  exceptions: readonly T[],
  today: string,
): T | null {
  const covers = (one: T): boolean =>
    one.recommendationId === id &&
    one.state === 'approved' &&
    one.expiresOn >= today &&
    priorities.indexOf(one.priority) <= priorities.indexOf(priority);
  return exceptions.find(covers) ?? null;
}
