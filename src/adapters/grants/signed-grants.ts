/** Grants as tokens: the claims and an HMAC over them, with a key from the secret store. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AskGrants } from '../../application/ports/asking-jira.ts';
import type { Grants } from '../../application/ports.ts';
import { askGrantClaims, grantClaims } from '../../domain/grant.ts';
import { signingKey } from '../storage/signing-key.ts';

export function signedGrants(): Grants & AskGrants {
  // One read per invocation, however many grants are looked at.
  let key: Promise<string> | null = null;
  const current = () => (key ??= signingKey());
  const sign = async (claims: unknown) => {
    const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
    return `${body}.${signature(await current(), body)}`;
  };
  const read = async (token: string): Promise<unknown> => {
    const [body, given, ...rest] = token.split('.');
    if (body === undefined || given === undefined || rest.length > 0) return null;
    if (!isEqual(signature(await current(), body), given)) return null;
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
  };
  return {
    ready: async () => {
      await current();
    },
    sign,
    read: async (token) => grantClaims.safeParse(await read(token)).data ?? null,
    signAsk: sign,
    readAsk: async (token) => askGrantClaims.safeParse(await read(token)).data ?? null,
  };
}

function signature(key: string, body: string): string {
  return createHmac('sha256', key).update(body).digest('base64url');
}

function isEqual(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
