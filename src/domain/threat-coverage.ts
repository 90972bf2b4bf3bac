/** When a person is asked whether a threat is covered now: once its last recommendation is done. */
import type { Coverage } from './coverage.ts';
import type { ThreatId } from './ids.ts';
import type { Exception, Item, Recommendation, Threat, TicketReference } from './item.ts';
import { isDone } from './progress.ts';
import { isSettled } from './settled.ts';

export interface CoverageSource {
  /** Those that answer the threat. */
  recommendations: readonly Recommendation[];
  exceptions: readonly Exception[];
  /** ISO date in UTC. */
  today: string;
}

/** `open`: something is still to do, or nothing was ever done. `due`: a person is to say. `said`: the answer stands. */
export type CoverageState =
  | { is: 'open' }
  | { is: 'due'; done: readonly Recommendation[] }
  | { is: 'said'; done: readonly Recommendation[]; answer: Coverage };

/** The threats whose disposition says that they are not covered by what is done: nobody is asked about those. */
const settledOtherwise = ['accepted', 'transferred', 'avoided', 'not-applicable'];

/**
 * What is declined or deferred for good is not waited for. An answer stands until one of its recommendations is open
 * again, or another one is added: when those are done, it is asked anew.
 */
export function coverageOf(
  threat: Pick<Threat, 'covered' | 'disposition'>,
  { recommendations, exceptions, today }: CoverageSource,
): CoverageState {
  if (settledOtherwise.includes(threat.disposition?.state ?? 'open')) return { is: 'open' };
  const waited = recommendations.filter((one) => !isSettled(one, exceptions, today));
  if (waited.length === 0 || !waited.every(isDone)) return { is: 'open' };
  const { covered: answer } = threat;
  return answer !== undefined && isAbout(answer, waited)
    ? { is: 'said', done: waited, answer }
    : { is: 'due', done: waited };
}

function isAbout({ of, at }: Coverage, done: readonly Recommendation[]): boolean {
  return done.every((one) => of.includes(one.id) && one.tickets.every((ticket) => !becameSince(ticket, at)));
}

/** It was reopened and is done again. */
function becameSince({ stateSince }: TicketReference, at: string): boolean {
  return stateSince !== undefined && Date.parse(stateSince) > Date.parse(at);
}

/** Of every threat of a model, in its order. */
export function coverageIn(items: readonly Item[], today: string): { threat: Threat; state: CoverageState }[] {
  const answering = new Map<ThreatId, Recommendation[]>();
  const exceptions: Exception[] = [];
  for (const item of items) {
    if (item.kind === 'exception') exceptions.push(item);
    if (item.kind !== 'recommendation') continue;
    for (const id of item.threatIds) answering.set(id, [...(answering.get(id) ?? []), item]);
  }
  return items.flatMap((threat) => {
    if (threat.kind !== 'threat') return [];
    const recommendations = answering.get(threat.id) ?? [];
    return [{ threat, state: coverageOf(threat, { recommendations, exceptions, today }) }];
  });
}
