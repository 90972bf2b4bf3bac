/** Jira decides whether a ticket is done: by status category, and by the resolutions that mean that it is not. */
import type { AccountId } from './ids.ts';
import type { TicketReference } from './item.ts';
import { type NotDone, isNotDone } from './not-done.ts';

/** What Jira says of a ticket now. */
export interface TicketFacts {
  statusCategory: 'new' | 'indeterminate' | 'done' | 'undefined';
  resolutionId: string | null;
  resolutionName?: string;
  assignee?: AccountId | null;
  /** ISO date. */
  dueOn?: string | null;
}

/**
 * What the app knows after a look at a ticket. `deleted`: Jira said so. `missing`: not found, though its project is there.
 * `hidden`: not found, and nobody can tell why.
 */
export type TicketSight =
  { is: 'seen'; key: string; facts: TicketFacts } | { is: 'deleted' } | { is: 'missing' } | { is: 'hidden' };

/** Whoever looks at a ticket that did not change writes that down once in this many hours, in milliseconds. */
const writtenDownEvery = 24 * 3_600_000;

/** The state of a ticket; `null` facts: deleted. */
export function ticketState(facts: TicketFacts | null, settings: NotDone): TicketReference['state'] {
  if (facts === null) return 'gone';
  switch (facts.statusCategory) {
    case 'new':
    case 'undefined':
      return 'open';
    case 'indeterminate':
      return 'in-progress';
    case 'done':
      return isRefused(facts, settings) ? 'not-done' : 'done';
  }
}

function isRefused({ resolutionId: id, resolutionName: name = '' }: TicketFacts, settings: NotDone): boolean {
  return id !== null && isNotDone(settings, { id, name });
}

/**
 * The reference after a look at its ticket; the same object where there is nothing to write.
 *
 * @param at when Jira was asked, ISO
 */
export function ticketAsSeen(
  ticket: TicketReference,
  sight: TicketSight,
  { settings, at }: { settings: NotDone; at: string },
): TicketReference {
  const next = changedBy(ticket, sight, settings);
  const same = JSON.stringify(next) === JSON.stringify(ticket);
  if (same && Date.parse(at) - Date.parse(ticket.checkedAt ?? '1970-01-01') < writtenDownEvery) return ticket;
  return { ...next, ...(next.state === ticket.state ? {} : { stateSince: at }), checkedAt: at };
}

/** Who worked on a ticket that is gone, and until when, stays as it was. */
function changedBy(ticket: TicketReference, sight: TicketSight, settings: NotDone): TicketReference {
  if (sight.is !== 'seen') return { ...ticket, state: stateUnseen(ticket, sight.is) };
  const { key, facts } = sight;
  return {
    ...withKey(ticket, key),
    state: ticketState(facts, settings),
    ...(facts.assignee === undefined ? {} : { assignee: facts.assignee }),
    ...(facts.dueOn === undefined ? {} : { dueOn: facts.dueOn }),
  };
}

/**
 * One that was hidden, or that the app never saw, may still be there although its project is: a security level hides
 * it. One that was deleted does not come back unseen.
 */
function stateUnseen(
  { state, checkedAt }: TicketReference,
  sight: 'deleted' | 'missing' | 'hidden',
): TicketReference['state'] {
  if (sight === 'deleted' || state === 'gone') return 'gone';
  const wasSeen = state !== 'hidden' && checkedAt !== undefined;
  return sight === 'missing' && wasSeen ? 'gone' : 'hidden';
}

/** Jira keeps the id of an issue that moves, and gives it a key of its new project. */
function withKey(ticket: TicketReference, key: string): TicketReference {
  if (projectOf(key) === projectOf(ticket.key)) return { ...ticket, key };
  const { movedFrom = ticket.key, ...rest } = ticket;
  return movedFrom === key ? { ...rest, key } : { ...rest, key, movedFrom };
}

/** The project that a key names. */
export function projectOf(key: string): string {
  return key.slice(0, key.lastIndexOf('-'));
}

/** Its day is over and it is still to do. @param today ISO date */
export function isOverdue({ dueOn, state }: Pick<TicketReference, 'dueOn' | 'state'>, today: string): boolean {
  return typeof dueOn === 'string' && dueOn < today && (state === 'open' || state === 'in-progress');
}
