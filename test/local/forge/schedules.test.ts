/** Scheduled triggers, on the host's clock. */
import { afterEach, expect, test } from 'vitest';
import type { Kit } from '../../../local/kit.ts';
import { startFixture } from './support/fixture-app.ts';
import type { FixtureApp } from './support/fixture-app.ts';

let kit: Kit | undefined;
afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

function app(schedules: { key: string; interval: string }[], body = ''): FixtureApp {
  return {
    source: `export const sweep = async (event, context) => { console.log(JSON.stringify({ event, context })); ${body} };`,
    functions: { sweep: {} },
    modules: { scheduledTrigger: schedules.map((schedule) => ({ ...schedule, function: 'sweep' })) },
  };
}

const causes = () => kit?.invocations().map(({ cause }) => cause);

test('a schedule fires about five minutes after installing, then at its interval, and only when time is advanced', async () => {
  kit = await startFixture(app([{ key: 'hourly', interval: 'hour' }]));
  await kit.settle();
  await kit.advance('PT4M');
  expect(causes()).toEqual([]);
  await kit.advance('PT2M');
  expect(causes()).toEqual(['schedule:hourly']);
  await kit.advance('PT3H');
  expect(causes()).toHaveLength(4);
});

test('a day is passed hour by hour, several schedules side by side', async () => {
  kit = await startFixture(
    app([
      { key: 'hourly', interval: 'hour' },
      { key: 'daily', interval: 'day' },
      { key: 'weekly', interval: 'week' },
      { key: 'often', interval: 'fiveMinute' },
    ]),
  );
  await kit.advance('P1D');
  const count = (key: string) => causes()?.filter((cause) => cause === `schedule:${key}`).length;
  expect([count('hourly'), count('daily'), count('weekly'), count('often')]).toEqual([24, 1, 1, 288]);
});

test('the function gets the context and no person', async () => {
  kit = await startFixture(app([{ key: 'hourly', interval: 'hour' }]));
  await kit.advance('PT10M');
  const { event, context } = JSON.parse(kit.logs().app[0]?.text ?? '') as {
    event: unknown;
    context: Record<string, unknown>;
  };
  expect(event).toEqual({
    context: { cloudId: kit.host.forge.ids.cloudId, moduleKey: 'hourly' },
    contextToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) as string,
  });
  expect(context).not.toHaveProperty('principal');
});

test.each(['throw new Error("bad night")', 'return { _retry: true, retryOptions: { retryAfter: 1 } }'])(
  '%s is not retried',
  async (body) => {
    kit = await startFixture(app([{ key: 'daily', interval: 'day' }], body));
    await kit.advance('PT6H');
    await kit.settle();
    expect(causes()).toHaveLength(1);
  },
);

test.each([
  ['six schedules', ['hour', 'hour', 'hour', 'day', 'day', 'week']],
  ['two of every five minutes', ['fiveMinute', 'fiveMinute']],
])('%s stop the host, as the server would refuse them', async (_name, intervals) => {
  const schedules = intervals.map((interval, index) => ({ key: `s${String(index)}`, interval }));
  await expect(startFixture(app(schedules))).rejects.toThrow(/5 scheduled triggers/);
});
