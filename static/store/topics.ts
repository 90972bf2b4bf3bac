/** Subscriptions by topic, so that a change of one row draws only that row. */

export interface Topics {
  subscribe(topic: string, listener: () => void): () => void;
  publish(topics: Iterable<string>): void;
}

export function topics(): Topics {
  const listeners = new Map<string, Set<() => void>>();
  return {
    subscribe(topic, listener) {
      const some = listeners.get(topic) ?? new Set();
      listeners.set(topic, some.add(listener));
      return () => {
        some.delete(listener);
        if (some.size === 0 && listeners.get(topic) === some) listeners.delete(topic);
      };
    },
    publish(named) {
      for (const topic of named) for (const listener of [...(listeners.get(topic) ?? [])]) listener();
    },
  };
}
