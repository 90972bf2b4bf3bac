/** When declining or deferring settles a recommendation. */
import { describe, expect, it } from 'vitest';
import { exception, recommendation } from '../../src/domain/item.ts';
import { isRefused, isSettled, outcomeOf } from '../../src/domain/settled.ts';

const at = '2026-11-26T09:00:00.000Z';
const base = { v: 1, rev: 1, order: 1, by: 'lead', at, changed: {} };

function declined(priority: string) {
  return recommendation.parse({
    ...base,
    kind: 'recommendation',
    id: 'R1',
    text: 'Sign every upload',
    threatIds: ['T1'],
    priority,
    accepted: null,
    tickets: [],
    filing: null,
    decision: { outcome: 'declined', note: 'The partner signs', by: 'lead', at },
  });
}

function given(members: Record<string, unknown> = {}) {
  return exception.parse({
    ...base,
    kind: 'exception',
    id: 'X1',
    text: 'The partner moves to signed uploads in March',
    recommendationId: 'R1',
    outcome: 'declined',
    priority: 'high',
    expiresOn: '2027-02-24',
    state: 'approved',
    decided: { by: 'security', at, note: '' },
    mention: { state: 'none' },
    to: null,
    ...members,
  });
}

describe('a declined recommendation is settled', () => {
  it('freely when it is Low', () => {
    expect(isSettled(declined('low'), [], '2026-11-26')).toBe(true);
  });

  it.each(['high', 'medium'])('only under an exception when it is %s', (priority) => {
    expect(isSettled(declined(priority), [], '2026-11-26')).toBe(false);
    expect(isSettled(declined(priority), [given()], '2026-11-26')).toBe(true);
  });

  it('to the end of the last day of its exception, and no longer', () => {
    expect(isSettled(declined('high'), [given()], '2027-02-24')).toBe(true);
    expect(isSettled(declined('high'), [given()], '2027-02-25')).toBe(false);
  });

  it.each(['asked', 'refused', 'withdrawn', 'lapsed'])('by no exception that is %s', (state) => {
    expect(isSettled(declined('high'), [given({ state })], '2026-11-26')).toBe(false);
  });

  it('by no exception for another recommendation, or for a lower priority than it has by now', () => {
    expect(isSettled(declined('high'), [given({ recommendationId: 'R2' })], '2026-11-26')).toBe(false);
    expect(isSettled(declined('high'), [given({ priority: 'medium' })], '2026-11-26')).toBe(false);
    expect(isSettled(declined('medium'), [given({ priority: 'high' })], '2026-11-26')).toBe(true);
  });
});

it('filing counts as accepting, unless the team decided otherwise since', () => {
  const filed = { ...declined('high'), accepted: { by: declined('high').by, at } };
  expect(outcomeOf({ accepted: filed.accepted, decision: null })).toBe('accepted');
  expect(outcomeOf(filed)).toBe('declined');
  expect(isRefused({ accepted: null })).toBe(false);
});
