/** Changes what others change too: reads, decides, writes on condition, and starts over when somebody else wrote first. */
import { AppError } from '../domain/app-error.ts';

/** What a try answers when somebody else wrote in between. */
export const lost = Symbol('lost');

/**
 * Each try that loses has let somebody else go on, so a few are enough.
 *
 * @param once reads, decides and writes; `lost` where a record was no longer as it was read
 * @param retryAfterSeconds when a caller who gives up may come again
 * @throws AppError UNAVAILABLE when others keep winning
 */
export async function untilWritten<T>(
  tries: number,
  once: () => Promise<T | typeof lost>,
  retryAfterSeconds = 1,
): Promise<T> {
  for (let count = 0; count < tries; count += 1) {
    const done = await once();
    if (done !== lost) return done;
  }
  throw new AppError('UNAVAILABLE', 'errors.busy', { retryAfterSeconds });
}
