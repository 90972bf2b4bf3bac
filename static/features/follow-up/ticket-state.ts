/** How a recommendation and its tickets are shown: the word for each state, and what is left to file. */
import type { FilingIntent, Recommendation, TicketReference } from '../../../src/domain/item.ts';
import { isRefused } from '../../../src/domain/decision.ts';
import { isFileable, isFiled } from '../../../src/domain/progress.ts';
import type { Tone } from '../../ui/lozenge.tsx';

/** `not-filed`: no ticket yet. `filing`: begun, no answer from Jira yet. */
export type ShownState = TicketReference['state'] | 'not-filed' | 'filing';

/** The state of a recommendation that has no ticket to show. */
export function stateWithoutTicket(
  of: Pick<Recommendation, 'tickets' | 'filing' | 'accepted' | 'decision'>,
): ShownState | null {
  // What is declined or deferred is not meant to be filed.
  if (isFiled(of) || isRefused(of)) return null;
  if (of.filing !== null) return 'filing';
  return of.tickets.length > 0 ? null : 'not-filed';
}

export const toneOf: Record<ShownState, Tone> = {
  'not-filed': 'neutral',
  filing: 'blue',
  open: 'neutral',
  'in-progress': 'blue',
  done: 'green',
  'not-done': 'yellow',
  gone: 'red',
  hidden: 'yellow',
};

/** A filing this old has ended, whatever became of it: the next one finds its ticket or makes a new one. */
const filingMilliseconds = 2 * 60 * 1_000;

/** When its ticket was last begun: by a person, or by the app that makes up for them. */
function triedAt({ at, making = at }: FilingIntent): number {
  return Date.parse(making);
}

/** What a press of the button files now: what is free, and what an earlier filing left without an end. */
export function toFile(recommendations: readonly Recommendation[], now: number): Recommendation[] {
  return recommendations.filter(
    (one) =>
      isFileable(one) ||
      (!isFiled(one) && !isRefused(one) && one.filing !== null && now - triedAt(one.filing) > filingMilliseconds),
  );
}
