/** Sizes an issue at a person's request: its event never came, or the app was installed later. */
import { AppError } from '../domain/app-error.ts';
import type { OpenModel } from './ports.ts';
import type { Session } from './session.ts';
import { type TriageDeps, triageIssue } from './triage-issue.ts';

/** @throws AppError INVALID where the issue is no threat model by project and type */
export async function sizeNow(deps: TriageDeps, session: Session): Promise<OpenModel | null> {
  const outcome = await triageIssue(deps, session.issueId, { isRetry: false });
  if (outcome === 'not-ours') throw new AppError('INVALID', 'errors.notOurs');
  return deps.models.open(session.issueId, {});
}
