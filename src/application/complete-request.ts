/** What follows once the issue of a request exists: its link, its size, and the end of the record. */
import type { IssueId } from '../domain/ids.ts';
import type { RequestRecord } from '../domain/request.ts';
import { summaryOf } from '../domain/request-text.ts';
import type { Size } from '../domain/size.ts';
import { AppError } from '../domain/app-error.ts';
import { applyAnswers } from './apply-answers.ts';
import type { AskDeps } from './ask-deps.ts';
import type { AskingJira } from './ports/asking-jira.ts';
import { recordProgress } from './record-progress.ts';
import { triageIssue } from './triage-issue.ts';

export interface CompletedRequest {
  issue: { id: IssueId; key: string };
  size: Size;
  linked: boolean;
}

/**
 * Jira tells the app nothing of issues that were created through the app, so this triages by itself. Repeated from any
 * point it ends the same.
 *
 * @param run `jira`: whoever links, the person or the app that finishes for them; `isRetry`: earlier runs have ended
 */
export async function completeRequest(
  deps: AskDeps,
  record: RequestRecord,
  { jira, isRetry }: { jira: AskingJira; isRetry: boolean },
): Promise<CompletedRequest> {
  const { progress, request, by } = record;
  if (progress.state === 'claimed') throw new AppError('UNAVAILABLE', 'errors.askUnsettled');
  const issue = { id: progress.issueId, key: progress.issueKey };
  const linked = progress.state === 'done' ? progress.linked : await linkToSource(deps, { issue, record, jira });
  const asked = {
    by,
    answers: request.answers,
    anyway: request.anyway,
    goLiveOn: request.goLiveOn,
    bring: request.people,
  };
  const outcome = await triageIssue(deps, issue.id, { isRetry, asked });
  if (outcome === 'already-sized' && progress.state !== 'done') await applyAnswers(deps, issue.id, asked);
  const model = await deps.models.read(issue.id);
  if (model === null) throw new AppError('UNAVAILABLE', 'errors.busy', { retryAfterSeconds: 5 });
  // `later`: another run is posting the comment; the record stays open for the finisher to look again.
  if (outcome !== 'later' && progress.state !== 'done') {
    // The words are in the issue now: of them only the title stays here.
    const short = { ...record, request: { ...request, change: summaryOf(request) } };
    await recordProgress(deps.requests, short, { ...progress, state: 'done', linked });
  }
  return { issue, size: model.size, linked };
}

/** By the person, whose work it is; by the app where their rights do not reach into the other project. */
async function linkToSource(
  deps: AskDeps,
  { issue, record, jira }: { issue: { id: IssueId }; record: RequestRecord; jira: AskingJira },
): Promise<boolean> {
  if (record.sourceId === null) return true;
  if (await jira.link(issue.id, record.sourceId)) return true;
  return jira !== deps.asking.asApp && record.createdAs === 'app'
    ? deps.asking.asApp.link(issue.id, record.sourceId)
    : false;
}
