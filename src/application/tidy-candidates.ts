/** Keeps the list of candidates within its bounds and true: lets the lowest go, and looks again at what waited longest. */
import { type CandidateRecord, openCandidatesLimit } from '../domain/candidate.ts';
import { issuesAPage } from '../domain/candidate-look.ts';
import { considerFound, dropCandidate } from './consider-issue.ts';
import type { LookDeps } from './look-for-candidates.ts';

const pageSize = 100;
/** Beyond this the next day goes on. */
const mostRead = openCandidatesLimit + 500;

/** At most 1 + 50 of Jira's points: every open candidate is looked at again within ten days. */
export async function tidyCandidates(deps: LookDeps): Promise<{ dropped: number; lookedAt: number }> {
  const open = await allOpen(deps);
  const dropped = await letGo(deps, open.slice(openCandidatesLimit));
  const kept = open.slice(0, openCandidatesLimit);
  const waiting = kept.toSorted((a, b) => (a.lookedAt < b.lookedAt ? -1 : 1)).slice(0, issuesAPage);
  if (waiting.length === 0) return { dropped, lookedAt: 0 };
  const ids = waiting.map(({ issueId }) => issueId);
  const issues = await deps.candidateJira.asApp.read(ids);
  await considerFound(deps, issues);
  // Deleted, or out of the app's sight: nobody can be asked about it.
  const gone = ids.filter((id) => !issues.some((issue) => issue.id === id));
  for (const id of gone) await dropCandidate(deps.candidates, id, { deleted: false });
  return { dropped, lookedAt: ids.length };
}

async function allOpen({ candidates }: LookDeps): Promise<CandidateRecord[]> {
  const records: CandidateRecord[] = [];
  let cursor: string | null = null;
  do {
    const page = await candidates.list('open', { limit: pageSize, cursor });
    records.push(...page.records);
    cursor = page.cursor;
  } while (cursor !== null && records.length < mostRead);
  return records;
}

/** The list may lag behind: what somebody changed since stays. */
async function letGo(deps: LookDeps, excess: readonly CandidateRecord[]): Promise<number> {
  let dropped = 0;
  for (const record of excess) if (await deps.candidates.remove(record)) dropped += 1;
  if (dropped === 0) return 0;
  const look = await deps.looks.read();
  // A count for people to see: when somebody else writes the look just now, it is not worth a second try.
  await deps.looks.save({ ...look, rev: look.rev + 1, dropped: look.dropped + dropped });
  return dropped;
}
