/** Candidates in memory, as the port keeps them: written on the condition of their rev, listed highest first. */
import type { Candidates } from '../../src/application/ports/candidates.ts';
import { type CandidateRecord, rankOf } from '../../src/domain/candidate.ts';
import type { IssueId } from '../../src/domain/ids.ts';

export function inMemoryCandidates(): Candidates & { records: Map<IssueId, CandidateRecord> } {
  const records = new Map<IssueId, CandidateRecord>();
  return {
    records,
    read: async (id) => records.get(id) ?? null,
    readMany: async (ids) => ids.flatMap((id) => records.get(id) ?? []),
    write: async (record) => {
      if ((records.get(record.issueId)?.rev ?? 0) !== record.rev - 1) return false;
      records.set(record.issueId, record);
      return true;
    },
    remove: async ({ issueId, rev }) => records.get(issueId)?.rev === rev && records.delete(issueId),
    list: async (state, { limit, cursor }) => {
      const all = [...records.values()]
        .filter(({ decision }) => decision.state === state)
        .toSorted((a, b) => placeOf(b) - placeOf(a));
      const start = Number(cursor ?? 0);
      const next = start + limit < all.length ? String(start + limit) : null;
      return { records: all.slice(start, start + limit), cursor: next };
    },
  };
}

function placeOf({ decision, estimate }: CandidateRecord): number {
  return decision.state === 'open' ? rankOf(estimate) : Date.parse(decision.at);
}
