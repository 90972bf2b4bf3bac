/** Which tickets ask the security team to review their code, and who watches them for it. */
import * as z from 'zod';
import { type AccountId, accountId } from './ids.ts';
import { type Priority, priority } from './priority.ts';

/** Most people who watch for it: each costs a Jira call per ticket. */
export const reviewerLimit = 5;

export const codeReview = z.strictObject({
  /** Tickets of recommendations with one of these priorities; none: nobody asks for it. */
  priorities: z.array(priority).max(priority.options.length),
  watchers: z.array(accountId).max(reviewerLimit),
});
export type CodeReview = z.infer<typeof codeReview>;

export const noCodeReview: CodeReview = { priorities: [], watchers: [] };

export function asksForReview(of: CodeReview, level: Priority): boolean {
  return of.priorities.includes(level);
}

/** Who is put on the ticket of a recommendation with this priority. */
export function reviewersOf(of: CodeReview, level: Priority): AccountId[] {
  return asksForReview(of, level) ? of.watchers : [];
}
