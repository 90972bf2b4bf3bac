/** Counts within fixed windows of host time, for every "per second", "per minute" and "per hour" of the platform. */
import type { Clock } from '../parts.ts';

/** One allowance. */
export interface RateWindow {
  /** What is left of the current window. */
  left(): number;
  spend(amount: number): void;
  /** When the next window begins, milliseconds. */
  resetsAt(): number;
}

/** @param length Milliseconds; windows are aligned to the epoch, an hour is a UTC hour. */
export function createRateWindow(clock: Clock, length: number, allowance: number): RateWindow {
  let current = Number.NaN;
  let spent = 0;
  const turn = () => {
    const window = Math.floor(clock.now() / length);
    if (window !== current) spent = 0;
    current = window;
  };
  return {
    left: () => {
      turn();
      return allowance - spent;
    },
    spend: (amount) => {
      turn();
      spent += amount;
    },
    resetsAt: () => (Math.floor(clock.now() / length) + 1) * length,
  };
}
