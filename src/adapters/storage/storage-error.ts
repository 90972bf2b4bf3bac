/** Translates the errors of Forge storage, once, into the app's own. */
import { AppError } from '../../domain/app-error.ts';

/** The code of a storage error. Its class cannot be told by `instanceof`: a bundle may hold two copies of a package. */
export function storageCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Busy and failing storage is UNAVAILABLE; anything else is a fault of the app and stays as it is. */
export function storageError(error: unknown): unknown {
  if (!isRateLimit(error) && statusOf(error) < 500) return error;
  return new AppError('UNAVAILABLE', 'errors.storageBusy', { retryAfterSeconds: 2, cause: error });
}

export function isRateLimit(error: unknown): boolean {
  const code = storageCode(error);
  return code === 'RATE_LIMIT_EXCEEDED' || code === 'TOO_MANY_REQUESTS';
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('responseDetails' in error)) return 0;
  const details = error.responseDetails;
  if (typeof details !== 'object' || details === null || !('status' in details)) return 0;
  return typeof details.status === 'number' ? details.status : 0;
}

/** Runs one storage request and translates what it throws. */
export async function translated<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw storageError(error);
  }
}
