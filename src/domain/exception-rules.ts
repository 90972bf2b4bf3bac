/** How long an exception may last by priority, and from which share on there are too many: edited by the security team. */
import * as z from 'zod';
import { dayOf, daysAfter } from './day.ts';
import type { Priority } from './priority.ts';

/** Longest that anybody may set, in days. There is no exception without an end. */
export const longestException = 1_825;

const days = z.int().min(1).max(longestException);

/** In days after the day on which it is asked for: what is proposed, and what is refused beyond. */
export const exceptionTerm = z.strictObject({ days, most: days });
export type ExceptionTerm = z.infer<typeof exceptionTerm>;

export const exceptionRules = z.strictObject({
  high: exceptionTerm,
  medium: exceptionTerm,
  /** In percent of the High and Medium recommendations of a model; more under an exception is said in a warning. */
  shareLimit: z.int().min(0).max(100),
});
export type ExceptionRules = z.infer<typeof exceptionRules>;

export const defaultExceptionRules: ExceptionRules = {
  high: { days: 90, most: 365 },
  medium: { days: 180, most: 365 },
  shareLimit: 20,
};

/** The priorities that nobody declines or defers without an exception. */
export const excepted = ['high', 'medium'] as const satisfies readonly Priority[];
export type Excepted = (typeof excepted)[number];

export function needsException(priority: Priority): priority is Excepted {
  return priority !== 'low';
}

/** The last days that may be asked for, as ISO dates. */
export interface ExpiryRange {
  first: string;
  proposed: string;
  last: string;
}

export function expiryRange(priority: Excepted, rules: ExceptionRules, now: Date | number): ExpiryRange {
  const today = dayOf(now);
  const { days: proposed, most } = rules[priority];
  return {
    first: daysAfter(today, 1),
    proposed: daysAfter(today, Math.min(proposed, most)),
    last: daysAfter(today, most),
  };
}
