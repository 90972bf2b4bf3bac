import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { AppError } from '../../src/domain/app-error.ts';
import { serveEvent } from '../../src/entry/serve-event.ts';

const schema = z.looseObject({ issue: z.looseObject({ id: z.string() }) });
const event = { issue: { id: '10001', fields: { summary: 'Secret plan' } } };
const retried = (retryCount: number) => ({ ...event, retryContext: { retryCount, retryReason: 'FUNCTION_TIME_OUT' } });

/** The platform's constructor gives a plain object, not an instance of its class. */
const delayOf = (answer: unknown) =>
  (answer as { _retry: true; retryOptions: { retryAfter: number } }).retryOptions.retryAfter;

describe('an event door', () => {
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    for (const level of ['log', 'error'] as const) {
      vi.spyOn(console, level).mockImplementation((line: string) => void lines.push(line));
    }
  });
  afterEach(() => vi.restoreAllMocks());

  it.each([undefined, null, 'text', {}, { issue: null }, { issue: { id: 7 } }])(
    'acknowledges the malformed event %j, with a reason in the log',
    async (malformed) => {
      const handle = vi.fn();
      expect(await serveEvent('issue-created', schema, handle)(malformed)).toBeUndefined();
      expect(handle).not.toHaveBeenCalled();
      expect(lines.join()).toMatch(/issue-created malformed .*reason=invalid_type/);
    },
  );

  it('acknowledges what is done', async () => {
    expect(await serveEvent('issue-created', schema, async () => ({ done: 'sized' }))(event)).toBeUndefined();
  });

  it('says whether the event was tried before', async () => {
    const seen: boolean[] = [];
    const door = serveEvent('issue-created', schema, async (_event, isRetry) => {
      seen.push(isRetry);
      return { done: 'sized' };
    });
    await door(event);
    await door(retried(1));
    expect(seen).toEqual([false, true]);
  });

  it('asks for another delivery after a failure, with a delay that grows', async () => {
    const door = serveEvent('issue-created', schema, () => Promise.reject(new TypeError('Secret plan')));
    const delays = await Promise.all([0, 1, 2, 3].map((count) => door(retried(count))));
    expect(delays.map(delayOf)).toEqual([30, 60, 120, 240]);
    expect(lines.join()).not.toContain('Secret plan');
  });

  it('waits as long as Jira asks for', async () => {
    const busy = new AppError('UNAVAILABLE', 'errors.jiraBusy', { retryAfterSeconds: 700 });
    const answer = await serveEvent('issue-created', schema, () => Promise.reject(busy))(event);
    expect(delayOf(answer)).toBe(700);
  });
});
