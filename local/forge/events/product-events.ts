/** From Jira's events to deliveries: size, subscriptions, filters, and the mishaps that were prepared. */
import type { Clock, ProductEvent } from '../../parts.ts';
import type { Delivery } from '../deliveries.ts';
import type { EventFault, FaultSource } from '../fault-source.ts';
import { currentInvocation } from '../globals.ts';
import type { PlatformLimits } from '../limits.ts';
import type { Subscription } from './trigger-filter.ts';

/** What routing needs. */
export interface ProductEventParts {
  subscriptions: readonly Subscription[];
  clock: Clock;
  limits: PlatformLimits;
  faults: FaultSource;
  deliver: (delivery: Omit<Delivery, 'id' | 'attempt' | 'retryContext' | 'firstAt'>) => void;
  log: (text: string) => void;
}

/** Hands an event to every function that subscribes to it. A filtered event leaves no trace. */
export function routeProductEvent(parts: ProductEventParts, event: ProductEvent): void {
  const takers = parts.subscriptions.filter(({ eventType }) => eventType === event.eventType);
  if (takers.length === 0) return;
  const size = Buffer.byteLength(JSON.stringify(event.body));
  if (size > parts.limits.eventBodyBytes) {
    parts.log(
      `${event.eventType} is dropped: its body has ${String(size)} bytes, above ${String(parts.limits.eventBodyBytes)}`,
    );
    return;
  }
  // Jira tells of an event within the call that caused it: an app function's, or nobody's.
  const chain = (currentInvocation()?.run.chain ?? 0) + 1;
  for (const taker of takers) {
    if (!taker.accepts(event)) continue;
    const fault = parts.faults.event({ eventType: event.eventType, function: taker.functionKey });
    for (const dueAt of dueTimes(fault, parts.clock.now())) {
      parts.deliver({
        kind: 'event',
        functionKey: taker.functionKey,
        cause: event.eventType,
        moduleKey: taker.triggerKey,
        payload: event.body,
        dueAt,
        depth: 0,
        chain,
        lane: null,
        job: null,
      });
    }
  }
}

function dueTimes(fault: EventFault | null, now: number): number[] {
  switch (fault?.kind) {
    case 'drop':
      return [];
    case 'duplicate':
      return [now, now];
    case 'delay':
    case 'reorder':
      return [now + fault.ms];
    case undefined:
      return [now];
  }
}
