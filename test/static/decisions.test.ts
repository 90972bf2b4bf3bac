/** What a decision does to the records of the panel, and what is kept of a decision that is not sent. */
import { beforeEach, describe, expect, it } from 'vitest';
import { draftFrom, draftText } from '../../static/features/decisions/decision-draft.ts';
import { decisionState } from '../../static/features/decisions/decision-state.ts';
import { accountId, recommendationId } from '../../src/domain/ids.ts';
import { exceptionOf, recommendationOf } from '../support/items.ts';
import { openPanel } from './support/open-panel.ts';

const R1 = recommendationId.parse('R1');
const signed = { by: accountId.parse('account-lead'), at: '2026-03-02T09:00:00.000Z' };

let panel: Awaited<ReturnType<typeof openPanel>>;
beforeEach(async () => {
  panel = await openPanel();
});

describe('a decision', () => {
  it('is in the records with its exception as soon as it is answered', async () => {
    const { store } = panel;
    const rev = store.state.read().records?.items.get(R1)?.rev ?? 0;
    const exception = { requestId: crypto.randomUUID(), text: 'Replaced in May', expiresOn: '2027-01-01', to: null };
    await store.decide({ id: R1, rev, outcome: 'declined', note: '', exception });
    const items = [...(store.state.read().records?.items.values() ?? [])];
    expect(items.find((one) => one.id === R1)).toMatchObject({ decision: { outcome: 'declined' } });
    expect(items.find((one) => one.kind === 'exception')).toMatchObject({ id: 'X1', state: 'asked' });
    expect(store.state.shown().rows.has('X1')).toBe(true);
  });

  it('shows what somebody else decided first, and is decided over that when it is sent again', async () => {
    const { store, backEnd } = panel;
    const rev = store.state.read().records?.items.get(R1)?.rev ?? 0;
    backEnd.fail('decideRecommendation', {
      code: 'CONFLICT',
      message: 'Changed first.',
      current: recommendationOf({ rev: rev + 3, decision: { outcome: 'accepted', note: '', ...signed } }),
    });
    expect(await store.decide({ id: R1, rev, outcome: 'deferred', note: '' })).toMatchObject({ ok: false });
    expect(store.state.read().records?.items.get(R1)).toMatchObject({ decision: { outcome: 'accepted' } });
  });
});

describe('what is kept of a decision', () => {
  it.each([
    { outcome: 'declined' as const, words: 'Two\nlines', expiresOn: '2027-01-01', to: signed.by },
    { outcome: 'none' as const, words: '', expiresOn: '', to: null },
    { outcome: null, words: 'Only words', expiresOn: '', to: null },
  ])('comes back as it was: $outcome, $words', (draft) => {
    expect(draftFrom(draftText(draft))).toEqual(draft);
  });
});

describe('where a decision stands', () => {
  const declined = recommendationOf({ decision: { outcome: 'declined', note: '', ...signed } });
  it.each([
    { exceptions: [], approval: 'lacking' },
    { exceptions: [exceptionOf()], approval: 'waiting' },
    { exceptions: [exceptionOf({ state: 'approved' })], approval: 'approved' },
    { exceptions: [exceptionOf({ state: 'refused' })], approval: 'lacking' },
    { exceptions: [exceptionOf({ state: 'approved', expiresOn: '2026-03-01' })], approval: 'lacking' },
    { exceptions: [exceptionOf({ state: 'approved', priority: 'low' })], approval: 'lacking' },
  ])('is $approval', ({ exceptions, approval }) => {
    expect(decisionState(declined, { exceptions, today: '2026-03-02' }).approval).toBe(approval);
  });
});
