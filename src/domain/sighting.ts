/** What one look at an issue means for its candidate: found, better known, gone, or asked about again. */
import { type CandidateRecord, estimateOf } from './candidate.ts';
import type { IssueId } from './ids.ts';
import type { TriageResult } from './triage/index.ts';

/** An issue as an event's body or Jira's answer shows it. */
export interface Sighting {
  issueId: IssueId;
  source: 'event' | 'search';
  result: TriageResult;
  fingerprint: string;
  /** When Jira last changed the issue; null where that is not known. */
  updatedAt: string | null;
  /** An event that names something triage reads among what was changed. */
  changed: boolean;
  /** Nothing to ask about any more: closed, or a threat model itself. */
  over: boolean;
  /** Key of a linked threat model. An event does not know of links. */
  modelKey: string | null;
}

/** What is to be written; null leaves everything as it is. */
export type Step = { write: CandidateRecord } | { remove: CandidateRecord } | null;

/** How long an open candidate may go without its record saying that it was looked at. */
const staleMilliseconds = 24 * 60 * 60 * 1_000;

/** `rev` of what is written is one more than that of the record that was read. */
export function stepFor(known: CandidateRecord | null, seen: Sighting, at: string): Step {
  if (known === null) return isCandidate(seen) ? { write: found(seen, at) } : null;
  switch (known.decision.state) {
    case 'taken':
      return null;
    case 'dismissed':
      return isCandidate(seen) ? dismissedSeen(known, known.decision.at, seen, at) : null;
    case 'open':
      return openSeen(known, known.decision.making !== null, seen, at);
  }
}

function isCandidate({ over, modelKey, result }: Sighting): boolean {
  return !over && modelKey === null && result.size !== 'none';
}

function found(seen: Sighting, at: string): CandidateRecord {
  return {
    v: 1,
    rev: 1,
    issueId: seen.issueId,
    estimate: estimateOf(seen.result),
    fingerprints: { event: null, search: null, [seen.source]: seen.fingerprint },
    foundAt: at,
    lookedAt: at,
    decision: { state: 'open', making: null },
  };
}

/** It is asked about again only when it changed after the decision, in what triage reads. */
function dismissedSeen(known: CandidateRecord, decidedAt: string, seen: Sighting, at: string): Step {
  const before = known.fingerprints[seen.source];
  if (before === seen.fingerprint) return null;
  // Late events and a search that lags show what the person had seen already.
  const later = seen.updatedAt !== null && Date.parse(seen.updatedAt) > Date.parse(decidedAt);
  if (!later) return null;
  const fingerprints = { ...known.fingerprints, [seen.source]: seen.fingerprint };
  // Never read in this way before: without Jira's word for it, it is only better known from now on.
  if (before === null && !seen.changed) return { write: next(known, { fingerprints }) };
  const decision = { state: 'open' as const, making: null };
  return {
    write: next(known, { fingerprints, decision, estimate: estimateOf(seen.result), foundAt: at, lookedAt: at }),
  };
}

/** While its threat model is being made, nobody takes the record away. */
function openSeen(known: CandidateRecord, beingMade: boolean, seen: Sighting, at: string): Step {
  if (seen.modelKey !== null) {
    const by = known.decision.state === 'open' ? (known.decision.making?.by ?? null) : null;
    return { write: next(known, { decision: { state: 'taken', by, at, modelKey: seen.modelKey } }) };
  }
  if (!isCandidate(seen)) return beingMade ? null : { remove: known };
  const estimate = estimateOf(seen.result);
  const fingerprints = { ...known.fingerprints, [seen.source]: seen.fingerprint };
  const same = JSON.stringify([estimate, fingerprints]) === JSON.stringify([known.estimate, known.fingerprints]);
  if (same && Date.parse(at) - Date.parse(known.lookedAt) < staleMilliseconds) return null;
  return { write: next(known, { estimate, fingerprints, lookedAt: at }) };
}

function next(known: CandidateRecord, part: Partial<CandidateRecord>): CandidateRecord {
  return { ...known, ...part, rev: known.rev + 1 };
}
