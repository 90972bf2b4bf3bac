/** The key that signs grants, in the secret store; made by whoever needs it first. */
import { randomBytes } from 'node:crypto';
import { kvs } from '@forge/kvs';
import { keys } from './keys.ts';
import { storageCode, storageError, translated } from './storage-error.ts';

const keyBytes = 32;

export async function signingKey(): Promise<string> {
  return (await stored()) ?? (await make());
}

async function stored(): Promise<string | null> {
  return (await translated(() => kvs.getSecret<string>(keys.signingKey))) ?? null;
}

/** Two first users make one key: the second one's write fails and reads the first one's. */
async function make(): Promise<string> {
  const key = randomBytes(keyBytes).toString('base64url');
  try {
    await kvs.setSecret(keys.signingKey, key, { keyPolicy: 'FAIL_IF_EXISTS' });
    return key;
  } catch (error) {
    if (storageCode(error) !== 'KEY_CONFLICT') throw storageError(error);
    const first = await stored();
    if (first === null) throw storageError(error);
    return first;
  }
}
