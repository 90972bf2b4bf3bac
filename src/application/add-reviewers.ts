/** Makes the people who review code watchers of filed tickets, as the app. Jira takes a repeat for nothing new. */
import { AppError } from '../domain/app-error.ts';
import type { AccountId, IssueId } from '../domain/ids.ts';
import type { Recommendation, TicketReference, TicketWatcher } from '../domain/item.ts';
import { inParallel } from './in-parallel.ts';
import type { Jira } from './ports.ts';

/** As the links: Jira's points are everybody's. */
const atOnce = 4;

/** Most people put on tickets in one run, a call each; the finisher does the rest. */
const mostInOneRun = 60;

export interface Reviewers {
  /** What came of each, by ticket. */
  done: Map<IssueId, Map<AccountId, 'added' | 'refused'>>;
  /** Why some are still due; null when none is. */
  fault: AppError | null;
}

interface Due {
  ticket: IssueId;
  account: AccountId;
}

/** One that Jira refuses is told in the panel and not tried again; a ticket is filed all the same. */
export async function addReviewers(
  jira: Pick<Jira, 'addWatcher'>,
  filed: readonly Recommendation[],
): Promise<Reviewers> {
  const due = filed.flatMap(dueIn);
  const now = due.slice(0, mostInOneRun);
  const reviewers: Reviewers = { done: new Map(), fault: due.length > now.length ? tooMany() : null };
  const until = () => reviewers.fault !== null && isLimit(reviewers.fault);
  await inParallel(now, { atOnce, until }, async (one) => {
    const result = await add(jira, one);
    if (result instanceof AppError) {
      // Too busy is tried again, everything else is not.
      if (reviewers.fault?.code !== 'UNAVAILABLE') reviewers.fault = result;
    } else reviewers.done.set(one.ticket, new Map(reviewers.done.get(one.ticket)).set(one.account, result));
  });
  return reviewers;
}

/** Jira did nothing because it is asked too much: whoever goes on asking waits the longer. */
export function isLimit({ code, details }: AppError): boolean {
  return code === 'UNAVAILABLE' && details.maybeApplied === false;
}

export function nobodyYet(): Reviewers {
  return { done: new Map(), fault: null };
}

/** Whether somebody is still to be put on its tickets. */
export function awaitsReviewers(recommendation: Recommendation): boolean {
  return dueIn(recommendation).length > 0;
}

function dueIn({ tickets }: Recommendation): Due[] {
  return tickets
    .filter(({ state }) => state !== 'gone')
    .flatMap(({ issueId: ticket, watchers = [] }) =>
      watchers.filter(({ state }) => state === 'due').map(({ accountId: account }) => ({ ticket, account })),
    );
}

async function add(jira: Pick<Jira, 'addWatcher'>, { ticket, account }: Due): Promise<'added' | 'refused' | AppError> {
  try {
    return (await jira.addWatcher(ticket, account)) ? 'added' : 'refused';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.code === 'FORBIDDEN' ? 'refused' : error;
  }
}

function tooMany(): AppError {
  return new AppError('UNAVAILABLE', 'errors.busy', { retryAfterSeconds: 5 });
}

/** The ticket with what came of its reviewers; the same object where nothing did. */
export function withReviewers(ticket: TicketReference, { done }: Reviewers): TicketReference {
  const results = done.get(ticket.issueId);
  if (results === undefined || ticket.watchers === undefined) return ticket;
  const watchers = ticket.watchers.map((one): TicketWatcher => {
    return one.state === 'due' ? { ...one, state: results.get(one.accountId) ?? 'due' } : one;
  });
  return { ...ticket, watchers };
}
