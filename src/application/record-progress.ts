/** Writes how far a request is, whoever else is at it: later progress is never taken back. */
import { AppError } from '../domain/app-error.ts';
import type { RequestRecord } from '../domain/request.ts';
import type { Requests } from './ports/asking-jira.ts';

const attempts = 5;
const order = ['claimed', 'created', 'done'] as const;

/** @throws AppError UNAVAILABLE when others keep winning */
export async function recordProgress(
  requests: Requests,
  record: RequestRecord,
  progress: RequestRecord['progress'],
): Promise<RequestRecord> {
  let current: RequestRecord | null = record;
  for (let attempt = 0; attempt < attempts && current !== null; attempt += 1) {
    if (order.indexOf(current.progress.state) >= order.indexOf(progress.state)) return current;
    const next: RequestRecord = { ...current, rev: current.rev + 1, progress };
    if (await requests.replace(next)) return next;
    current = await requests.read(record.requestId);
  }
  throw new AppError('UNAVAILABLE', 'errors.busy', { retryAfterSeconds: 1 });
}
