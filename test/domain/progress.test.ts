import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recommendation, TicketReference } from '../../src/domain/item.ts';
import { isDone, isFileable, isFiled, openHigh, openMedium, progressOf } from '../../src/domain/progress.ts';
import { exceptionOf, recommendationOf, ticketOf } from '../support/items.ts';

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

const today = '2026-03-02';
const nobody = { exceptions: [], today };
const done = recommendationOf({ tickets: [ticketOf('done')] });
const refused = (outcome: 'declined' | 'deferred', given: Partial<Recommendation> = {}) =>
  recommendationOf({ decision: { outcome, note: '', by: done.by, at: done.at }, ...given });

describe('what may be filed', () => {
  it('is neither declined nor deferred, and again what is accepted after that', () => {
    expect(isFileable(refused('declined'))).toBe(false);
    expect(isFileable(refused('deferred', { priority: 'low' }))).toBe(false);
    const accepted = { outcome: 'accepted', note: '', by: done.by, at: done.at } as const;
    expect(isFileable(recommendationOf({ decision: accepted }))).toBe(true);
  });
});

describe('progress', () => {
  it('rounds down and is 0 without recommendations', () => {
    const open = recommendationOf();
    expect(progressOf([], nobody)).toBe(0);
    expect(progressOf([done, open, open], nobody)).toBe(33);
    expect(progressOf([done, done, open], nobody)).toBe(66);
    expect(progressOf([done], nobody)).toBe(100);
  });

  it('is 100 exactly when everything is done', () => {
    fc.assert(
      fc.property(fc.array(anyTickets, { minLength: 1, maxLength: 8 }), (all) => {
        const recommendations = all.map((tickets) => recommendationOf({ tickets }));
        return (progressOf(recommendations, nobody) === 100) === recommendations.every(isDone);
      }),
    );
  });

  it.each([
    { of: [done, refused('declined', { priority: 'low' })], percent: 100, because: 'a Low one is declined freely' },
    {
      of: [done, refused('deferred', { priority: 'low' })],
      percent: 50,
      because: 'what is deferred is still to be done',
    },
    { of: [done, refused('declined')], percent: 50, because: 'nobody approved it' },
    { of: [refused('declined', { priority: 'low' })], percent: 0, because: 'nothing is left to do' },
  ])('is $percent, because $because', ({ of, percent }) => {
    expect(progressOf(of, nobody)).toBe(percent);
  });

  it('leaves a Medium one out as long as an approver lets it be declined', () => {
    const exceptions = [exceptionOf({ state: 'approved', expiresOn: '2026-06-30' })];
    expect(progressOf([done, refused('declined')], { exceptions, today: '2026-06-30' })).toBe(100);
    expect(progressOf([done, refused('declined')], { exceptions, today: '2026-07-01' })).toBe(50);
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
    expect(openHigh(recommendations, nobody)).toBe(1);
    expect(openMedium(recommendations, nobody)).toBe(1);
  });

  it('leave out what waits under a valid exception, and only as long as it is valid', () => {
    const exceptions = [exceptionOf({ state: 'approved', priority: 'high', expiresOn: '2026-06-30' })];
    const waiting = [refused('deferred', { priority: 'high' })];
    expect(openHigh(waiting, nobody)).toBe(1);
    expect(openHigh(waiting, { exceptions, today })).toBe(0);
    expect(openHigh(waiting, { exceptions, today: '2026-07-01' })).toBe(1);
  });
});
