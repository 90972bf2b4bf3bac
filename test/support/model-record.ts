/** A model record as tests need it. */
import { issueId } from '../../src/domain/ids.ts';
import type { ModelRecord } from '../../src/domain/model.ts';
import { defaultTriageRules, triage } from '../../src/domain/triage/index.ts';

export function modelOf(given: Partial<ModelRecord> = {}): ModelRecord {
  const at = '2026-03-02T09:00:00.000Z';
  const nothing = { summary: 'Correct a typo', description: [], labels: [], components: [], links: [] };
  return {
    v: 1,
    rev: 1,
    issueId: issueId.parse('10001'),
    issueKey: 'SEC-1',
    projectId: '10000',
    createdAt: at,
    requester: null,
    size: 'M',
    stage: 'preparing',
    triage: { at, result: triage(nothing, defaultTriageRules), askedAnyway: null },
    comment: { state: 'due' },
    items: [],
    counters: { L: 0, T: 0, R: 0 },
    recentRequests: [],
    ticks: [],
    ...given,
  };
}
