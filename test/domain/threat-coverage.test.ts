/** When a person is asked whether a threat is covered now. */
import { describe, expect, it } from 'vitest';
import { type Recommendation, type TicketReference, exception } from '../../src/domain/item.ts';
import { recommendationId, threatId } from '../../src/domain/ids.ts';
import { coverageIn, coverageOf } from '../../src/domain/threat-coverage.ts';
import type { DispositionState } from '../../src/domain/threat-statement.ts';
import { recommendationOf, threatOf, ticketOf } from '../support/items.ts';

const [R1, R2] = [recommendationId.parse('R1'), recommendationId.parse('R2')];
const by = threatOf().by;
const at = '2026-03-10T09:00:00.000Z';
const answer = { by, at, covered: true, note: '', of: [R1] };

function answered(
  state: TicketReference['state'],
  given: Partial<Recommendation> = {},
  since?: string,
): Recommendation {
  const ticket = { ...ticketOf(state), ...(since === undefined ? {} : { stateSince: since }) };
  return recommendationOf({ tickets: [ticket], ...given });
}

const asked = (
  recommendations: Recommendation[],
  threat: Partial<Parameters<typeof coverageOf>[0]> = {},
  exceptions: Parameters<typeof coverageOf>[1]['exceptions'] = [],
) => coverageOf(threat, { recommendations, exceptions, today: '2026-03-12' }).is;

const declined = recommendationOf({
  id: R2,
  priority: 'high',
  decision: { outcome: 'declined', note: 'Too early', by, at },
});
const approved = exception.parse({
  ...recommendationOf(),
  kind: 'exception',
  id: 'X1',
  text: 'Until the partner moves',
  recommendationId: 'R2',
  outcome: 'declined',
  priority: 'high',
  expiresOn: '2026-04-30',
  state: 'approved',
  decided: { by, at, note: '' },
  mention: { state: 'none' },
  to: null,
});

describe('whether a threat is covered', () => {
  it.each([
    ['nothing was recommended', [], 'open'],
    ['its ticket is open', [answered('open')], 'open'],
    ['its ticket was closed as won’t do', [answered('not-done')], 'open'],
    ['its ticket is out of sight', [answered('hidden')], 'open'],
    ['its ticket was deleted', [answered('gone')], 'open'],
    ['one of two is done', [answered('done'), answered('open', { id: R2 })], 'open'],
    ['the last one is done', [answered('done'), answered('done', { id: R2 })], 'due'],
    ['the rest is a declined Low', [answered('done'), { ...declined, priority: 'low' as const }], 'due'],
    ['the rest is a declined High that nobody approved', [answered('done'), declined], 'open'],
    ['everything was declined', [{ ...declined, priority: 'low' as const }], 'open'],
  ])('when %s', (_because, recommendations, expected) => {
    expect(asked(recommendations)).toBe(expected);
  });

  it('does not wait for what is declined under an approved exception', () => {
    expect(asked([answered('done'), declined], {}, [approved])).toBe('due');
  });

  it.each<[DispositionState, string]>([
    ['open', 'due'],
    ['mitigated', 'due'],
    ['accepted', 'open'],
    ['transferred', 'open'],
    ['avoided', 'open'],
    ['not-applicable', 'open'],
  ])('is asked of a threat that is %s: %s', (state, expected) => {
    expect(asked([answered('done')], { disposition: { state, reason: 'For now', by, at } })).toBe(expected);
  });

  it.each([
    ['stands', [answered('done', {}, '2026-03-09T09:00:00.000Z')], 'said'],
    ['stands for a ticket of which nobody knows since when', [answered('done')], 'said'],
    ['waits while one is open again', [answered('open', {}, '2026-03-11T09:00:00.000Z')], 'open'],
    ['is asked anew when that is done again', [answered('done', {}, '2026-03-11T09:00:00.000Z')], 'due'],
    ['is asked anew when one more is done', [answered('done'), answered('done', { id: R2 })], 'due'],
  ])('an answer %s', (_what, recommendations, expected) => {
    expect(asked(recommendations, { covered: answer })).toBe(expected);
  });

  it('is reckoned for every threat by what answers it', () => {
    const T2 = threatOf({ id: threatId.parse('T2') });
    const both = answered('done', { threatIds: [threatId.parse('T1'), threatId.parse('T2')] });
    const only = answered('open', { id: R2, threatIds: [threatId.parse('T2')] });
    const found = coverageIn([threatOf(), T2, both, only], '2026-03-12');
    expect(found.map(({ threat, state }) => [threat.id, state.is])).toEqual([
      ['T1', 'due'],
      ['T2', 'open'],
    ]);
  });
});
