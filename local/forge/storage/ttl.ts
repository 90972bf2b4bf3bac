/** Expiry of stored values: at most a year ahead, in whole units. */
import type { PlatformLimits } from '../limits.ts';
import { KvsError } from './kvs-error.ts';

/** As `@forge/kvs` sends it. */
export interface Ttl {
  value: number;
  unit: string;
}

const unitSeconds: Record<string, number> = { SECONDS: 1, MINUTES: 60, HOURS: 3_600, DAYS: 86_400 };

/** @returns when the value expires (ms), or null for never. @throws KvsError INVALID_TTL. */
export function expiryOf(ttl: Ttl | undefined, now: number, limits: PlatformLimits): number | null {
  if (ttl === undefined) return null;
  const seconds = ttl.value * (unitSeconds[ttl.unit] ?? Number.NaN);
  const valid = Number.isInteger(ttl.value) && seconds > 0 && seconds <= limits.storageTtlSeconds;
  if (!valid) throw new KvsError(400, 'INVALID_TTL', 'TTL must be a whole number above zero, of at most one year');
  return now + seconds * 1000;
}
