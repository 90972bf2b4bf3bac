import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import english from '../../../locales/en-US.json';
import { textsFrom } from '../../../src/domain/texts.ts';
import { pointOptions } from '../../../static/rules/criteria/point-options.ts';
import { movedTo } from '../../../static/rules/draft/rows.ts';
import { nextQuestionId } from '../../../static/rules/questions/next-question-id.ts';
import { conditions, valueOf, withCondition } from '../../../static/rules/sizes/conditions.ts';
import { rowWords } from '../../../static/rules/sizes/row-words.ts';

const t = textsFrom(english, 'en-US');

test('a row that is moved and moved back is where it was, and no row is lost on the way', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(30), fc.nat(30), (rows, from, to) => {
      const moved = movedTo(rows, from, to);
      expect(moved.toSorted()).toEqual(rows.toSorted());
      expect(movedTo(moved, to, from)).toEqual(rows);
    }),
  );
});

test('the first row does not move up', () => {
  expect(movedTo(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
});

test.each([
  [{}, 'In every other case:'],
  [{ noCriterion: true }, 'When no criterion is met:'],
  [{ riskAtMost: 0 }, 'When risk is 0:'],
  [{ riskAtMost: 1, impactAtMost: 1 }, 'When risk is at most 1 and impact is at most 1:'],
  [
    { noCriterion: false, scopeAtLeast: 2, totalAtMost: 6 },
    'When a criterion is met and scope is at least 2 and the three add up to at most 6:',
  ],
])('%j reads "%s"', (when, words) => {
  expect(rowWords(when, t)).toBe(words);
});

test('a condition is chosen by its value, and "does not matter" takes it away', () => {
  for (const one of conditions) {
    const value = one === 'noCriterion' ? 'false' : '2';
    const when = withCondition({}, one, value);
    expect(valueOf(when, one)).toBe(value);
    expect(withCondition(when, one, '')).toEqual({});
  }
});

test.each([
  [['goals', 'affected'], 'q5'],
  [['goals', 'q7', 'q5'], 'q8'],
  [['q199', 'q5'], 'q6'],
  [Array.from({ length: 195 }, (_, at) => `q${at + 5}`), null],
])('after %j comes %j', (used, next) => {
  expect(nextQuestionId(used)).toBe(next);
});

test('the points that are there now can be chosen although they are no round step, in order', () => {
  const options = pointOptions({ delivered: 0.15, current: [0.4, 0.5] }, t);
  const values = options.map((one) => Number(one.value));
  expect(values).toEqual(values.toSorted((one, other) => one - other));
  expect(options.find((one) => one.value === '0.15')?.label).toBe('As delivered: +0.15');
  expect(options.find((one) => one.value === '0.4')?.label).toBe('As it is now: +0.4');
  expect(options.filter((one) => one.value === '0.5')).toHaveLength(1);
});
