/** What stands in the way of a go-live, what is only said, and when a model is ready. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRulesContent } from '../../src/domain/default-team-rules.ts';
import { goLiveCheck, goLiveObstacles, stageNow } from '../../src/domain/go-live.ts';
import { accountId, recommendationId, threatId } from '../../src/domain/ids.ts';
import type { Exception, Item, Recommendation } from '../../src/domain/item.ts';
import { isDone } from '../../src/domain/progress.ts';
import { exceptionOf as askedFor, followUpOf, recommendationOf, threatOf, ticketOf } from '../support/items.ts';
import { modelOf } from '../support/model-record.ts';

const today = '2026-03-10';
/** Leave to decline R1 at High until the end of May, approved. */
const exceptionOf = (given: Partial<Exception> = {}): Exception => {
  const decided = { by: accountId.parse('account-security'), at: '2026-03-02T09:00:00.000Z', note: '' };
  return askedFor({ priority: 'high', state: 'approved', decided, ...given });
};
const by = recommendationOf().by;
const at = recommendationOf().at;
const refused = { decision: { by, at, outcome: 'declined' as const, note: 'The partner signs' } };
const high = (given: Partial<Recommendation> = {}) => recommendationOf({ priority: 'high', ...given });
const check = (items: Item[], model = modelOf({ stage: 'responding' })) =>
  goLiveCheck(model, items, { rules: defaultRulesContent, today });
const codes = (lines: readonly { code: string; ids: string[] }[]) =>
  lines.map(({ code, ids }) => `${code} ${ids.join()}`);

describe('in the way of a go-live stands', () => {
  const cases: [string, Item[], string[]][] = [
    ['a High recommendation without a ticket', [high()], ['open-high R1']],
    ['one whose ticket is open', [high({ tickets: [ticketOf('open')] })], ['open-high R1']],
    ["one that was closed as won't do", [high({ tickets: [ticketOf('not-done')] })], ['open-high R1']],
    ['a Medium one', [recommendationOf()], ['open-medium R1']],
    ['one that waits for approval', [high(refused), exceptionOf({ state: 'asked', decided: null })], ['waiting R1']],
    ['one that was declined without asking', [high(refused)], ['unapproved R1']],
    [
      'one whose exception nobody approved in time: nobody can any more',
      [high(refused), exceptionOf({ state: 'asked', decided: null, expiresOn: '2026-03-09' })],
      ['unapproved R1'],
    ],
    [
      'one that became High while an exception for Medium waited',
      [high(refused), exceptionOf({ state: 'asked', decided: null, priority: 'medium' })],
      ['unapproved R1'],
    ],
    ['one whose exception was refused', [high(refused), exceptionOf({ state: 'refused' })], ['unapproved R1']],
    ['one whose exception is over', [high(refused), exceptionOf({ expiresOn: '2026-03-09' })], ['lapsed R1']],
    ['one whose exception lapsed and that is open again', [high(), exceptionOf({ state: 'lapsed' })], ['lapsed R1']],
    [
      'one that became High under an exception for Medium',
      [high(refused), exceptionOf({ priority: 'medium' })],
      ['unapproved R1'],
    ],
    [
      'one that was accepted after its exception lapsed, as open work',
      [high({ accepted: { by, at } }), exceptionOf({ state: 'lapsed' })],
      ['open-high R1'],
    ],
    ['an open follow-up question', [followUpOf()], ['follow-up F1']],
  ];
  it.each(cases)('%s', (_name, items, expected) => {
    const result = check(items);
    expect(codes(result.blocks)).toEqual(expected);
    expect(result.passed).toBe(false);
  });
});

describe('out of the way is', () => {
  const cases: [string, Item[]][] = [
    ['a High recommendation that is done', [high({ tickets: [ticketOf('done')] })]],
    ['one under a valid exception, to the end of its last day', [high(refused), exceptionOf({ expiresOn: today })]],
    [
      'a Low one, open or declined',
      [
        recommendationOf({ priority: 'low' }),
        recommendationOf({ priority: 'low', id: recommendationId.parse('R2'), ...refused }),
      ],
    ],
    ['a follow-up question with an answer', [followUpOf({ answer: { text: 'In a bucket', by, at } })]],
  ];
  it.each(cases)('%s', (_name, items) => {
    expect(check(items)).toMatchObject({ blocks: [], passed: true });
  });
});

