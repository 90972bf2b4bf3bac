/** Signed tokens in the three-part form that Forge's packages look into (JWT, HS256). */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** @param secret The installation's own key. */
export function signToken(secret: string, payload: Record<string, unknown>): string {
  const head = encode({ alg: 'HS256', typ: 'JWT' });
  const body = encode(payload);
  return `${head}.${body}.${signature(secret, `${head}.${body}`)}`;
}

/** The payload of a token that this installation signed; null for anything else. */
export function readToken(secret: string, token: string): Record<string, unknown> | null {
  const [head, body, sign, ...rest] = token.split('.');
  if (head === undefined || body === undefined || sign === undefined || rest.length > 0) return null;
  const expected = Buffer.from(signature(secret, `${head}.${body}`));
  const given = Buffer.from(sign);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Record<string, unknown>;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function signature(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}
