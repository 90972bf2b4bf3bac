import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localTimeOf, momentOf } from '../../static/features/meetings/local-moment.ts';

const two = (value: number) => String(value).padStart(2, '0');

// By day: at night the clocks of some time zones show an hour twice.
const byDay = fc
  .record({
    year: fc.integer({ min: 2020, max: 2040 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 7, max: 20 }),
    minute: fc.integer({ min: 0, max: 59 }),
  })
  .map(({ year, month, day, hour, minute }) => ({
    date: `${year}-${two(month)}-${two(day)}`,
    time: `${two(hour)}:${two(minute)}`,
  }));

test('what was entered reads the same again, in whatever time zone the browser is', () => {
  fc.assert(
    fc.property(byDay, (local) => {
      const at = momentOf(local);
      expect(at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\.000Z$/);
      expect(localTimeOf(at)).toEqual(local);
      expect(new Date(at ?? '').toString()).toContain(`${local.time}:00`);
    }),
  );
});

test.each([
  ['no date', { date: '', time: '10:30' }],
  ['no time', { date: '2027-07-06', time: '' }],
  ['a day that does not exist', { date: '2027-02-30', time: '10:30' }],
  ['half a date', { date: '2027-07', time: '10:30' }],
])('%s is no moment', (_what, local) => {
  expect(momentOf(local)).toBeNull();
});

test('a meeting without a date has empty boxes', () => {
  expect(localTimeOf(null)).toEqual({ date: '', time: '' });
});
