/** Realtime channels: who listens, with which token, and what was said a moment ago. */
import { randomUUID } from 'node:crypto';
import type { Clock, RealtimePublication, RealtimeSubscription } from '../../parts.ts';
import type { PlatformLimits } from '../limits.ts';
import type { RateWindow } from '../rate-window.ts';
import { createRateWindow } from '../rate-window.ts';
import { readToken } from '../token.ts';

/** What the channels need. */
export interface ChannelsParts {
  clock: Clock;
  limits: PlatformLimits;
  secret: string;
}

/** Why an operation was refused. */
export class RealtimeRefused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The channels of one installation. */
export interface Channels {
  /** Ids are null when nobody listens. @throws RealtimeRefused */
  publish(publication: RealtimePublication): { eventId: string | null; eventTimestamp: string | null };
  /** @throws RealtimeRefused */
  subscribe(subscription: RealtimeSubscription): { unsubscribe(): void };
  /** The allowance that publishing, subscribing and signing share. */
  operations: RateWindow;
}

/** What of a token counts: both sides need the same claims, and none is a claim of its own. */
interface Pass {
  claims: string;
  expiresAt: number;
}

interface Listener extends RealtimeSubscription {
  address: string;
  pass: Pass;
}

interface Said {
  address: string;
  claims: string;
  payload: unknown;
  at: number;
}

export function createChannels({ clock, limits, secret }: ChannelsParts): Channels {
  const listeners = new Set<Listener>();
  let said: Said[] = [];
  const operations = createRateWindow(clock, 1000, limits.realtimeOperationsPerSecond);
  const spend = () => {
    if (operations.left() < 1) throw new RealtimeRefused(429, 'Too Many Requests');
    operations.spend(1);
  };
  const passOf = (token: string | null, channel: string, permission: string) =>
    checkToken({ clock, secret }, { token, channel, permission });
  return {
    operations,
    subscribe: (subscription) => {
      spend();
      const pass = passOf(subscription.token, subscription.channel, 'subscribe');
      const listener = { ...subscription, address: addressOf(subscription), pass };
      listeners.add(listener);
      const since = clock.now() - Math.min(subscription.replaySeconds ?? 0, limits.realtimeReplaySeconds) * 1000;
      for (const past of said) if (past.at > since && reaches(past, listener)) subscription.onEvent(past.payload);
      return { unsubscribe: () => listeners.delete(listener) };
    },
    publish: (publication) => {
      spend();
      const { claims } = passOf(publication.token, publication.channel, 'publish');
      if (sizeOf(publication.payload) > limits.realtimePayloadBytes)
        throw new RealtimeRefused(413, 'PAYLOAD_TOO_LARGE');
      const now = clock.now();
      const event = { address: addressOf(publication), claims, payload: publication.payload, at: now };
      said = [...said.filter((past) => past.at > now - limits.realtimeReplaySeconds * 1000), event];
      const reached = [...listeners].filter((listener) => reaches(event, listener) && listener.pass.expiresAt > now);
      for (const listener of reached) listener.onEvent(structuredClone(event.payload));
      if (reached.length === 0) return { eventId: null, eventTimestamp: null };
      return { eventId: randomUUID(), eventTimestamp: String(now) };
    },
  };
}

function sizeOf(payload: unknown): number {
  return Buffer.byteLength(JSON.stringify(payload));
}

function addressOf({ channel, isGlobal, scope }: RealtimePublication | RealtimeSubscription): string {
  return JSON.stringify([channel, isGlobal ? 'global' : scope]);
}

function reaches(event: Said, listener: Listener): boolean {
  return event.address === listener.address && event.claims === listener.pass.claims;
}

function checkToken(
  { clock, secret }: Pick<ChannelsParts, 'clock' | 'secret'>,
  { token, channel, permission }: { token: string | null; channel: string; permission: string },
): Pass {
  if (token === null) return { claims: 'none', expiresAt: Infinity };
  const payload = readToken(secret, token);
  if (!payload) throw new RealtimeRefused(403, 'INVALID_TOKEN');
  const expiresAt = Number(payload['exp']) * 1000;
  if (expiresAt <= clock.now()) throw new RealtimeRefused(403, 'TOKEN_EXPIRED');
  if ((payload['channel'] as { name?: unknown } | undefined)?.name !== channel)
    throw new RealtimeRefused(403, 'CHANNEL_NAME_MISMATCH');
  const { permissions } = payload;
  if (Array.isArray(permissions) && !permissions.includes(permission))
    throw new RealtimeRefused(403, 'MISSING_PERMISSION');
  return { claims: JSON.stringify(sorted(payload['claims'])), expiresAt };
}

/** Members in one order, so that equal claims give equal text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
