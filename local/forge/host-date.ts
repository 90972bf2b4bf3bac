/** The `Date` that the app sees: the real one, except that "now" is the host's. */
import type { Clock } from '../parts.ts';

/** A stand-in for the global `Date`; values made by either are instances of both. */
export function hostDate(clock: Clock): DateConstructor {
  const now = () => clock.now();
  return new Proxy(Date, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new Date(now()).toString(),
    get: (target, property, receiver) =>
      property === 'now' ? now : (Reflect.get(target, property, receiver) as unknown),
  });
}
