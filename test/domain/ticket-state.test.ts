/** What a look at a ticket changes of what is known of it. */
import { describe, expect, it } from 'vitest';
import type { TicketReference } from '../../src/domain/item.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { type TicketSight, isOverdue, ticketAsSeen } from '../../src/domain/ticket-state.ts';
import { ticketOf } from '../support/items.ts';
import { colleague, engineer } from '../support/scene.ts';

const at = '2026-03-10T09:00:00.000Z';
const open = { statusCategory: 'new', resolutionId: null } as const;
const seen = (given: Partial<Extract<TicketSight, { is: 'seen' }>> = {}): TicketSight => ({
  is: 'seen',
  key: 'PAY-101',
  facts: open,
  ...given,
});
const look = (ticket: TicketReference, sight: TicketSight, when = at) =>
  ticketAsSeen(ticket, sight, { settings: defaultSettings, at: when });

describe('a ticket after a look at it', () => {
  it('is the same object when nothing is new and that was written down today', () => {
    const ticket = { ...ticketOf('open'), checkedAt: '2026-03-10T00:00:00.000Z' };
    expect(look(ticket, seen())).toBe(ticket);
    expect(look(ticket, seen(), '2026-03-11T00:00:00.000Z')).toEqual({
      ...ticket,
      checkedAt: '2026-03-11T00:00:00.000Z',
    });
  });

  it('remembers since when it is in its state', () => {
    const done = look(ticketOf('open'), seen({ facts: { statusCategory: 'done', resolutionId: '10000' } }));
    expect(done).toMatchObject({ state: 'done', stateSince: at, checkedAt: at });
    const later = '2026-03-12T09:00:00.000Z';
    const assigned = { statusCategory: 'done', resolutionId: '10000', assignee: colleague } as const;
    expect(look(done, seen({ facts: assigned }), later)).toMatchObject({ stateSince: at, checkedAt: later });
  });

  it.each<[TicketReference['state'], TicketSight['is'], TicketReference['state']]>([
    ['open', 'deleted', 'gone'],
    ['hidden', 'deleted', 'gone'],
    ['hidden', 'missing', 'hidden'],
    ['open', 'hidden', 'hidden'],
    ['gone', 'hidden', 'gone'],
    ['gone', 'missing', 'gone'],
    ['gone', 'seen', 'open'],
    ['hidden', 'seen', 'open'],
  ])('that was %s and is %s now is %s', (before, sight, after) => {
    expect(look(ticketOf(before), sight === 'seen' ? seen() : { is: sight }).state).toBe(after);
  });

  it('counts as deleted only where the app saw it before: a security level may have hidden it all the time', () => {
    const before = look(ticketOf('open'), seen());
    expect(look(before, { is: 'missing' }).state).toBe('gone');
    expect(look(ticketOf('open'), { is: 'missing' }).state).toBe('hidden');
  });

  it('keeps who worked on it when it is gone', () => {
    const ticket = { ...ticketOf('in-progress'), assignee: engineer, dueOn: '2026-03-20' };
    expect(look(ticket, { is: 'deleted' })).toMatchObject({ assignee: engineer, dueOn: '2026-03-20' });
  });

  it('has the key it had first while it is in another project, and loses it when it comes back', () => {
    const moved = look(ticketOf('open'), seen({ key: 'OPS-7' }));
    expect(moved).toMatchObject({ key: 'OPS-7', movedFrom: 'PAY-101' });
    const again = look(moved, seen({ key: 'SEC-3' }));
    expect(again).toMatchObject({ key: 'SEC-3', movedFrom: 'PAY-101' });
    expect(look(again, seen())).not.toHaveProperty('movedFrom');
  });
});

describe('overdue', () => {
  it.each<[TicketReference['state'], string | null | undefined, boolean]>([
    ['open', '2026-03-09', true],
    ['in-progress', '2026-03-09', true],
    ['open', '2026-03-10', false],
    ['open', null, false],
    ['open', undefined, false],
    ['done', '2026-03-09', false],
    ['not-done', '2026-03-09', false],
    ['gone', '2026-03-09', false],
    ['hidden', '2026-03-09', false],
  ])('%s, due on %s: %s', (state, dueOn, expected) => {
    expect(isOverdue({ state, ...(dueOn === undefined ? {} : { dueOn }) }, '2026-03-10')).toBe(expected);
  });
});
