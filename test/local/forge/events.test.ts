/** Product events on their way to functions: filters, retries, mishaps, sizes. */
import { afterEach, describe, expect, test } from 'vitest';
import { startScriptApp } from './support/script-app.ts';
import type { ScriptKit } from './support/script-app.ts';

let kit: ScriptKit;
afterEach(() => kit.close());

const eventType = 'avi:jira:created:issue';
const trigger = (filter: unknown) => ({
  modules: { trigger: [{ key: 'on-created', function: 'created', events: [eventType], filter }] },
});
const runs = () => kit.invocations().length;
/** Reads what each delivery saw of its retries. */
const contexts = () => kit.logs().app.map(({ text }) => JSON.parse(text) as unknown);
const logContext = 'appConsole.log(JSON.stringify(event.retryContext ?? null));';

describe('filters', () => {
  test('ignoreSelf drops what the app itself caused, and leaves no invocation', async () => {
    kit = await startScriptApp({}, trigger({ ignoreSelf: true }));
    kit.created('', { selfGenerated: true });
    await kit.settle();
    expect(runs()).toBe(0);
    kit.created('', { selfGenerated: false });
    await kit.settle();
    expect(runs()).toBe(1);
  });

  const expressions: [string, boolean][] = [
    ['event.issue.fields.issuetype.subtask == false', true],
    ['event.issue.fields.issuetype.name == "Threat model" && event.issue.fields.labels.length > 1', true],
    ['event.issue.fields.labels.includes("api") || false', true],
    ["event.issue.fields.labels.some(label => label == 'none')", false],
    ['!(event.issue.fields.issuetype.hierarchyLevel + 1 >= 2)', true],
    ['event.issue.fields.assignee?.accountId == null', true],
    ['event.issue.fields.assignee == null ? event.selfGenerated == false : false', true],
    ["event.issue.fields['summary'].toLowerCase().startsWith('new')", true],
    ['[1, 2].map(n => n * 2).includes(4)', true],
  ];
  const fields = {
    issuetype: { name: 'Threat model', subtask: false, hierarchyLevel: 0 },
    labels: ['api', 'web'],
    assignee: null,
    summary: 'New door',
  };
  test.each(expressions)('%s is %s', async (expression, expected) => {
    kit = await startScriptApp({}, trigger({ expression }));
    kit.created('', { issue: { id: '1', code: '', fields } });
    await kit.settle();
    expect(runs()).toBe(expected ? 1 : 0);
    expect(kit.logs().platform.join()).not.toContain('failed');
  });

  test.each([
    ['a wrong member name drops the event and says so, by default', undefined, 0, true],
    ['IGNORE drops it in silence', 'IGNORE', 0, false],
    ['RECEIVE delivers it in silence', 'RECEIVE', 1, false],
    ['RECEIVE_AND_LOG delivers it and says so', 'RECEIVE_AND_LOG', 1, true],
  ])('%s', async (_name, onError, count, logged) => {
    kit = await startScriptApp(
      {},
      trigger({ expression: 'event.issue.fields.issueType.subtask == false', ...(onError ? { onError } : {}) }),
    );
    kit.created('', { issue: { id: '1', code: '', fields } });
    await kit.settle();
    expect(runs()).toBe(count);
    expect(kit.logs().platform.some((line) => line.includes('filter expression failed'))).toBe(logged);
  });

  test('an expression that is neither true nor false counts as an error', async () => {
    kit = await startScriptApp({}, trigger({ expression: 'event.issue.id' }));
    kit.created('');
    await kit.settle();
    expect(runs()).toBe(0);
  });

  test('the object form has a filter of its own', async () => {
    const events = [{ eventType, filter: { ignoreSelf: true } }, { eventType: 'avi:jira:updated:issue' }];
    kit = await startScriptApp({}, { modules: { trigger: [{ key: 'on-created', function: 'created', events }] } });
    kit.created('', { selfGenerated: true });
    kit.stub.emit({ eventType: 'avi:jira:updated:issue', body: { selfGenerated: true, issue: { code: '' } } });
    await kit.settle();
    expect(kit.invocations().map(({ cause }) => cause)).toEqual(['avi:jira:updated:issue']);
  });
});

