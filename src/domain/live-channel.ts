/** The realtime channels of a model: which names and claims they have, and for how long. */
import type { IssueId } from './ids.ts';

/**
 * Channels change their name every ten minutes. Whoever lost the right to see the model gets no token for the next
 * name, whatever the platform does with a subscription whose token has expired.
 */
const liveWindowMilliseconds = 10 * 60 * 1_000;

/** This close to its end, an invitation brings the next window along, in milliseconds. */
const nextWindowMilliseconds = 2 * 60 * 1_000;

/** `changes` is written by the app alone; on `presence` people say that they are here. */
export type LiveUse = 'changes' | 'presence';

export interface LiveChannel {
  name: string;
  /** Publisher and listener hear each other only with exactly the same claims. */
  claims: Record<string, string>;
}

/** The number of the window that a moment lies in. */
export function liveWindowAt(now: Date): number {
  return Math.floor(now.getTime() / liveWindowMilliseconds);
}

/** When a window ends and publishers move on. */
export function endOfWindow(window: number): Date {
  return new Date((window + 1) * liveWindowMilliseconds);
}

/** The windows to listen in from now on, without those up to `after`, which the listener has already. */
export function windowsToJoin(now: Date, after: number): number[] {
  const current = liveWindowAt(now);
  const soon = endOfWindow(current).getTime() - now.getTime() <= nextWindowMilliseconds;
  return [current, ...(soon ? [current + 1] : [])].filter((window) => window > after);
}

export function liveChannel(id: IssueId, use: LiveUse, window: number): LiveChannel {
  return { name: `model-${use}-${id}-${window}`, claims: { issueId: id, use, window: String(window) } };
}
