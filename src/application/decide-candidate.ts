/** A person decides about a candidate: not this one, with the reason, or back to the list. */
import { AppError } from '../domain/app-error.ts';
import type { CandidateRecord } from '../domain/candidate.ts';
import type { AccountId, IssueId } from '../domain/ids.ts';
import { changeCandidate } from './change-candidate.ts';
import type { ConsiderDeps } from './consider-issue.ts';
import type { CandidateIssue, CandidateJira } from './ports/candidates.ts';
import { type CandidateRow, candidateRow } from './list-candidates.ts';
import { candidateSizer } from './size-candidate.ts';

export interface DecideDeps extends ConsiderDeps {
  candidateJira: { asUser: CandidateJira };
}

/** Read as the person: that is how Jira says whether they may see it. */
export async function visibleIssue({ candidateJira }: DecideDeps, id: IssueId): Promise<CandidateIssue> {
  const [issue] = await candidateJira.asUser.read([id]);
  if (issue === undefined) throw noCandidate();
  return issue;
}

/**
 * It is not asked about again until the issue changes in what triage reads, as the person saw it now.
 *
 * @throws AppError CONFLICT when somebody decided before
 */
export async function dismissCandidate(
  deps: DecideDeps,
  by: AccountId,
  { issueId, reason }: { issueId: IssueId; reason: string },
): Promise<void> {
  const issue = await visibleIssue(deps, issueId);
  const { fingerprint } = (await candidateSizer(deps))(issue);
  const at = deps.clock.now().toISOString();
  await changeCandidate(deps.candidates, issueId, (known) => {
    if (known === null) throw noCandidate();
    const { decision } = known;
    // The same press twice.
    if (decision.state === 'dismissed' && decision.by === by && decision.reason === reason) return null;
    if (decision.state !== 'open') throw decidedBefore(known);
    if (decision.making !== null) throw beingMade();
    return {
      write: {
        ...known,
        rev: known.rev + 1,
        fingerprints: { ...known.fingerprints, search: fingerprint },
        decision: { state: 'dismissed', by, at, reason },
      },
    };
  });
}

/**
 * Nothing to do where it is open again already.
 *
 * @returns its line of the list, which lags behind
 */
export async function bringBackCandidate(deps: DecideDeps, issueId: IssueId): Promise<CandidateRow> {
  const issue = await visibleIssue(deps, issueId);
  const record = await changeCandidate(deps.candidates, issueId, (known) => {
    if (known === null) throw noCandidate();
    if (known.decision.state === 'open') return null;
    if (known.decision.state === 'taken') throw decidedBefore(known);
    return { write: { ...known, rev: known.rev + 1, decision: { state: 'open', making: null } } };
  });
  if (record === null) throw noCandidate();
  return candidateRow(record, issue, (await candidateSizer(deps))(issue));
}

/** The same for an issue that is hidden, missing, or never was a candidate. */
export function noCandidate(): AppError {
  return new AppError('NOT_FOUND', 'errors.noCandidate');
}

export function decidedBefore({ decision }: CandidateRecord): AppError {
  return decision.state === 'taken'
    ? new AppError('CONFLICT', 'errors.candidateTaken', { params: { key: decision.modelKey } })
    : new AppError('CONFLICT', 'errors.candidateDismissed');
}

export function beingMade(): AppError {
  return new AppError('UNAVAILABLE', 'errors.candidateBeingMade', { retryAfterSeconds: 10 });
}
