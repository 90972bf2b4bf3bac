/** What one installation may ask of the store in a second and in a minute. */
import type { Clock } from '../../parts.ts';
import type { PlatformLimits } from '../limits.ts';
import { createRateWindow } from '../rate-window.ts';
import type { RateWindow } from '../rate-window.ts';
import { KvsError } from './kvs-error.ts';

/** Meters of the store. Each spends, or refuses before anything is done. */
export interface Quota {
  /** @throws KvsError RATE_LIMIT_EXCEEDED */
  request(): void;
  /** @throws KvsError RATE_LIMIT_EXCEEDED */
  batch(): void;
  /** One unit per 10 KB begun, per key. */
  read(bytes: number): void;
  write(bytes: number): void;
}

export function createQuota(clock: Clock, limits: PlatformLimits): Quota {
  const minute = 60_000;
  const requests = createRateWindow(clock, 1000, limits.storageRequestsPerSecond);
  const batches = createRateWindow(clock, minute, limits.storageBatchesPerMinute);
  const reads = createRateWindow(clock, minute, limits.storageReadUnitsPerMinute);
  const writes = createRateWindow(clock, minute, limits.storageWriteUnitsPerMinute);
  const units = (bytes: number) => Math.max(1, Math.ceil(bytes / limits.storageUnitBytes));
  return {
    request: () => take(requests, 1, 'requests a second'),
    batch: () => take(batches, 1, 'batch operations a minute'),
    read: (bytes) => take(reads, units(bytes), 'units read a minute'),
    write: (bytes) => take(writes, units(bytes), 'units written a minute'),
  };
}

function take(window: RateWindow, amount: number, what: string): void {
  if (window.left() < amount) throw new KvsError(429, 'RATE_LIMIT_EXCEEDED', `Too many ${what} for this installation`);
  window.spend(amount);
}
