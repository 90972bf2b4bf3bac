/** Work that was given up after many tries, kept where an administrator can see it. */
import { kvs } from '@forge/kvs';
import type { DeadLetters } from '../../application/ports.ts';
import { keys } from './keys.ts';
import { translated } from './storage-error.ts';

export function deadLettersInKvs(): DeadLetters {
  return {
    keep: ({ at, jobId, message, reason }) =>
      translated(() => kvs.set(keys.deadLetter(at, jobId), { v: 1, at: at.toISOString(), message, reason })),
  };
}
