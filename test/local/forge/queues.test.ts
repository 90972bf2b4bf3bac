/** Queues through the real `@forge/events`. */
import { afterEach, describe, expect, test } from 'vitest';
import { startScriptApp } from './support/script-app.ts';
import type { ScriptKit } from './support/script-app.ts';

let kit: ScriptKit;
afterEach(() => kit.close());

const push = (events: string) => `return (await new Queue({ key: 'work' }).push(${events})).jobId`;
const lines = () => kit.logs().app.map(({ text }) => text);
const outcomes = () =>
  kit
    .invocations()
    .filter(({ cause }) => cause === 'queue:work')
    .map(({ outcome }) => outcome);

test('a consumer gets the event in its documented form', async () => {
  kit = await startScriptApp();
  const { value: jobId } = await kit.run(
    push(
      `{ body: { code: 'appConsole.log(JSON.stringify(event))', n: 1 }, delayInSeconds: 10, concurrency: { key: 'a', limit: 1 } }`,
    ),
  );
  await kit.settle();
  expect(JSON.parse(lines()[0] ?? '')).toMatchObject({
    body: { n: 1 },
    queueName: 'work',
    jobId,
    eventId: `${String(jobId)}#0`,
    delayInSeconds: 10,
    concurrency: { key: 'a', limit: 1 },
  });
});

test('a delay is waited for', async () => {
  kit = await startScriptApp();
  await kit.run(push(`{ body: { code: '' }, delayInSeconds: 120 }`));
  await kit.advance('PT119S');
  expect(outcomes()).toEqual([]);
  await kit.advance('PT2S');
  expect(outcomes()).toEqual(['ok']);
});

describe('refusals', () => {
  const refusals: [string, string, string][] = [
    ['51 events', `Array.from({ length: 51 }, () => ({ body: {} }))`, 'TooManyEventsError'],
    ['more than 200 KB', `{ body: { text: 'x'.repeat(205_000) } }`, 'PayloadTooBigError'],
    ['a delay of 901 seconds', `{ body: {}, delayInSeconds: 901 }`, 'InvalidPushSettingsError'],
  ];
  test.each(refusals)('%s', async (_name, events, name) => {
    kit = await startScriptApp();
    const code = `try { await new Queue({ key: 'work' }).push(${events}); return 'taken'; } catch (error) { return error.constructor.name; }`;
    expect(await kit.run(code)).toEqual({ value: name });
  });

  test('the same limits hold below the package', async () => {
    kit = await startScriptApp();
    const raw = `const path = '/webhook/queue/publish/{contextAri}/{environmentId}/{appId}/{appVersion}';
      const send = async (payload) => (await __requestAtlassianAsApp(path, { method: 'POST', body: JSON.stringify({ queueName: 'work', jobId: 'j', payload }) })).status;
      return [await send(Array.from({ length: 51 }, () => ({ body: {} }))), await send([{ body: { text: 'x'.repeat(210_000) } }]),
        await send([{ body: {}, delayInSeconds: 901 }, { body: { code: '' } }]), await send([{ body: { code: '' } }])];`;
    expect(
      await kit.run(
        raw.replace('__requestAtlassianAsApp(path', '(await asApp()).requestAtlassian(assumeTrustedRoute(path)'),
      ),
    ).toEqual({ value: [400, 413, 202, 201] });
  });

  test('a queue that no consumer takes', async () => {
    kit = await startScriptApp();
    expect((await kit.run(`await new Queue({ key: 'ghost' }).push({ body: {} })`)).error?.message).toContain(
      'queue not found',
    );
  });

  test('the 501st event of a minute', async () => {
    kit = await startScriptApp({ limits: { queueEventsPerMinute: 3 } });
    const code = `try { await new Queue({ key: 'work' }).push(Array.from({ length: args }, () => ({ body: { code: '' } }))); return 'taken'; } catch (error) { return error.constructor.name; }`;
    expect(await kit.run(code, 3)).toEqual({ value: 'taken' });
    expect(await kit.run(code, 1)).toEqual({ value: 'RateLimitError' });
    await kit.advance('PT1M');
    expect(await kit.run(code, 1)).toEqual({ value: 'taken' });
  });

  test('an event above 100 KB for a consumer that may run longer than 55 seconds', async () => {
    kit = await startScriptApp({}, { functions: { work: { timeoutSeconds: 120 } } });
    const code = `try { await new Queue({ key: 'work' }).push([{ body: { code: '' } }, { body: { text: 'x'.repeat(103_000) } }]); return 'taken'; }
      catch (error) { return [error.constructor.name, error.failedEvents.length]; }`;
    expect(await kit.run(code)).toEqual({ value: ['PartialSuccessError', 1] });
  });
});

