/** A candidate's record, and a look at an issue, as tests need them. */
import type { CandidateRecord } from '../../src/domain/candidate.ts';
import { issueId } from '../../src/domain/ids.ts';
import type { Sighting } from '../../src/domain/sighting.ts';
import type { Size } from '../../src/domain/size.ts';
import { defaultTriageRules, triage, type TriageResult } from '../../src/domain/triage/index.ts';

export const noon = '2026-03-02T12:00:00.000Z';
export const later = '2026-03-02T15:00:00.000Z';
const candidateId = issueId.parse('20001');

export function candidateOf(given: Partial<CandidateRecord> = {}): CandidateRecord {
  return {
    v: 1,
    rev: 1,
    issueId: candidateId,
    estimate: { size: 'M', score: 4, criteria: ['B1'], confidence: 'high' },
    fingerprints: { event: 'e1', search: 's1' },
    foundAt: noon,
    lookedAt: noon,
    decision: { state: 'open', making: null },
    ...given,
  };
}

const typo = { summary: 'Correct a typo', description: [], labels: [], components: [], links: [] };
const ofTypo = triage(typo, defaultTriageRules);

function resultOf(size: Size): TriageResult {
  return { ...ofTypo, size };
}

export function sightingOf({ size = 'M', ...given }: Partial<Sighting> & { size?: Size } = {}): Sighting {
  return {
    issueId: candidateId,
    source: 'search',
    result: resultOf(size),
    fingerprint: 's1',
    updatedAt: later,
    changed: false,
    over: false,
    modelKey: null,
    ...given,
  };
}
