/** Product events on their way out: collected during a write, handed over once the write is stored. */
import type { ProductEvent } from '../../parts.ts';

export interface EventQueue {
  listen(listener: (event: ProductEvent) => void): void;
  add(event: ProductEvent): void;
  /** How many events wait: what `rewind` goes back to. */
  mark(): number;
  /** Forgets what came after the mark: a part of the write was refused. */
  rewind(mark: number): void;
  /** Hands over what the finished write caused, in order. */
  deliver(): void;
  /** Forgets it: the write was refused. */
  discard(): void;
}

export function createEventQueue(): EventQueue {
  const listeners: ((event: ProductEvent) => void)[] = [];
  let waiting: ProductEvent[] = [];
  return {
    listen: (listener) => {
      listeners.push(listener);
    },
    add: (event) => {
      waiting.push(event);
    },
    mark: () => waiting.length,
    rewind: (mark) => {
      waiting = waiting.slice(0, mark);
    },
    deliver: () => {
      const events = waiting;
      waiting = [];
      for (const event of events) for (const listener of listeners) listener(structuredClone(event));
    },
    discard: () => {
      waiting = [];
    },
  };
}
