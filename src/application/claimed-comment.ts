/** A comment that is posted exactly once, whoever dies in between: claimed before, noted after, made up for by the queue. */
import { AppError } from '../domain/app-error.ts';
import type { AccountId, IssueId } from '../domain/ids.ts';
import type { Mention } from '../domain/item.ts';
import type { Jira } from './ports.ts';

/** A function run ends after 25 seconds (Forge): after this long the claim of a first try belongs to nobody. */
const claimMilliseconds = 30_000;

/** When the queue looks after a comment that was just to be posted. */
export const finisherDelaySeconds = 60;

/** The message of one try, or its repeat by the queue. */
export interface ClaimVisit {
  /** Of the try that this message looks after: it has ended by now. */
  claim: string;
  isRetry: boolean;
}

/** Two deliveries of one message do not both take it; a repeat follows only when the earlier delivery has ended. */
export const claimOfQueue = (claim: string): string => `${claim}.queue`;

/** Whether the queue may post it: nobody has, and nobody is at it. Null: there is nothing to post. */
export function isFree(state: Mention | null, { claim: ended, isRetry }: ClaimVisit, now: Date): boolean {
  if (state?.state !== 'claimed') return state?.state === 'due';
  if (state.claim === ended || (isRetry && state.claim === claimOfQueue(ended))) return true;
  return now.getTime() - Date.parse(state.at) >= claimMilliseconds;
}

export interface ClaimedComment<T> {
  as: 'user' | 'app';
  /** The id of what an earlier try posted; null where there is none. */
  earlier: () => Promise<string | null>;
  post: () => Promise<{ id: string }>;
  /** Keeps what became of it, and answers with what it belongs to. */
  note: (state: Mention) => Promise<T>;
}

/** Posts for a claim that is held. Null: Jira refused the person, and the queue makes up for it. */
export async function postClaimed<T>({ as, earlier, post, note }: ClaimedComment<T>): Promise<T | null> {
  try {
    const commentId = (await earlier()) ?? (await post()).id;
    return await note({ state: 'posted', commentId });
  } catch (error) {
    if (as === 'user' && error instanceof AppError) return null;
    // The next try must not wait for the claim of this one.
    await note({ state: 'due' });
    throw error;
  }
}

/** The comment with one of these headings, from the app or from this person; null: from the app alone. */
export async function commentHeaded(
  jiraAsApp: Pick<Jira, 'issueForTriage'>,
  id: IssueId,
  { headings, by }: { headings: ReadonlySet<string>; by: AccountId | null },
): Promise<string | null> {
  const issue = await jiraAsApp.issueForTriage(id);
  const found = issue?.comments.find(
    ({ heading, byApp, author }) =>
      heading !== null && headings.has(heading) && (byApp || (by !== null && author === by)),
  );
  return found?.id ?? null;
}
