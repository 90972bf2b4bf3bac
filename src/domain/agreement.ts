/** What the team thinks of a recommendation's priority: who agrees, who pushes back and why, and how it changed since. */
import * as z from 'zod';
import { outcomeOf } from './decision.ts';
import { type AccountId, type Signature, signature } from './ids.ts';
import { type Priority, priority } from './priority.ts';

/** Longest note of somebody who pushes back, or agrees with a remark, in characters. */
export const noteLimit = 500;

/** Most people whose word on one recommendation is kept. */
export const opinionLimit = 40;

/** How many changes of its priority a recommendation remembers. */
export const rememberedPriorities = 20;

export const stance = z.enum(['agreed', 'pushed-back']);
export type Stance = z.infer<typeof stance>;

/** One person's word. It is about the priority they saw: another one by now makes it outdated, not wrong. */
export const opinion = z.looseObject({ ...signature.shape, stance, priority, note: z.string().max(noteLimit) });
export type Opinion = z.infer<typeof opinion>;

/** `afterPushBack`: somebody's push-back on `from` stood when it was changed. */
export const priorityChange = z.looseObject({
  ...signature.shape,
  from: priority,
  to: priority,
  afterPushBack: z.boolean(),
});
export type PriorityChange = z.infer<typeof priorityChange>;

/** The part of a recommendation that this is about. Absent: nobody said anything, and nothing changed. */
export interface Discussed {
  priority: Priority;
  opinions?: Opinion[];
  priorityHistory?: PriorityChange[];
}

/** `outdated`: all that was said is about an earlier priority. One push-back outweighs every agreement. */
export type AgreementState = 'open' | 'agreed' | 'pushed-back' | 'outdated';

export interface Agreement {
  state: AgreementState;
  agreed: Opinion[];
  pushedBack: Opinion[];
  /** About another priority than the one it has. */
  outdated: Opinion[];
}

export function agreementOn({ priority: now, opinions = [] }: Pick<Discussed, 'priority' | 'opinions'>): Agreement {
  const current = opinions.filter((one) => one.priority === now);
  const agreed = current.filter((one) => one.stance === 'agreed');
  const pushedBack = current.filter((one) => one.stance === 'pushed-back');
  const outdated = opinions.filter((one) => one.priority !== now);
  return { state: stateOf({ agreed, pushedBack, outdated }), agreed, pushedBack, outdated };
}

function stateOf({ agreed, pushedBack, outdated }: Omit<Agreement, 'state'>): AgreementState {
  if (pushedBack.length > 0) return 'pushed-back';
  if (agreed.length > 0) return 'agreed';
  return outdated.length > 0 ? 'outdated' : 'open';
}

/**
 * The opinions with this person's one replaced; null takes theirs back. Where there are too many, the oldest outdated
 * one goes.
 *
 * @returns null when there are too many and none is outdated
 */
export function withOpinion(of: Discussed, by: AccountId, mine: Opinion | null): Opinion[] | null {
  const others = (of.opinions ?? []).filter((one) => one.by !== by);
  if (mine === null) return others;
  if (others.length < opinionLimit) return [...others, mine];
  const oldest = others.findIndex((one) => one.priority !== of.priority);
  return oldest < 0 ? null : [...others.toSpliced(oldest, 1), mine];
}

/** The recommendation with another priority, and that in its history. */
export function withPriority<T extends Discussed>(of: T, to: Priority, who: Signature): T {
  const { state } = agreementOn(of);
  const change = { by: who.by, at: who.at, from: of.priority, to, afterPushBack: state === 'pushed-back' };
  return { ...of, priority: to, priorityHistory: remembered([...(of.priorityHistory ?? []), change]) };
}

/** Changes after push-back are counted: they are the last ones to be forgotten. */
function remembered(history: PriorityChange[]): PriorityChange[] {
  if (history.length <= rememberedPriorities) return history;
  const quiet = history.findIndex((one) => !one.afterPushBack);
  return history.toSpliced(Math.max(quiet, 0), 1);
}

/** How many changes of priority came after somebody pushed back. */
export function changesAfterPushBack(all: readonly Pick<Discussed, 'priorityHistory'>[]): number {
  return all.flatMap((one) => one.priorityHistory ?? []).filter((one) => one.afterPushBack).length;
}

/** Those that somebody pushes back on and nobody has decided on, by filing them or otherwise. */
export function pushedBackOn<T extends Discussed & Parameters<typeof outcomeOf>[0]>(all: readonly T[]): T[] {
  return all.filter((one) => outcomeOf(one) === null && agreementOn(one).state === 'pushed-back');
}
