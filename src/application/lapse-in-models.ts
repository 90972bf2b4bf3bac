/** Works off a piece of what the sweep found: each model on its own, so that one which fails keeps no other waiting. */
import { AppError } from '../domain/app-error.ts';
import type { IssueId } from '../domain/ids.ts';
import { type LapseDeps, lapseExceptions } from './lapse-exceptions.ts';
import { readOnce } from './read-once.ts';

/** @throws what the first failing model threw, after all were tried; the piece may be repeated */
export async function lapseInModels(
  given: LapseDeps,
  { issueIds, claim, isRetry }: { issueIds: readonly IssueId[]; claim: string; isRetry: boolean },
): Promise<{ lapsed: number }> {
  const deps = { ...given, rules: readOnce(given.rules) };
  const failures: unknown[] = [];
  let lapsed = 0;
  for (const id of issueIds) {
    try {
      lapsed += (await lapseExceptions(deps, id, { claim, isRetry })).lapsed;
    } catch (error) {
      // Rights that the app lacks are a line of the set-up check; trying again does not help.
      if (!(error instanceof AppError && error.code === 'FORBIDDEN')) failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return { lapsed };
}
