/** The exceptions of one model: what each of them stands for today, and how many there are beside the work. Pure. */
import type { Exception, ExceptionState, Item, Recommendation } from './item.ts';
import { needsException } from './exception-rules.ts';
import type { AccountId } from './ids.ts';
import type { Priority } from './priority.ts';
import { isSettled, outcomeOf, validException } from './settled.ts';

/** What decides whether recommendations are settled. */
export interface Standing {
  exceptions: readonly Exception[];
  /** ISO date in UTC. */
  today: string;
}

export function standingOf(items: readonly Item[], today: string): Standing {
  return { exceptions: items.filter((item): item is Exception => item.kind === 'exception'), today };
}

/** It waits, or it holds: a change of the decision withdraws it. */
export function isLive({ state }: Pick<Exception, 'state'>): boolean {
  return state === 'asked' || state === 'approved';
}

/**
 * Whether somebody asked for it, or declined or deferred its recommendation: now, or while it waited. That somebody else
 * decided once more after them makes it no other cause.
 */
export function isOwnCause(
  { by, at }: Pick<Exception, 'by' | 'at'>,
  { decision = null, decisionHistory = [] }: Pick<Recommendation, 'decision' | 'decisionHistory'>,
  account: AccountId,
): boolean {
  const since = Date.parse(at);
  const decided = [
    ...decisionHistory.filter((one) => Date.parse(one.at) >= since),
    ...(decision === null ? [] : [decision]),
  ];
  return by === account || decided.some((one) => one.by === account && one.outcome !== 'accepted');
}

/** Whether it covers a recommendation of this priority on this day, once it is approved. */
export function stillCovers(of: Exception, priority: Priority, today: string): boolean {
  return validException({ id: of.recommendationId, priority }, [{ ...of, state: 'approved' }], today) !== null;
}

/**
 * As people are told. `over`: its last day is past, and no sweep came by yet, or nobody approved it in time. `outgrown`:
 * asked for a lower priority than the recommendation has by now.
 */
export type ShownException = ExceptionState | 'over' | 'outgrown';

/** @param priority of its recommendation as it is now; null: that was deleted, and nobody decides on it any more */
export function shownState(of: Exception, priority: Priority | null, today: string): ShownException {
  if (!isLive(of)) return of.state;
  if (priority === null) return 'withdrawn';
  if (of.expiresOn < today) return 'over';
  return stillCovers(of, priority, today) ? of.state : 'outgrown';
}

/** Valid today, and of use: none of what is Low by now, or was accepted after all, also by filing it. */
export function validExceptions(items: readonly Item[], today: string): Exception[] {
  const { exceptions } = standingOf(items, today);
  return items.flatMap((item) => {
    if (item.kind !== 'recommendation' || !needsException(item.priority) || outcomeOf(item) === 'accepted') return [];
    const valid = validException(item, exceptions, today);
    return valid === null ? [] : [valid];
  });
}

/** How much of what matters was put off: percent of the High and Medium recommendations, rounded down. */
export interface ExceptionShare {
  count: number;
  of: number;
  percent: number;
}

export function exceptionShare(items: readonly Item[], today: string): ExceptionShare {
  const { exceptions } = standingOf(items, today);
  const grave = items.filter(
    (item): item is Recommendation => item.kind === 'recommendation' && needsException(item.priority),
  );
  const count = grave.filter((one) => isSettled(one, exceptions, today)).length;
  return { count, of: grave.length, percent: grave.length === 0 ? 0 : Math.floor((100 * count) / grave.length) };
}

/** As {@link earliestDay}, of the exceptions whose recommendation is there. */
export function exceptionsUntil(items: readonly Item[]): string | null {
  const present = new Set(items.map(({ id }) => id));
  return earliestDay(
    items.flatMap((item) => (item.kind === 'exception' && present.has(item.recommendationId) ? [item] : [])),
  );
}

/**
 * The earliest day on which something is to be done: the last day of an approved exception, also a past one, and of a
 * lapsed one that nobody was told of yet. Null: nothing. The sweep finds models by it.
 */
export function earliestDay(exceptions: readonly Exception[]): string | null {
  const days = exceptions.filter(isFollowed).map(({ expiresOn }) => expiresOn);
  return days.toSorted()[0] ?? null;
}

function isFollowed({ state, lapse }: Exception): boolean {
  if (state === 'approved') return true;
  return state === 'lapsed' && (lapse?.state === 'due' || lapse?.state === 'claimed');
}
