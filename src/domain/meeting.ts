/** One meeting of a model as people entered it: when it is, and whether it was held. */
import * as z from 'zod';
import { moment, rev, signature } from './ids.ts';

/** A size calls for four at most (`size-process.ts`). */
export const meetingLimit = 4;

/** The first meeting of a model is 1. */
export const meetingNumber = z.int().min(1).max(meetingLimit);

export const meeting = z.looseObject({
  number: meetingNumber,
  /** Version of this meeting alone; its calendar file counts with it. */
  rev,
  /** Per field, the rev with which it last changed: setting the date does not disturb whoever ticks another field. */
  changed: z.record(z.string(), rev),
  /** When it begins; null: no date. */
  at: moment.nullable(),
  /** Who set or cleared the date last. */
  scheduled: signature.nullable(),
  /** Who said that it was held. */
  held: signature.nullable(),
});
export type Meeting = z.infer<typeof meeting>;

const day = 24 * 60 * 60 * 1_000;

/** A date further away than this is a slip of the keyboard. */
const daysBack = 366;
const daysAhead = 731;

export function isBelievable(at: string, now: Date): boolean {
  const days = (Date.parse(at) - now.getTime()) / day;
  return days >= -daysBack && days <= daysAhead;
}
