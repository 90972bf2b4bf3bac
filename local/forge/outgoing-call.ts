/** Reads the arguments of `__forge_fetch__`: where a call goes, as whom, with what. */
import { z } from 'zod';
import type { RecordedCall } from '../parts.ts';

/** One outgoing call, understood. */
export interface OutgoingCall {
  to: RecordedCall['to'];
  as: RecordedCall['as'];
  /** The person named in `asUser(accountId)`; null when the caller is meant. */
  accountId: string | null;
  /** As the packages name it: `app`, `user` or `none`; null where a target has no such member. */
  provider: string | null;
  method: string;
  path: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** The body as sent; null for none. */
  text: string | null;
}

/** The app tried to leave the platform. Carries the name by which `@forge/api` knows such an error. */
export class EgressRefused extends Error {
  override name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  readonly status = 403;
  constructor(where: string) {
    super(`URL not included in the external fetch backend permissions: ${where}. The local host lets nothing out.`);
  }
}

const target = z.union([
  z.object({ type: z.literal('fpp'), provider: z.string(), remote: z.string(), accountId: z.string().optional() }),
  z.object({ type: z.literal('kvs') }),
  z.object({ type: z.literal('realtime') }),
]);

/** @throws EgressRefused for every target that is neither Jira, the queue, the store nor realtime. */
export function parseOutgoing(rawTarget: unknown, path: unknown, init: unknown): OutgoingCall {
  const parsed = target.safeParse(rawTarget);
  if (!parsed.success || typeof path !== 'string')
    throw new EgressRefused(`${JSON.stringify(rawTarget)} ${String(path)}`);
  const options = (init ?? {}) as { method?: string; headers?: HeadersInit; body?: unknown };
  const call = {
    provider: null,
    accountId: null,
    method: (options.method ?? 'GET').toUpperCase(),
    path,
    headers: Object.fromEntries(new Headers(definedHeaders(options.headers)).entries()),
    text: bodyText(options.body),
  };
  const { data } = parsed;
  if (data.type === 'kvs') return { ...call, to: 'storage', as: 'app' };
  if (data.type === 'realtime') return { ...call, to: 'realtime', as: null };
  const to = data.remote === 'jira' ? 'jira' : data.remote === 'stargate' ? 'queue' : null;
  if (to === null) throw new EgressRefused(`${data.remote} ${path}`);
  const as = data.provider === 'app' || data.provider === 'user' ? data.provider : null;
  return { ...call, to, as, provider: data.provider, accountId: data.accountId ?? null };
}

/** The packages pass headers whose value is undefined (realtime's context token); fetch leaves those out. */
function definedHeaders(headers: HeadersInit | undefined): HeadersInit {
  if (headers === undefined || headers instanceof Headers || Array.isArray(headers)) return headers ?? {};
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => (value as unknown) !== undefined));
}

function bodyText(body: unknown): string | null {
  if (body === undefined || body === null) return null;
  if (typeof body === 'string') return body;
  if (body instanceof URLSearchParams) return body.toString();
  throw new TypeError('The local host takes request bodies as text only: uploads are not emulated');
}
