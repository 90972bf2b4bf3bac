/** An issue was seen, by an event or by a search: its candidate is found, kept up to date, or goes. */
import type { CandidateRecord } from '../domain/candidate.ts';
import type { IssueId } from '../domain/ids.ts';
import { type Sighting, stepFor } from '../domain/sighting.ts';
import { changeCandidate } from './change-candidate.ts';
import type { CandidateIssue, Candidates } from './ports/candidates.ts';
import type { Clock } from './ports.ts';
import { type SizerDeps, candidateSizer } from './size-candidate.ts';

export interface ConsiderDeps extends SizerDeps {
  candidates: Candidates;
  clock: Clock;
}

/** No Jira call: what the caller has read of the issue is all that is looked at. */
export async function considerIssue(
  deps: ConsiderDeps,
  issue: CandidateIssue,
  how: Pick<Sighting, 'source' | 'changed'>,
): Promise<void> {
  const size = await candidateSizer(deps);
  await considerSighting(deps, size(issue, how));
}

/** As above, for an issue that was sized already. */
export async function considerSighting({ candidates, clock }: ConsiderDeps, sighting: Sighting): Promise<void> {
  await changeCandidate(candidates, sighting.issueId, (known) => stepFor(known, sighting, clock.now().toISOString()));
}

/** Several issues of one search: those without a record that are none stay without a request of their own. */
export async function considerFound(deps: ConsiderDeps, issues: readonly CandidateIssue[]): Promise<number> {
  const known = new Map((await deps.candidates.readMany(issues.map(({ id }) => id))).map((one) => [one.issueId, one]));
  const at = deps.clock.now().toISOString();
  const size = await candidateSizer(deps);
  let changed = 0;
  for (const issue of issues) {
    const sighting = size(issue);
    if (stepFor(known.get(issue.id) ?? null, sighting, at) === null) continue;
    await considerSighting(deps, sighting);
    changed += 1;
  }
  return changed;
}

/** The issue is deleted, or closed and not worth asking about: what people decided of a closed one is kept. */
export async function dropCandidate(
  candidates: Candidates,
  id: IssueId,
  { deleted }: { deleted: boolean },
): Promise<void> {
  const goes = (known: CandidateRecord) =>
    deleted || (known.decision.state === 'open' && known.decision.making === null);
  await changeCandidate(candidates, id, (known) => (known !== null && goes(known) ? { remove: known } : null));
}
