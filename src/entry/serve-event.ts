/** The wrapper of event doors: what cannot be read is acknowledged, what failed is asked for again. */
import { InvocationError, InvocationErrorCode } from '@forge/events';
import * as z from 'zod';
import { AppError } from '../domain/app-error.ts';
import { isLicensed } from './licence.ts';
import { logEvent, logFailure } from './log.ts';

const delivery = z.looseObject({ retryContext: z.looseObject({ retryCount: z.number() }).optional() });

/** What a handler says of its event; `later` asks for another delivery. */
export type EventResult = { done: string } | { later: string; afterSeconds: number };

const firstDelaySeconds = 30;

/** Forge retries a returned InvocationError 4 times; a throw would not be retried at all. */
export function serveEvent<T extends z.ZodType>(
  door: string,
  schema: T,
  handle: (event: z.output<T>, isRetry: boolean) => Promise<EventResult>,
) {
  return async (raw: unknown, context?: unknown): Promise<InvocationError | undefined> => {
    if (!isLicensed(context)) {
      logEvent(door, 'unlicensed');
      return undefined;
    }
    const count = delivery.safeParse(raw).data?.retryContext?.retryCount ?? 0;
    const event = schema.safeParse(raw);
    if (!event.success) {
      const [issue] = event.error.issues;
      logEvent(door, 'malformed', { at: issue?.path.join('.') ?? '', reason: issue?.code ?? '' });
      return undefined;
    }
    try {
      const result = await handle(event.data, count > 0);
      if ('done' in result) return undefined;
      return again(result.afterSeconds, result.later);
    } catch (error) {
      return failed(door, error, count);
    }
  };
}

/** The delay doubles with every delivery: 30 seconds, 1, 2 and 4 minutes. */
function failed(door: string, error: unknown, count: number): InvocationError {
  logFailure(door, error, `retry-${count}`);
  const asked = error instanceof AppError ? (error.details.retryAfterSeconds ?? 0) : 0;
  return again(Math.max(asked, firstDelaySeconds * 2 ** count), 'failed');
}

function again(seconds: number, reason: string): InvocationError {
  return new InvocationError({
    retryAfter: Math.min(seconds, 900),
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
    retryData: { reason },
  });
}
