/** What a returned `InvocationError` asks for, within the platform's limits. */
import { z } from 'zod';
import { isInvocationError } from './runner.ts';
import type { PlatformLimits } from './limits.ts';

/** Reasons the platform itself gives (`InvocationErrorCode` of `@forge/events`, and one measured on a site). */
export const retryReasons = {
  requested: 'FUNCTION_RETRY_REQUEST',
  timeout: 'FUNCTION_TIME_OUT',
  crash: 'FUNCTION_PLATFORM_UNKNOWN_ERROR',
  thrown: 'FUNCTION_ERROR_HOSTED_APP_CODE',
} as const;

/** A retry that the platform will make. */
export interface RetryRequest {
  afterSeconds: number;
  reason: string;
  data: unknown;
}

const optionsSchema = z.object({
  retryAfter: z.number().optional(),
  retryReason: z.string().default(retryReasons.requested),
  retryData: z.record(z.string(), z.unknown()).optional(),
});

/** Null, and so no retry, where the answer is no such request or its data is over the limit. */
export function readRetryRequest(value: unknown, limits: PlatformLimits): RetryRequest | null {
  if (!isInvocationError(value)) return null;
  const parsed = optionsSchema.safeParse(value.retryOptions ?? {});
  if (!parsed.success) return null;
  const { retryAfter = 1, retryReason, retryData } = parsed.data;
  if (Buffer.byteLength(JSON.stringify(retryData ?? {})) > limits.retryDataBytes) return null;
  return {
    afterSeconds: Math.min(Math.max(1, retryAfter), limits.retryAfterSeconds),
    reason: retryReason,
    data: retryData,
  };
}
