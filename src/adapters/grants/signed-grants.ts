/** Grants as tokens: the claims and an HMAC over them, with a key from the secret store. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Grants } from '../../application/ports.ts';
import { grantClaims } from '../../domain/grant.ts';
import { signingKey } from '../storage/signing-key.ts';

export function signedGrants(): Grants {
  // One read per invocation, however many grants are looked at.
  let key: Promise<string> | null = null;
  const current = () => (key ??= signingKey());
  return {
    ready: async () => {
      await current();
    },
    sign: async (claims) => {
      const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
      return `${body}.${signature(await current(), body)}`;
    },
    read: async (token) => {
      const [body, given, ...rest] = token.split('.');
      if (body === undefined || given === undefined || rest.length > 0) return null;
      if (!isEqual(signature(await current(), body), given)) return null;
      return grantClaims.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8'))).data ?? null;
    },
  };
}

function signature(key: string, body: string): string {
  return createHmac('sha256', key).update(body).digest('base64url');
}

function isEqual(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
