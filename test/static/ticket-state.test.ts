import { expect, test } from 'vitest';
import { stateWithoutTicket, toFile } from '../../static/features/follow-up/ticket-state.ts';
import type { Recommendation, TicketReference } from '../../src/domain/item.ts';
import { recommendation } from './support/sample-model.ts';

const at = '2026-11-12T14:20:00.000Z';
const now = Date.parse(at);
const destination = { projectId: '1', issueTypeId: '2', parentId: null };

function sample(change: { states?: TicketReference['state'][]; filingAt?: string }): Recommendation {
  const made = recommendation({ n: 1, threat: 1, text: 'Ask for a code', priority: 'high' });
  const tickets = (change.states ?? []).map((state, n) => ({
    issueId: `${n + 1}`,
    key: `PAY-${n + 1}`,
    state,
    linked: true,
  }));
  const filing =
    change.filingAt === undefined ? null : { nonce: 'n-12345678', by: made.by, at: change.filingAt, destination };
  return { ...made, tickets, filing } as Recommendation;
}

test.each([
  ['no ticket', sample({}), 'not-filed', 1],
  ['a filing that has just begun', sample({ filingAt: at }), 'filing', 0],
  ['a filing that never came to an end', sample({ filingAt: '2026-11-12T14:10:00.000Z' }), 'filing', 1],
  ['an open ticket', sample({ states: ['open'] }), null, 0],
  ['a deleted ticket', sample({ states: ['gone'] }), null, 1],
  ['a deleted and an open ticket', sample({ states: ['gone', 'open'] }), null, 0],
  ['a ticket closed as won’t do', sample({ states: ['not-done'] }), null, 0],
])('with %s the right word is shown and the right number is filed', (_name, given, state, count) => {
  expect(stateWithoutTicket(given)).toBe(state);
  expect(toFile([given], now)).toHaveLength(count);
});
