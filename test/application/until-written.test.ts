import { describe, expect, it } from 'vitest';
import { lost, untilWritten } from '../../src/application/until-written.ts';

/** A change that loses so many times, and then answers how often it was tried. */
function losing(times: number): () => Promise<number | typeof lost> {
  let tried = 0;
  return async () => {
    tried += 1;
    return Promise.resolve(tried > times ? tried : lost);
  };
}

describe('a change that others make too', () => {
  it.each([0, 1, 3])('is tried again after %i times of somebody else having written first', async (times) => {
    await expect(untilWritten(4, losing(times))).resolves.toBe(times + 1);
  });

  it('is given up after so many tries, and says when to come again', async () => {
    await expect(untilWritten(4, losing(4), 30)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      details: { retryAfterSeconds: 30 },
    });
  });

  it('ends at once with an answer of nothing, and with an error of its own', async () => {
    await expect(untilWritten(4, async () => Promise.resolve(null))).resolves.toBeNull();
    await expect(untilWritten(4, async () => Promise.reject(new Error('no such issue')))).rejects.toThrow(
      'no such issue',
    );
  });
});
