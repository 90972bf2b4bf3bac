/** Asks for a threat model: one issue per request, linked to where it came from and sized, however often it is sent. */
import { AppError, notFound } from '../domain/app-error.ts';
import type { IssueId } from '../domain/ids.ts';
import type { Request, RequestRecord } from '../domain/request.ts';
import type { Size } from '../domain/size.ts';
import type { TriageResult } from '../domain/triage/index.ts';
import { type AskDeps, type Asker, finishDelaySeconds, queueFinisher } from './ask-deps.ts';
import { adoptRequest } from './adopt-request.ts';
import { completeRequest } from './complete-request.ts';
import { createRequest } from './create-request.ts';
import { type AskWay, askWay, readSource, sourceOf } from './open-ask.ts';
import { previewRequest } from './preview-request.ts';
import { readOnce } from './read-once.ts';

export type AskOutcome =
  | { outcome: 'asked'; issue: { id: IssueId; key: string }; size: Size; linked: boolean }
  | { outcome: 'not-needed'; result: TriageResult };

/**
 * The order makes it safe to die anywhere: the finisher is queued first, the record with its nonce is stored second, and
 * only then does Jira create an issue that carries the nonce. Whoever finds the record creates nothing.
 *
 * @throws AppError FORBIDDEN without the right to create, UNAVAILABLE while an earlier try is not settled yet
 */
export async function askForThreatModel(
  given: AskDeps,
  asker: Asker,
  { requestId, ...request }: Request & { requestId: string },
): Promise<AskOutcome> {
  const deps = { ...given, rules: readOnce(given.rules) };
  const known = await deps.requests.read(requestId);
  if (known !== null) return resume(deps, asker, known);
  const issue = await readSource(deps, asker.sourceId);
  const source = issue === null ? null : sourceOf(issue);
  const result = await previewRequest(deps, request, source);
  if (result.size === 'none' && !request.anyway) return { outcome: 'not-needed', result };
  const way = permitted(await askWay(deps));
  const now = deps.clock.now().toISOString();
  const record: RequestRecord = {
    v: 1,
    rev: 1,
    requestId,
    by: asker.accountId,
    sourceId: asker.sourceId,
    source,
    request,
    nonce: deps.ids.next(),
    attempt: 1,
    since: now,
    at: now,
    permittedAt: now,
    destination: way.destination,
    createdAs: way.how === 'app' ? 'app' : 'user',
    progress: { state: 'claimed' },
  };
  await queueFinisher(deps.queue, record);
  if (!(await deps.requests.create(record))) throw unsettled();
  return finished(deps, await createRequest(deps, record));
}

/** The same request again: a double click, or a person who saw an error. */
async function resume(deps: AskDeps, asker: Asker, known: RequestRecord): Promise<AskOutcome> {
  if (known.by !== asker.accountId || known.sourceId !== asker.sourceId) throw notFound();
  if (known.progress.state !== 'claimed') return finished(deps, known);
  const adopted = await adoptRequest(deps, known);
  if (adopted !== null) return finished(deps, adopted);
  const age = deps.clock.now().getTime() - Date.parse(known.at);
  if (age < finishDelaySeconds * 1_000) throw unsettled();
  const way = permitted(await askWay(deps));
  const now = deps.clock.now().toISOString();
  const next: RequestRecord = {
    ...known,
    rev: known.rev + 1,
    attempt: known.attempt + 1,
    at: now,
    permittedAt: now,
    createdAs: way.how === 'app' ? 'app' : 'user',
  };
  await queueFinisher(deps.queue, next);
  if (!(await deps.requests.replace(next))) throw unsettled();
  return finished(deps, await createRequest(deps, next));
}

async function finished(deps: AskDeps, record: RequestRecord): Promise<AskOutcome> {
  const { issue, size, linked } = await completeRequest(deps, record, {
    jira: deps.asking.asUser,
    isRetry: false,
  });
  return { outcome: 'asked', issue, size, linked };
}

function permitted(way: AskWay) {
  switch (way.how) {
    case 'self':
    case 'app':
      return way;
    case 'nobody':
      if (way.lead === null) throw new AppError('FORBIDDEN', 'errors.askPermission');
      throw new AppError('FORBIDDEN', 'errors.askPermissionLead', { params: { lead: way.lead } });
    case 'not-set-up':
      throw new AppError('NOT_FOUND', 'errors.askNotSetUp', { params: { type: way.issueTypeName } });
  }
}

function unsettled(): AppError {
  return new AppError('UNAVAILABLE', 'errors.askUnsettled', { retryAfterSeconds: 10 });
}