describe('what is only said', () => {
  it('are undecided Low ones, push-backs, bare threats, unanswered questions and meetings that were not held', () => {
    const opinions = [{ by, at, stance: 'pushed-back' as const, priority: 'low' as const, note: 'Too low' }];
    const low = recommendationOf({ priority: 'low', opinions, threatIds: [threatId.parse('T1')] });
    const bare = threatOf({ id: threatId.parse('T2') });
    const accepted = threatOf({
      id: threatId.parse('T3'),
      disposition: { state: 'accepted', reason: 'Rare', by, at },
    });
    const { warns, passed } = check([threatOf(), bare, accepted, low]);
    expect(passed).toBe(true);
    expect(codes(warns)).toEqual([
      'undecided R1',
      'pushed-back R1',
      'bare-threat T2',
      'question goals,affected,data,architecture',
      'meeting 1',
    ]);
  });

  it('leaves the meeting out where everything was settled in writing', () => {
    const settled = { by, at, size: 'M' as const };
    const { warns } = check([], modelOf({ settled }));
    expect(warns.map(({ code }) => code)).toEqual(['question']);
  });
});

describe('a model', () => {
  const done = high({ tickets: [ticketOf('done')] });
  it('that responds is ready when nothing stands in the way, and responds again when something does', () => {
    const model = modelOf({ stage: 'responding' });
    expect(stageNow(model, [done], today)).toBe('ready');
    expect(stageNow(model, [done, followUpOf()], today)).toBe('responding');
    expect(stageNow(model, [high(refused), exceptionOf()], '2026-05-31')).toBe('ready');
    expect(stageNow(model, [high(refused), exceptionOf()], '2026-06-01')).toBe('responding');
  });

  it('without any recommendation is not ready by itself', () => {
    expect(stageNow(modelOf({ stage: 'responding' }), [threatOf()], today)).toBe('responding');
  });

  it.each(['asked', 'preparing', 'meeting', 'live', 'closed', 'declined'] as const)('at %s stays there', (stage) => {
    expect(stageNow(modelOf({ stage }), [done], today)).toBe(stage);
  });
});

it('the check passes exactly when no High or Medium one is left open, each is named once, and Low ones never matter', () => {
  const anyOne = fc.record({
    priority: fc.constantFrom('high', 'medium', 'low'),
    outcome: fc.constantFrom(null, 'accepted', 'declined', 'deferred'),
    ticket: fc.constantFrom(null, 'open', 'done', 'not-done', 'gone'),
    given: fc.constantFrom(null, 'asked', 'approved', 'refused', 'withdrawn', 'lapsed'),
    expiresOn: fc.constantFrom('2026-03-09', '2026-03-10', '2026-03-11'),
  });
  fc.assert(
    fc.property(fc.array(anyOne, { maxLength: 6 }), (all) => {
      const items = all.flatMap((one, index): (Recommendation | Exception)[] => {
        const id = recommendationId.parse(`R${index + 1}`);
        const decision = one.outcome === null ? null : { by, at, outcome: one.outcome, note: '' };
        const tickets = one.ticket === null ? [] : [ticketOf(one.ticket)];
        const made = recommendationOf({ id, priority: one.priority as 'high', decision, tickets });
        const { state, expiresOn } = { state: one.given as 'asked', expiresOn: one.expiresOn };
        return one.given === null ? [made] : [made, exceptionOf({ recommendationId: id, state, expiresOn })];
      });
      const left = all.flatMap((one, index) => {
        const covered = one.given === 'approved' && one.expiresOn >= today;
        const settled = (one.outcome === 'declined' || one.outcome === 'deferred') && covered;
        const made = items.find(({ id }) => id === `R${index + 1}`) as Recommendation;
        return one.priority === 'low' || isDone(made) || settled ? [] : [`R${index + 1}`];
      });
      const named = goLiveObstacles(items, today).flatMap(({ ids }) => ids);
      expect(named.toSorted()).toEqual(left.toSorted());
    }),
  );
});
