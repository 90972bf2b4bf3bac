/** Named events between the frames of one page. */

type Listener = (payload: unknown) => void;

export interface EventBus {
  on(event: string, listener: Listener): () => void;
  emit(event: string, payload: unknown): void;
}

/** An emitter's own frame hears its events too, as on Forge. */
export const createEventBus = (): EventBus => {
  const listeners = new Map<string, Set<Listener>>();
  return {
    on: (event, listener) => {
      const known = listeners.get(event) ?? new Set();
      listeners.set(event, known.add(listener));
      return () => void known.delete(listener);
    },
    emit: (event, payload) => {
      for (const listener of [...(listeners.get(event) ?? [])]) listener(payload);
    },
  };
};
