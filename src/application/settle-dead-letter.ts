/** What an administrator does about work that was given up: try it again, or let it go. */
import { AppError } from '../domain/app-error.ts';
import type { DeadLetters, WorkQueue } from './ports.ts';

/**
 * The queue gets it before the record goes: a lost answer means twice rather than never, and all work may be repeated.
 *
 * @throws AppError NOT_FOUND when somebody settled it before, INVALID for work that no reader knows
 */
export async function retryDeadLetter(deps: { deadLetters: DeadLetters; queue: WorkQueue }, id: string): Promise<void> {
  const letter = await deps.deadLetters.read(id);
  if (letter === null) throw new AppError('NOT_FOUND', 'errors.noDeadLetter');
  if (letter.message === null) throw new AppError('INVALID', 'errors.unknownWork', { field: 'id' });
  await deps.queue.push(letter.message, 0);
  await deps.deadLetters.remove(id);
}
