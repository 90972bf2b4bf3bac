/** Keys as the store takes them: a pattern without slash, `@` and `|`, and a length. */
import type { PlatformLimits } from '../limits.ts';
import { KvsError } from './kvs-error.ts';

/** D:limits-kvs-ce: letters, digits, `:`, `.`, `_`, white space, `-`, `#`; not white space alone. */
const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;

/** @throws KvsError EMPTY_KEY, KEY_TOO_LONG or INVALID_KEY. */
export function checkKey(key: string, limits: PlatformLimits): void {
  if (key === '') throw new KvsError(400, 'EMPTY_KEY', 'Key cannot be empty');
  if (key.length > limits.storageKeyLength) {
    throw new KvsError(
      400,
      'KEY_TOO_LONG',
      `Key has ${String(key.length)} characters, at most ${String(limits.storageKeyLength)} are allowed`,
    );
  }
  if (!keyPattern.test(key)) throw new KvsError(400, 'INVALID_KEY', `Key must match ${keyPattern.source}`);
}
