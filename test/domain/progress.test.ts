import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TicketReference } from '../../src/domain/item.ts';
import { isDone, isFileable, isFiled, openHigh, openMedium, progressOf } from '../../src/domain/progress.ts';
import { recommendationOf, ticketOf } from '../support/items.ts';

const states: TicketReference['state'][] = ['open', 'in-progress', 'done', 'not-done', 'gone'];
const anyTickets = fc.array(fc.constantFrom(...states).map(ticketOf), { maxLength: 4 });

describe('done', () => {
  it.each([
    { tickets: [], done: false, filed: false, because: 'nothing was filed' },
    { tickets: ['done'], done: true, filed: true, because: 'its only ticket is done' },
    { tickets: ['done', 'open'], done: false, filed: true, because: 'one of two is open' },
    { tickets: ['done', 'gone'], done: true, filed: true, because: 'a deleted ticket does not exist' },
    { tickets: ['gone'], done: false, filed: false, because: 'all tickets are deleted: not filed' },
    { tickets: ['not-done'], done: false, filed: true, because: 'won’t do is not done' },
  ] as const)('$tickets is done: $done, because $because', ({ tickets, done, filed }) => {
    const recommendation = recommendationOf({ tickets: tickets.map(ticketOf) });
    expect(isDone(recommendation)).toBe(done);
    expect(isFiled(recommendation)).toBe(filed);
    expect(isFileable(recommendation)).toBe(!filed);
  });

  it('is never true without a ticket that exists', () => {
    fc.assert(fc.property(anyTickets, (tickets) => !isDone({ tickets }) || isFiled({ tickets })));
  });
});

describe('progress', () => {
  it('rounds down and is 0 without recommendations', () => {
    const [done, open] = [{ tickets: [ticketOf('done')] }, { tickets: [] }];
    expect(progressOf([])).toBe(0);
    expect(progressOf([done, open, open])).toBe(33);
    expect(progressOf([done, done, open])).toBe(66);
    expect(progressOf([done])).toBe(100);
  });

  it('is 100 exactly when everything is done', () => {
    fc.assert(
      fc.property(fc.array(anyTickets, { minLength: 1, maxLength: 8 }), (all) => {
        const recommendations = all.map((tickets) => ({ tickets }));
        return (progressOf(recommendations) === 100) === recommendations.every(isDone);
      }),
    );
  });
});

describe('open High and Medium', () => {
  it('count what is not done, by priority', () => {
    const recommendations = [
      recommendationOf({ priority: 'high', tickets: [ticketOf('not-done')] }),
      recommendationOf({ priority: 'high', tickets: [ticketOf('done')] }),
      recommendationOf({ priority: 'medium' }),
      recommendationOf({ priority: 'low' }),
    ];
    expect(openHigh(recommendations)).toBe(1);
    expect(openMedium(recommendations)).toBe(1);
  });
});
