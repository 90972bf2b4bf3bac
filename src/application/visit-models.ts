/** Works off a piece of the sweep: each issue on its own, so that one which fails does not keep the others waiting. */
import { AppError } from '../domain/app-error.ts';
import type { IssueId } from '../domain/ids.ts';
import { followModelIssue } from './follow-model-issue.ts';
import { readOnce } from './read-once.ts';
import type { TriageDeps } from './triage-issue.ts';

/** @throws what the first failing issue threw, after all were tried; the piece may be repeated */
export async function visitModels(given: TriageDeps, ids: readonly IssueId[]): Promise<void> {
  const deps = { ...given, rules: readOnce(given.rules) };
  const failures: unknown[] = [];
  for (const id of ids) {
    try {
      const outcome = await followModelIssue(deps, id, { isRetry: false, repair: true });
      // Another invocation posts the comment right now. If it dies, nobody else comes back.
      if (outcome === 'later') throw new AppError('UNAVAILABLE', 'errors.busy', { retryAfterSeconds: 35 });
    } catch (error) {
      // Rights that the app lacks are a line of the set-up check; trying again does not help.
      if (!(error instanceof AppError && error.code === 'FORBIDDEN')) failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
