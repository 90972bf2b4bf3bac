/** Brings due deliveries to their functions, several at once, and decides with the retry policy what follows. */
import type { Clock } from '../parts.ts';
import type { Deliveries, Delivery } from './deliveries.ts';
import type { RunResult } from './invocation.ts';
import type { PlatformLimits } from './limits.ts';
import { decide } from './retry-policy.ts';

/** What the dispatcher needs. */
export interface DispatcherParts {
  deliveries: Deliveries;
  clock: Clock;
  limits: PlatformLimits;
  run: (delivery: Delivery) => Promise<RunResult>;
  log: (text: string) => void;
}

/** Delivers. */
export interface Dispatcher {
  add(delivery: Omit<Delivery, 'id' | 'attempt' | 'retryContext' | 'firstAt'>): void;
  /** Starts what is due, soon. */
  wake(): void;
  /** Resolves when nothing runs and nothing is due. @throws EndlessDeliveries when that does not come about. */
  idle(): Promise<void>;
  /** When the next delivery falls due; null when none waits. */
  nextDue(): number | null;
  /** Starts what falls due next, whenever that is, as if that time had come. False when nothing waits. */
  deliverNext(): boolean;
  close(): void;
}

/** Events caused by functions caused by events …: beyond this many the chain counts as one that never ends. */
const longestChain = 200;

/** Functions keep causing each other. */
export class EndlessDeliveries extends Error {
  constructor() {
    super(`More than ${String(longestChain)} events followed from each other: some function keeps causing itself`);
  }
}

export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { deliveries, clock } = parts;
  const running = new Map<number, Promise<void>>();
  const lanes = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let endless = false;

  const start = (delivery: Delivery, now: number) => {
    if (delivery.chain > longestChain) {
      endless = true;
      parts.log(`${delivery.cause} for ${delivery.functionKey} is dropped: ${new EndlessDeliveries().message}`);
      deliveries.mark(delivery.id, 'failed');
      return;
    }
    deliveries.mark(delivery.id, 'running');
    if (delivery.lane) lanes.set(delivery.lane.key, (lanes.get(delivery.lane.key) ?? 0) + 1);
    const work = parts.run(delivery).then((result) => {
      if (delivery.lane) lanes.set(delivery.lane.key, (lanes.get(delivery.lane.key) ?? 1) - 1);
      if (!closed) conclude(parts, delivery, { result, now });
      running.delete(delivery.id);
      wake();
    });
    running.set(delivery.id, work);
  };
  const startDue = (until: number, now: number) => {
    for (const delivery of closed ? [] : deliveries.dueBy(until)) {
      const free = delivery.lane === null || (lanes.get(delivery.lane.key) ?? 0) < delivery.lane.limit;
      if (free) start(delivery, Math.max(now, delivery.dueAt));
    }
  };
  // After the write that caused an event has been answered, never within it.
  const wake = () => {
    clearTimeout(timer);
    const due = closed ? null : deliveries.nextDue();
    if (due === null) return;
    const wait = Math.min(Math.max(0, due - clock.now()), 3_600_000);
    timer = setTimeout(tick, wait);
    timer.unref();
  };
  const tick = () => {
    startDue(clock.now(), clock.now());
    if (running.size === 0) wake();
  };
  const idle = async () => {
    for (;;) {
      startDue(clock.now(), clock.now());
      if (endless) {
        endless = false;
        throw new EndlessDeliveries();
      }
      if (running.size === 0) return;
      await Promise.all(running.values());
    }
  };
  return {
    add: (delivery) => {
      deliveries.add({ ...delivery, firstAt: clock.now() });
      wake();
    },
    wake,
    idle,
    nextDue: () => deliveries.nextDue(),
    deliverNext: () => {
      const due = deliveries.nextDue();
      if (due !== null) startDue(due, clock.now());
      return due !== null;
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
}

function conclude(
  parts: DispatcherParts,
  delivery: Delivery,
  { result, now }: { result: RunResult; now: number },
): void {
  const decision = decide(delivery, result, { now, limits: parts.limits });
  switch (decision.next) {
    case 'done':
      parts.deliveries.mark(delivery.id, 'success');
      return;
    case 'gone':
      parts.log(`${delivery.cause} for ${delivery.functionKey} is dropped: ${decision.why}`);
      parts.deliveries.mark(delivery.id, 'failed');
      return;
    case 'again':
      parts.deliveries.retry(delivery.id, decision);
  }
}
