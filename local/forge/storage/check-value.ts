/** Values as the store takes them: JSON, 240 KiB, 31 levels deep. */
import type { PlatformLimits } from '../limits.ts';
import { KvsError } from './kvs-error.ts';

/** @returns the value as JSON text. @throws KvsError MAX_SIZE, MAX_DEPTH or INVALID_VALUE. */
export function checkValue(value: unknown, limits: PlatformLimits): string {
  // `undefined` disappears in the request's JSON; whether null can be stored is not documented: refused.
  if (value === undefined || value === null) throw new KvsError(400, 'INVALID_VALUE', 'Value is missing');
  const depth = depthOf(value);
  if (depth > limits.storageDepth) {
    throw new KvsError(
      400,
      'MAX_DEPTH',
      `Value is ${String(depth)} levels deep, at most ${String(limits.storageDepth)} are allowed`,
    );
  }
  const text = JSON.stringify(value);
  const size = Buffer.byteLength(text);
  if (size > limits.storageValueBytes) {
    throw new KvsError(
      400,
      'MAX_SIZE',
      `Value has ${String(size)} bytes, at most ${String(limits.storageValueBytes)} are allowed`,
    );
  }
  return text;
}

/** Levels of objects and arrays; the value itself is the first. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
