/** What a meeting costs, in small: the bench runs the whole hour of eight people (`npm run bench:meeting`). */
import { expect, it } from 'vitest';
import { simulatedMeeting } from '../support/simulated-meeting.ts';

it('a meeting asks Jira once per person and five minutes, stays far from realtime’s limit, and ends alike for everybody', async () => {
  const people = 4;
  const minutes = 3;
  const figures = await simulatedMeeting({ people, minutes, seed: 3 });
  const { 'invoke:open': opened = 0, 'invoke:people': names = 0, ...rest } = figures.jiraCallsByCause;
  const { 'queue:model-work': property = 0, ...renewing } = rest;
  const renewals = Object.values(renewing).reduce((sum, one) => sum + one, 0);
  expect(opened).toBe(people);
  expect(names).toBeLessThanOrEqual(people * 3);
  expect(renewals).toBeLessThanOrEqual(people * Math.ceil((minutes + 1) / 5));
  expect(property).toBeLessThanOrEqual((minutes + 1) / 2 + 1);
  expect(figures.realtimeMost).toBeLessThan((50 * people) / 8);
  expect(figures.writesMost).toBeLessThanOrEqual(2);
  expect(figures.writes).toBeGreaterThan(minutes * people * 2);
  expect(figures.alike).toBe(true);
}, 120_000);