describe('retries', () => {
  test('a returned InvocationError comes back four times, with what it carried', async () => {
    kit = await startScriptApp();
    kit.created(
      `${logContext} return new InvocationError({ retryAfter: 30, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: { step: 2 } })`,
    );
    await kit.settle();
    const again = (retryCount: number) => ({
      retryCount,
      retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED',
      retryData: { step: 2 },
    });
    expect(contexts()).toEqual([null, again(1), again(2), again(3), again(4)]);
    expect(kit.invocations().map(({ outcome }) => outcome)).toEqual(['retry', 'retry', 'retry', 'retry', 'retry']);
  });

  test('it comes back when its time has passed, not before', async () => {
    kit = await startScriptApp();
    kit.created('if (!event.retryContext) return new InvocationError({ retryAfter: 30 })');
    await kit.advance('PT29S');
    expect(runs()).toBe(1);
    await kit.advance('PT2S');
    expect(kit.invocations().map(({ outcome }) => outcome)).toEqual(['retry', 'ok']);
  });

  test('retryAfter is at most 900 seconds', async () => {
    kit = await startScriptApp();
    kit.created('if (!event.retryContext) return new InvocationError({ retryAfter: 5000 })');
    await kit.advance('PT901S');
    expect(runs()).toBe(2);
  });

  test('retry data above 4 KB is not accepted: no retry', async () => {
    kit = await startScriptApp();
    kit.created(`return new InvocationError({ retryData: { text: 'x'.repeat(5000) } })`);
    await kit.settle();
    expect(runs()).toBe(1);
  });

  test('a throw is not retried', async () => {
    kit = await startScriptApp();
    kit.created('throw new Error("lost")');
    await kit.settle();
    expect(kit.invocations()).toMatchObject([{ outcome: 'error' }]);
  });

  test('a platform failure is retried by the platform', async () => {
    kit = await startScriptApp();
    kit.faults({ crashAt: 1 });
    kit.created(`${logContext} await kvs.set('a', 1)`);
    await kit.settle();
    expect(kit.invocations().map(({ outcome }) => outcome)).toEqual(['crash', 'ok']);
    expect(contexts()).toEqual([null, { retryCount: 1, retryReason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' }]);
  });

  test('a timeout is retried, four times at most', async () => {
    kit = await startScriptApp({ limits: { functionSeconds: 0.02 } });
    kit.created(`${logContext} await new Promise(() => {})`);
    await kit.settle();
    expect(kit.invocations().map(({ outcome }) => outcome)).toEqual(Array(5).fill('timeout'));
    expect(contexts()[1]).toEqual({ retryCount: 1, retryReason: 'FUNCTION_TIME_OUT' });
  });
});

describe('mishaps', () => {
  test('a dropped event never arrives', async () => {
    kit = await startScriptApp();
    kit.faults({ event: 'drop' });
    kit.created('');
    kit.created('');
    await kit.settle();
    expect(runs()).toBe(1);
  });

  test('a duplicated event arrives twice', async () => {
    kit = await startScriptApp();
    kit.faults({ event: 'duplicate', match: 'created:issue' });
    kit.created('');
    await kit.settle();
    expect(runs()).toBe(2);
  });

  test('a delayed event arrives when its delay has passed', async () => {
    kit = await startScriptApp();
    kit.faults({ event: 'delay', delay: 'PT2M' });
    kit.created('');
    await kit.advance('PT1M');
    expect(runs()).toBe(0);
    await kit.advance('PT1M');
    expect(runs()).toBe(1);
  });

  test('a reordered event arrives behind the next', async () => {
    kit = await startScriptApp();
    kit.faults({ event: 'reorder' });
    kit.created('appConsole.log("first")');
    kit.created('appConsole.log("second")');
    await kit.settle();
    expect(kit.logs().app.map(({ text }) => text)).toEqual(['second', 'first']);
  });
});

test('a body above 200 KB is dropped, and said so', async () => {
  kit = await startScriptApp();
  kit.created('', { padding: 'x'.repeat(200_000) });
  await kit.settle();
  expect(runs()).toBe(0);
  expect(kit.logs().platform.join()).toContain('is dropped: its body has');
});

test('a fresh installation sends the installed event once, without an eventType', async () => {
  const installed = [{ key: 'on-created', function: 'created', events: ['avi:forge:installed:app'] }];
  kit = await startScriptApp({}, { modules: { trigger: installed } });
  await kit.settle();
  expect(kit.invocations()).toMatchObject([{ cause: 'avi:forge:installed:app' }]);
});

test('functions that keep causing themselves end in a clear error, not in a standstill', async () => {
  kit = await startScriptApp();
  kit.stub.answer = () => {
    kit.created('await asApp().requestJira(route`/rest/api/3/myself`)');
    return { status: 200, headers: {}, body: {} };
  };
  kit.created('await asApp().requestJira(route`/rest/api/3/myself`)');
  const response = await kit.as('admin').post('/_local/settle');
  expect(response).toMatchObject({
    status: 500,
    body: { message: expect.stringContaining('keeps causing itself') as string },
  });
  kit.stub.answer = () => ({ status: 200, headers: {}, body: {} });
});
