/** The host runs a bundled app on the real packages. */
import { afterEach, expect, test } from 'vitest';
import type { Kit } from '../../../local/kit.ts';
import { startFixture } from './support/fixture-app.ts';

const source = `
import Resolver from '@forge/resolver';
import api, { route } from '@forge/api';
import { kvs } from '@forge/kvs';
import { Queue } from '@forge/events';
const resolver = new Resolver();
resolver.define('hello', async ({ payload, context }) => {
  await kvs.set('greeting', payload);
  const response = await api.asUser().requestJira(route\`/rest/api/3/myself\`);
  return { stored: await kvs.get('greeting'), status: response.status, context };
});
export const panel = resolver.getDefinitions();
export const created = async (event) => {
  await new Queue({ key: 'work' }).push({ body: { issue: event.issue.id }, delayInSeconds: 120 });
};
export const work = async (event) => { await kvs.set('worked.' + event.body.issue, { event }); };
`;

const app = {
  source,
  functions: { panel: {}, created: {}, work: {} },
  modules: {
    'jira:issuePanel': [{ key: 'the-panel', resolver: { function: 'panel' } }],
    trigger: [{ key: 'on-created', function: 'created', events: ['avi:jira:created:issue'] }],
    consumer: [{ key: 'on-work', queue: 'work', function: 'work' }],
  },
};

let kit: (Kit & Awaited<ReturnType<typeof startFixture>>) | undefined;
afterEach(() => kit?.close());

test('a front end reaches its resolver, which reaches storage and Jira', async () => {
  kit = await startFixture(app);
  const { status, body } = await kit.as('security').invoke('the-panel', 'hello', { text: 'good day' }, 'SEC-1');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    stored: { text: 'good day' },
    status: 200,
    context: { accountId: '712020:security', moduleKey: 'the-panel' },
  });
  expect(kit.invocations()).toMatchObject([
    {
      function: 'panel',
      cause: 'invoke:hello',
      outcome: 'ok',
      calls: [
        { to: 'storage', as: 'app', method: 'POST', path: '/api/v1/set', status: 204 },
        { to: 'jira', as: 'user', method: 'GET', path: '/rest/api/3/myself', status: 200 },
        { to: 'storage', method: 'POST', path: '/api/v1/get', status: 200 },
      ],
    },
  ]);
});

test('settling delivers events and what they queue for later, without the clock moving', async () => {
  kit = await startFixture(app);
  const before = kit.host.clock.now();
  kit.stub.emit({
    eventType: 'avi:jira:created:issue',
    body: { eventType: 'avi:jira:created:issue', issue: { id: '10042' } },
  });
  await kit.settle();
  expect(kit.invocations().map(({ cause, outcome }) => [cause, outcome])).toEqual([
    ['avi:jira:created:issue', 'ok'],
    ['queue:work', 'ok'],
  ]);
  expect(kit.host.clock.now() - before).toBeLessThan(60_000);
  expect(kit.stub.flushes).toBeGreaterThan(0);
});
