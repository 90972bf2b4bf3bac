/** How far the full check of all known tickets is: one pass a week, a slice every hour. */
import * as z from 'zod';
import { type IssueId, issueId, moment, rev } from './ids.ts';

export const ticketCheck = z.looseObject({
  v: z.literal(1),
  rev,
  /** When the pass began; null: none ever did. */
  began: moment.nullable(),
  /** The last ticket that was looked at in this pass; null: at its beginning, or over. */
  after: issueId.nullable(),
  over: z.boolean(),
  /** Tickets that this pass came by. */
  seen: z.int().min(0),
  /** Tickets that the last whole pass came by; null: there was none. */
  known: z.int().min(0).nullable(),
});
export type TicketCheck = z.infer<typeof ticketCheck>;

export const noCheckYet: TicketCheck = {
  v: 1,
  rev: 0,
  began: null,
  after: null,
  over: true,
  seen: 0,
  known: null,
};

const weekMilliseconds = 7 * 24 * 3_600_000;
/** Slices of a pass: it is over a day before the week is, so that hours without a run do no harm. */
const slices = 6 * 24;
/** Tickets of a slice: at least, at most, and while nobody knows how many there are. */
const slice = { least: 5, most: 100, first: 50 };

/** The pass that goes on now; null: the one of this week is over. */
export function checkDue(check: TicketCheck, now: Date): TicketCheck | null {
  if (!check.over) return check;
  const age = check.began === null ? weekMilliseconds : now.getTime() - Date.parse(check.began);
  return age < weekMilliseconds ? null : { ...check, began: now.toISOString(), after: null, over: false, seen: 0 };
}

/** How many tickets are looked at in one hour. */
export function sliceOf({ known }: TicketCheck): number {
  if (known === null) return slice.first;
  return Math.min(slice.most, Math.max(slice.least, Math.ceil(known / slices)));
}

/** After a slice; one that is not full was the last. */
export function checkAfter(check: TicketCheck, ids: readonly IssueId[]): TicketCheck {
  const seen = check.seen + ids.length;
  const next = { ...check, rev: check.rev + 1, seen };
  const last = ids.at(-1);
  if (last === undefined || ids.length < sliceOf(check)) return { ...next, after: null, over: true, known: seen };
  return { ...next, after: last };
}
