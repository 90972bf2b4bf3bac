/** Changes one candidate while others write too: reads by its key, decides, writes on condition, starts over when beaten. */
import type { CandidateRecord } from '../domain/candidate.ts';
import type { IssueId } from '../domain/ids.ts';
import type { Step } from '../domain/sighting.ts';
import type { Candidates } from './ports/candidates.ts';
import { lost, untilWritten } from './until-written.ts';

const attempts = 6;

/**
 * @param decide what to do, from the record as it is now; what it throws ends the change
 * @returns the record as it is afterwards, null where there is none
 * @throws AppError UNAVAILABLE when others keep winning
 */
export async function changeCandidate(
  candidates: Candidates,
  id: IssueId,
  decide: (known: CandidateRecord | null) => Step | Promise<Step>,
): Promise<CandidateRecord | null> {
  return untilWritten(attempts, async () => {
    const known = await candidates.read(id);
    const step = await decide(known);
    if (step === null) return known;
    if ('write' in step) {
      if (await candidates.write(step.write)) return step.write;
    } else if (await candidates.remove(step.remove)) return null;
    return lost;
  });
}
