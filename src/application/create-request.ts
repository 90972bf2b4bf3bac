/** Asks Jira to create the issue of a stored request, once, and keeps what came of it. */
import { AppError } from '../domain/app-error.ts';
import type { RequestRecord } from '../domain/request.ts';
import { descriptionOf, summaryOf } from '../domain/request-text.ts';
import type { AskDeps } from './ask-deps.ts';
import { recordProgress } from './record-progress.ts';

/**
 * A refusal takes the record away, so that the same form can be sent again; a lost answer keeps it.
 *
 * @throws AppError INVALID with Jira's reason when Jira refuses
 */
export async function createRequest(deps: AskDeps, record: RequestRecord): Promise<RequestRecord> {
  const jira = record.createdAs === 'user' ? deps.asking.asUser : deps.asking.asApp;
  const requester = record.createdAs === 'app' ? record.by : null;
  const texts = deps.texts(deps.settings.siteLocale);
  try {
    const created = await jira.createRequest({
      ...record.destination,
      summary: summaryOf(record.request),
      description: descriptionOf(record.request, { source: record.source, requester, texts }),
      nonce: record.nonce,
    });
    if (created.outcome === 'refused') {
      throw new AppError('INVALID', 'errors.askRefused', { params: { reason: created.reason } });
    }
    const progress = { state: 'created', issueId: created.id, issueKey: created.key } as const;
    return await recordProgress(deps.requests, record, progress);
  } catch (error) {
    const refused = error instanceof AppError && error.details.maybeApplied !== true && isAnswer(error);
    if (refused) await deps.requests.remove(record.requestId, record.rev);
    throw error;
  }
}

/** Jira said no before it did anything. Faults of storage come after the issue was created. */
function isAnswer({ code, text }: AppError): boolean {
  return code === 'INVALID' || code === 'FORBIDDEN' || text === 'errors.jiraBusy';
}
