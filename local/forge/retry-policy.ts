/** What becomes of a delivery when its function has run: the platform's rules, as local/README.md lists them. */
import type { Delivery } from './deliveries.ts';
import type { RunResult } from './invocation.ts';
import type { PlatformLimits } from './limits.ts';
import { readRetryRequest, retryReasons } from './retry-request.ts';
import type { RetryRequest } from './retry-request.ts';

/** Done for good, given up (with the reason, for the log), or delivered again. */
export type Decision =
  | { next: 'done' }
  | { next: 'gone'; why: string }
  | { next: 'again'; dueAt: number; retryContext: Record<string, unknown> };

/** @param now The moment of the delivery, host time. */
export function decide(delivery: Delivery, result: RunResult, at: { now: number; limits: PlatformLimits }): Decision {
  return delivery.kind === 'event' ? decideEvent(delivery, result, at) : decideQueue(delivery, result, at);
}

/** Seconds before the platform repeats a product event whose function it could not finish; not documented. */
const platformRetrySeconds = 60;

function decideEvent(
  delivery: Delivery,
  result: RunResult,
  { now, limits }: { now: number; limits: PlatformLimits },
): Decision {
  if (result.outcome === 'ok') return { next: 'done' };
  if (result.outcome === 'error') return { next: 'gone', why: `it threw, which is not retried: ${result.message}` };
  const request = requestOf(result, limits, () => platformRetrySeconds);
  if (!request) return { next: 'gone', why: 'its InvocationError has no valid retry options' };
  if (delivery.attempt >= limits.eventRetries)
    return { next: 'gone', why: `it was retried ${String(limits.eventRetries)} times` };
  return {
    next: 'again',
    dueAt: now + request.afterSeconds * 1000,
    retryContext: { retryCount: delivery.attempt + 1, retryReason: request.reason, retryData: request.data },
  };
}

/** Measured once: a throw came back after about 40 seconds; documented: up to about 15 minutes. */
function queueBackoffSeconds(attempt: number): number {
  return Math.min(900, 40 * 2 ** attempt);
}

function decideQueue(
  delivery: Delivery,
  result: RunResult,
  { now, limits }: { now: number; limits: PlatformLimits },
): Decision {
  if (result.outcome === 'ok') return { next: 'done' };
  const backoff = () => queueBackoffSeconds(delivery.attempt);
  const request = requestOf(result, limits, backoff) ?? {
    afterSeconds: backoff(),
    reason: retryReasons.thrown,
    data: undefined,
  };
  const dueAt = now + request.afterSeconds * 1000;
  const ends = delivery.firstAt + limits.queueRetentionSeconds * 1000;
  if (dueAt >= ends) return { next: 'gone', why: 'its retention of 24 hours is over' };
  return {
    next: 'again',
    dueAt,
    retryContext: {
      retryCount: delivery.attempt + 1,
      retryReason: request.reason,
      retryData: request.data,
      retentionWindow: { startTime: new Date(delivery.firstAt).toISOString(), remainingTimeMs: ends - dueAt },
    },
  };
}

function requestOf(result: RunResult, limits: PlatformLimits, backoff: () => number): RetryRequest | null {
  switch (result.outcome) {
    case 'retry':
      return readRetryRequest(result.value, limits);
    case 'timeout':
    case 'crash':
      return { afterSeconds: backoff(), reason: retryReasons[result.outcome], data: undefined };
    default:
      return null;
  }
}
