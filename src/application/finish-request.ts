/** Finishes a request that lost its invocation: adopts the issue it made, creates a missing one, links and sizes it. */
import type { RequestRecord } from '../domain/request.ts';
import { adoptRequest } from './adopt-request.ts';
import { type AskDeps, queueFinisher } from './ask-deps.ts';
import { completeRequest } from './complete-request.ts';
import { createRequest } from './create-request.ts';

/** The app acts for a person only this long after that person's permission was seen. */
const permissionMilliseconds = 15 * 60 * 1_000;

export type FinishedRequest = 'nothing-left' | 'finished' | 'waits-for-a-person';

/** Runs long after its attempt began; a later attempt has a finisher of its own. */
export async function finishRequest(
  deps: AskDeps,
  { requestId, attempt }: { requestId: string; attempt: number },
): Promise<FinishedRequest> {
  const record = await deps.requests.read(requestId);
  if (record === null || record.progress.state === 'done') return 'nothing-left';
  if (record.progress.state === 'claimed' && record.attempt !== attempt) return 'nothing-left';
  const known = record.progress.state === 'claimed' ? await adoptRequest(deps, record) : record;
  if (known !== null) {
    await completeRequest(deps, known, { jira: deps.asking.asApp, isRetry: true });
    return 'finished';
  }
  const now = deps.clock.now();
  if (now.getTime() - Date.parse(record.permittedAt) >= permissionMilliseconds) return 'waits-for-a-person';
  // The write is the claim: a person who comes back at this moment finds an attempt that has just begun.
  const mine: RequestRecord = {
    ...record,
    rev: record.rev + 1,
    attempt: attempt + 1,
    at: now.toISOString(),
    createdAs: 'app',
  };
  await queueFinisher(deps.queue, mine);
  if (!(await deps.requests.replace(mine))) return 'nothing-left';
  const created = await createRequest(deps, mine);
  await completeRequest(deps, created, { jira: deps.asking.asApp, isRetry: true });
  return 'finished';
}
