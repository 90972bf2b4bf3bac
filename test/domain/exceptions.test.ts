import { describe, expect, it } from 'vitest';
import { withDecision } from '../../src/domain/decision.ts';
import { defaultExceptionRules, expiryRange } from '../../src/domain/exception-rules.ts';
import { exceptionShare, exceptionsUntil, shownState, validExceptions } from '../../src/domain/exceptions.ts';
import { exceptionId, recommendationId } from '../../src/domain/ids.ts';
import type { Exception, Recommendation } from '../../src/domain/item.ts';
import { everyRecommendationDecided } from '../../src/domain/model-process.ts';
import { readModelOf } from '../../src/domain/read-model.ts';
import { defaultSizeProcesses } from '../../src/domain/size-process.ts';
import { exceptionOf, recommendationOf } from '../support/items.ts';
import { modelOf } from '../support/model-record.ts';

const today = '2026-05-31';
const tomorrow = '2026-06-01';
const by = recommendationOf();
const declined = (given: Partial<Recommendation> = {}) =>
  recommendationOf({ decision: { outcome: 'declined', note: '', by: by.by, at: by.at }, ...given });
const approved = (given: Partial<Exception> = {}) => exceptionOf({ state: 'approved', ...given });

describe('the last days that may be asked for', () => {
  it('begin tomorrow, in UTC, and end where the rules say', () => {
    expect(expiryRange('high', defaultExceptionRules, Date.parse('2026-03-02T23:59:59Z'))).toEqual({
      first: '2026-03-03',
      proposed: '2026-05-31',
      last: '2027-03-02',
    });
    expect(expiryRange('medium', defaultExceptionRules, new Date('2026-03-02')).proposed).toBe('2026-08-29');
  });
});

describe('an exception as people are told of it', () => {
  it.each([
    { given: {}, priority: 'medium', on: today, shown: 'asked' },
    { given: {}, priority: 'medium', on: tomorrow, shown: 'over' },
    { given: { state: 'approved' }, priority: 'medium', on: today, shown: 'approved' },
    { given: { state: 'approved' }, priority: 'low', on: today, shown: 'approved' },
    { given: { state: 'approved' }, priority: 'high', on: today, shown: 'outgrown' },
    { given: {}, priority: null, on: today, shown: 'withdrawn' },
    { given: { state: 'approved' }, priority: null, on: today, shown: 'withdrawn' },
    { given: { state: 'lapsed' }, priority: null, on: today, shown: 'lapsed' },
    { given: { state: 'approved' }, priority: 'medium', on: tomorrow, shown: 'over' },
    { given: { state: 'lapsed' }, priority: 'medium', on: tomorrow, shown: 'lapsed' },
    { given: { state: 'refused' }, priority: 'high', on: tomorrow, shown: 'refused' },
  ] as const)(
    'is $shown, where it is $given and the recommendation $priority on $on',
    ({ given, priority, on, shown }) => {
      expect(shownState(exceptionOf(given), priority, on)).toBe(shown);
    },
  );
});

describe('the exceptions of a model', () => {
  it.each([
    ['is Low by now', declined({ priority: 'low' })],
    ['was filed after all', recommendationOf({ accepted: { by: by.by, at: by.at } })],
  ])('are not counted where the recommendation %s', (_name, recommendation) => {
    expect(validExceptions([recommendation, approved()], today)).toEqual([]);
  });

  const second = recommendationId.parse('R2');
  const items = [declined(), recommendationOf({ id: second, priority: 'high' }), approved()];

  it('are counted with their share of what is High or Medium', () => {
    expect(exceptionShare(items, today)).toEqual({ count: 1, of: 2, percent: 50 });
    expect(exceptionShare(items, tomorrow)).toEqual({ count: 0, of: 2, percent: 0 });
    expect(exceptionShare([recommendationOf({ priority: 'low' })], today)).toEqual({ count: 0, of: 0, percent: 0 });
    expect(validExceptions(items, today).map((one) => one.id)).toEqual(['X1']);
  });

  it('say on which day the next one ends, also one that nobody has closed yet, and none of a deleted recommendation', () => {
    const later = approved({ id: exceptionId.parse('X2'), expiresOn: '2026-12-31' });
    expect(exceptionsUntil([...items, later])).toBe(today);
    expect(exceptionsUntil([declined(), exceptionOf()])).toBeNull();
    expect(exceptionsUntil([approved({ recommendationId: second })])).toBeNull();
    const untold = exceptionOf({ state: 'lapsed', lapse: { state: 'due' } });
    expect(exceptionsUntil([declined(), untold])).toBe(today);
    const told = exceptionOf({ state: 'lapsed', lapse: { state: 'posted', commentId: '1' } });
    expect(exceptionsUntil([declined(), told])).toBeNull();
  });

  it('are in the property that search knows', () => {
    const at = { sizes: defaultSizeProcesses, today };
    expect(readModelOf(modelOf(), items, at)).toMatchObject({
      exceptions: 1,
      exceptionsUntil: today,
      openHigh: 1,
      openMedium: 0,
    });
    expect(readModelOf(modelOf(), items, { ...at, today: tomorrow })).toMatchObject({ exceptions: 0, openMedium: 1 });
    expect(readModelOf(modelOf(), [], at)).not.toHaveProperty('exceptionsUntil');
  });
});

describe('the step of responding to every recommendation', () => {
  it.each([
    { items: [], done: false, because: 'there is none' },
    { items: [declined({ priority: 'low' })], done: true, because: 'Low is declined freely' },
    { items: [declined()], done: false, because: 'nobody approved it' },
    { items: [declined(), exceptionOf()], done: false, because: 'it waits for approval' },
    { items: [declined(), approved()], done: true, because: 'it is approved' },
    {
      items: [declined(), approved(), recommendationOf({ id: recommendationId.parse('R2') })],
      done: false,
      because: 'one is left',
    },
  ])('is done: $done, because $because', ({ items, done }) => {
    expect(everyRecommendationDecided(items, today)).toBe(done);
  });
});

describe('decisions that follow each other', () => {
  it('are remembered, the latest twenty of them', () => {
    const decision = (note: string) => ({ outcome: 'accepted' as const, note, by: by.by, at: by.at });
    const notes = Array.from({ length: 25 }, (_, at) => String(at));
    const after = notes.reduce((so, note) => withDecision(so, decision(note)), recommendationOf());
    expect(after.decision?.note).toBe('24');
    expect(after.decisionHistory?.map((one) => one.note)).toEqual(notes.slice(4, 24));
  });
});
