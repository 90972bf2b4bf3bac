/** Jira through `@forge/api`: as whom, with what, out of which pool. */
import { afterEach, expect, test } from 'vitest';
import { startScriptApp } from './support/script-app.ts';
import type { ScriptKit } from './support/script-app.ts';

let kit: ScriptKit | undefined;
afterEach(() => kit?.close());

const post = `return (await asApp().requestJira(route\`/rest/api/3/issue\`, { method: 'POST', body: args.body, headers: args.headers ?? {} })).status`;

test('asUser in a resolver is the person, asApp is the app, both with the manifest’s scopes', async () => {
  kit = await startScriptApp({}, { scopes: ['read:jira-work', 'storage:app'] });
  await kit.run(
    'await asUser().requestJira(route`/rest/api/3/myself`); await asApp().requestJira(route`/rest/api/3/myself`)',
  );
  const scopes = ['read:jira-work', 'storage:app'];
  expect(kit.stub.requests.slice(-2).map(({ actor }) => actor)).toEqual([
    { accountId: '712020:security', app: { as: 'user', scopes } },
    { accountId: null, app: { as: 'app', scopes } },
  ]);
});

test('asUser is refused in events, consumers and schedules, before Jira sees anything', async () => {
  kit = await startScriptApp();
  const code = `try { await asUser().requestJira(route\`/rest/api/3/myself\`); } catch (e) { appConsole.log(e.name, e.status); }`;
  kit.created(`${code} await new Queue({ key: 'work' }).push({ body: { code: ${JSON.stringify(code)} } });`);
  await kit.settle();
  expect(kit.logs().app.map(({ text }) => text)).toEqual([
    'NEEDS_AUTHENTICATION_ERR 401',
    'NEEDS_AUTHENTICATION_ERR 401',
  ]);
  expect(kit.stub.requests).toEqual([]);
  expect(kit.invocations()[0]?.calls[0]).toMatchObject({ to: 'jira', as: 'user', status: 401 });
});

test('asUser of a named account needs allowImpersonation', async () => {
  kit = await startScriptApp();
  const code = 'return (await asUser("712020:engineer").requestJira(route`/rest/api/3/myself`)).status';
  expect((await kit.run(code)).error).toMatchObject({ name: 'NEEDS_AUTHENTICATION_ERR' });
  const allowed = await startScriptApp(
    {},
    { scopes: { 'read:jira-work': { allowImpersonation: true }, 'storage:app': {} } },
  );
  expect(await allowed.run(code)).toEqual({ value: 200 });
  expect(allowed.stub.requests.at(-1)?.actor).toEqual({
    accountId: '712020:engineer',
    app: { as: 'user', scopes: ['read:jira-work'] },
  });
  await allowed.close();
});

test('a call without asApp or asUser is refused', async () => {
  kit = await startScriptApp();
  expect((await kit.run('await requestJira(route`/rest/api/3/myself`)')).error).toMatchObject({
    name: 'NEEDS_AUTHENTICATION_ERR',
  });
});

test('a body needs its content type and must be JSON', async () => {
  kit = await startScriptApp();
  const json = { 'Content-Type': 'application/json' };
  expect(await kit.run(post, { body: '{"a":1}' })).toEqual({ value: 415 });
  expect(await kit.run(post, { body: '{"a":', headers: json })).toEqual({ value: 400 });
  expect(await kit.run(post, { body: '{"a":1}', headers: json })).toEqual({ value: 200 });
  expect(kit.stub.requests.at(-1)).toMatchObject({ method: 'POST', path: '/rest/api/3/issue', body: { a: 1 } });
});

test('Jira’s points are metered per invocation, and beyond the hour’s pool there is 429 with Retry-After', async () => {
  kit = await startScriptApp({ limits: { jiraPointsPerHour: 25 } });
  kit.stub.pointsPerCall = 10;
  const code = `const all = []; for (let i = 0; i < 4; i += 1) { const r = await asApp().requestJira(route\`/rest/api/3/myself\`);
    all.push([r.status, r.headers.get('X-RateLimit-Remaining'), Number(r.headers.get('Retry-After')) > 0, r.headers.get('RateLimit-Reason')]); } return all;`;
  expect(await kit.run(code)).toEqual({
    value: [
      [200, '15', false, null],
      [200, '5', false, null],
      [200, '0', false, null],
      [429, '0', true, 'jira-quota-global-based'],
    ],
  });
  expect(kit.logs().platform.at(-1)).toContain('30 Jira points');
  await kit.advance('PT1H');
  expect(await kit.run('return (await asApp().requestJira(route`/rest/api/3/myself`)).status')).toEqual({ value: 200 });
});

test('route still guards path parameters, as the package does', async () => {
  kit = await startScriptApp();
  expect(
    (await kit.run('await asApp().requestJira(route`/rest/api/3/issue/${args}`)', '../admin')).error,
  ).toBeDefined();
});