describe('concurrency', () => {
  test('a key with limit 1 lets one event run at a time, across pushes', async () => {
    kit = await startScriptApp();
    const code = `appConsole.log('in'); await new Promise((resolve) => setTimeout(resolve, 5)); appConsole.log('out')`;
    await kit.run(
      `for (let i = 0; i < 3; i += 1) await new Queue({ key: 'work' }).push({ body: { code: args }, concurrency: { key: 'one', limit: 1 } })`,
      code,
    );
    await kit.settle();
    expect(lines()).toEqual(['in', 'out', 'in', 'out', 'in', 'out']);
  });

  test('without a key events overlap', async () => {
    kit = await startScriptApp();
    const code = `appConsole.log('in'); await new Promise((resolve) => setTimeout(resolve, 15)); appConsole.log('out')`;
    await kit.run(`await new Queue({ key: 'work' }).push([{ body: { code: args } }, { body: { code: args } }])`, code);
    await kit.settle();
    expect(lines()).toEqual(['in', 'in', 'out', 'out']);
  });
});

describe('retries', () => {
  test('a throw comes back after about 40 seconds, with its reason and the retention left', async () => {
    kit = await startScriptApp();
    await kit.run(
      push(
        `{ body: { code: 'if (!event.retryContext) throw new Error("once"); appConsole.log(JSON.stringify(event.retryContext))' } }`,
      ),
    );
    await kit.advance('PT39S');
    expect(outcomes()).toEqual(['error']);
    await kit.advance('PT2S');
    expect(outcomes()).toEqual(['error', 'ok']);
    expect(JSON.parse(lines()[0] ?? '')).toMatchObject({
      retryCount: 1,
      retryReason: 'FUNCTION_ERROR_HOSTED_APP_CODE',
      retentionWindow: { startTime: expect.any(String) as string, remainingTimeMs: expect.any(Number) as number },
    });
  });

  test('a poison message is retried for 24 hours and then dropped, with a word in the log', async () => {
    kit = await startScriptApp();
    await kit.run(push(`{ body: { code: 'throw new Error("poison")' } }`));
    await kit.advance('PT23H');
    const during = outcomes().length;
    await kit.advance('P2D');
    const after = outcomes().length;
    expect(during).toBeGreaterThan(90);
    expect(after - during).toBeLessThan(6);
    expect(kit.logs().platform.join()).toContain('24 hours is over');
    expect(await kit.run(`return 'alive'`)).toEqual({ value: 'alive' });
  });

  test('settling ends also for a poison message', async () => {
    kit = await startScriptApp();
    await kit.run(push(`{ body: { code: 'throw new Error("poison")' } }`));
    await kit.settle();
    expect(outcomes().length).toBeGreaterThan(90);
  });

  test('an InvocationError is not limited to four', async () => {
    kit = await startScriptApp();
    const code = `if ((event.retryContext?.retryCount ?? 0) < 7) return new InvocationError({ retryAfter: 5, retryData: { c: 1 } }); appConsole.log(event.retryContext.retryData.c)`;
    await kit.run(`await new Queue({ key: 'work' }).push({ body: { code: args } })`, code);
    await kit.settle();
    expect(outcomes()).toHaveLength(8);
    expect(lines()).toEqual(['1']);
  });

  test('a crash and a timeout are retried', async () => {
    kit = await startScriptApp({ limits: { longFunctionSeconds: 0.03 } });
    kit.faults({ crashAt: 1, match: 'queue:work' });
    await kit.run(
      push(
        `{ body: { code: 'if ((event.retryContext?.retryCount ?? 0) === 1) await new Promise(() => {}); await kvs.set("done", 1)' } }`,
      ),
    );
    await kit.settle();
    expect(outcomes()).toEqual(['crash', 'timeout', 'ok']);
  });
});

test('a consumer that pushes to itself is stopped by the cyclic limit', async () => {
  kit = await startScriptApp({ limits: { queueCyclicDepth: 5 } });
  const code = `const again = { body: event.body }; await new Queue({ key: 'work' }).push(again).catch((e) => appConsole.log(e.constructor.name))`;
  await kit.run(`await new Queue({ key: 'work' }).push({ body: { code: args } })`, code);
  await kit.settle();
  expect(outcomes()).toHaveLength(5);
  expect(lines()).toEqual(['InvocationLimitReachedError']);
});

describe('jobs', () => {
  test('statistics count what is done and what waits, cancelling takes back what has not begun', async () => {
    kit = await startScriptApp();
    const { value: job } = await kit.run(push(`[{ body: { code: '' } }, { body: { code: '' }, delayInSeconds: 600 }]`));
    await kit.advance('PT1S');
    const stats = `return new Queue({ key: 'work' }).getJob(args).getStats()`;
    expect(await kit.run(stats, job)).toEqual({ value: { success: 1, inProgress: 1, failed: 0 } });
    await kit.run(`await new Queue({ key: 'work' }).getJob(args).cancel()`, job);
    await kit.settle();
    expect(outcomes()).toEqual(['ok']);
  });

  test('a job nobody pushed is an error', async () => {
    kit = await startScriptApp();
    expect((await kit.run(`await new Queue({ key: 'work' }).getJob('none').getStats()`)).error?.message).toMatch(
      /none/,
    );
  });
});
