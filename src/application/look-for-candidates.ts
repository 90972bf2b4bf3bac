/** The daily look for candidates among existing work: a pass in pages through the queue, then tidying up. */
import { AppError } from '../domain/app-error.ts';
import { type CandidateLook, issuesAPage, lookToday, pagesADay } from '../domain/candidate-look.ts';
import { looksForCandidates } from '../domain/settings.ts';
import { type ConsiderDeps, considerFound } from './consider-issue.ts';
import type { CandidateJira, CandidateLooks } from './ports/candidates.ts';
import type { WorkMessage, WorkQueue } from './ports.ts';

export interface LookDeps extends ConsiderDeps {
  candidateJira: { asApp: CandidateJira };
  looks: CandidateLooks;
  queue: WorkQueue;
}

export type LookMessage = Extract<WorkMessage, { kind: 'look-for-candidates' }>;

/** How often one page is tried before the rest waits for tomorrow. */
const triesOfAPage = 8;
const shortestWaitSeconds = 30;
const longestWaitSeconds = 900;

/** Begins the look of today, or goes on with an unfinished one. Only storage and the queue: Jira is asked by the pages. */
export async function startLook(deps: LookDeps): Promise<'off' | 'started' | 'tidied' | 'beaten'> {
  if (!looksForCandidates(deps.settings)) return 'off';
  const { jql } = deps.settings.candidates;
  if (jql === null) {
    await deps.queue.push({ kind: 'tidy-candidates' }, 0);
    return 'tidied';
  }
  const last = await deps.looks.read();
  const look = lookToday(last, jql, deps.clock.now());
  if (look !== last && !(await deps.looks.save(look))) return 'beaten';
  await deps.queue.push(messageFor(look, pagesADay), 0);
  return 'started';
}

function messageFor({ began, page }: CandidateLook, left: number): LookMessage {
  return { kind: 'look-for-candidates', began: began ?? '', page, left, tries: 0 };
}

/** One page. Repeated from any point it ends the same: the record of the look says which page is next. */
export async function lookAtPage(deps: LookDeps, message: LookMessage): Promise<string> {
  const look = await deps.looks.read();
  const { jql } = deps.settings.candidates;
  if (jql === null || look.jql !== jql || look.began !== message.began || look.state !== 'running') return 'stale';
  // An earlier try of this page was done with it and died before it passed the rest on.
  if (look.page === message.page + 1) return passOn(deps, look, message);
  if (look.page !== message.page) return 'stale';
  try {
    return await readPage(deps, look, { ...message, jql });
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'UNAVAILABLE')) throw error;
    return later(deps, message, error.details.retryAfterSeconds ?? shortestWaitSeconds);
  }
}

async function readPage(deps: LookDeps, look: CandidateLook, message: LookMessage & { jql: string }): Promise<string> {
  const { withinMinutes, pageToken } = look;
  const found = await deps.candidateJira.asApp.search({
    jql: message.jql,
    withinMinutes,
    pageToken,
    limit: issuesAPage,
  });
  // Jira refuses a query that names what is not there (any more), and a place in it that is too old.
  if (found === null) {
    await deps.looks.save({ ...look, rev: look.rev + 1, state: 'refused' });
    await deps.queue.push({ kind: 'tidy-candidates' }, 0);
    return 'refused';
  }
  await considerFound(deps, found.issues);
  const isLast = found.nextPageToken === null;
  const next: CandidateLook = {
    ...look,
    rev: look.rev + 1,
    page: look.page + 1,
    pageToken: found.nextPageToken,
    ...(isLast ? { state: 'done', ended: deps.clock.now().toISOString() } : {}),
  };
  if (isLast) await deps.queue.push({ kind: 'tidy-candidates' }, 0);
  if (!(await deps.looks.save(next))) return 'beaten';
  return isLast ? 'done' : passOn(deps, next, message);
}

async function passOn(deps: LookDeps, look: CandidateLook, { left }: LookMessage): Promise<string> {
  if (left > 1) {
    await deps.queue.push(messageFor(look, left - 1), 0);
    return 'page';
  }
  await deps.queue.push({ kind: 'tidy-candidates' }, 0);
  return 'enough-for-today';
}

/** Jira says when to come back; what it never has time for is tomorrow's. */
async function later(deps: LookDeps, message: LookMessage, seconds: number): Promise<string> {
  if (message.tries + 1 >= triesOfAPage) return 'given-up';
  const delay = Math.min(Math.max(seconds, shortestWaitSeconds), longestWaitSeconds);
  await deps.queue.push({ ...message, tries: message.tries + 1 }, delay);
  return 'later';
}
