/** Finds the issue that an earlier try of a request made although its answer was lost. */
import type { RequestRecord } from '../domain/request.ts';
import type { AskDeps } from './ask-deps.ts';
import { recordProgress } from './record-progress.ts';

/** Machines disagree on the time by a little. */
const clockSkewMilliseconds = 60_000;

/** Properties can be written by anybody who edits an issue: creator and time must match the stored record too. */
export async function adoptRequest(deps: AskDeps, record: RequestRecord): Promise<RequestRecord | null> {
  const found = await deps.asking.asApp.findRequests(record.nonce);
  if (found.length === 0) return null;
  const own = await deps.asking.asApp.ownAccount();
  const earliest = Date.parse(record.since) - clockSkewMilliseconds;
  const ours = found.find(
    (one) => (one.creator === record.by || one.creator === own) && one.created.getTime() >= earliest,
  );
  if (ours === undefined) return null;
  return recordProgress(deps.requests, record, { state: 'created', issueId: ours.id, issueKey: ours.key });
}
