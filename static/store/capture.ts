/** How this person captures: whether keys act, and which threat is the current one. Nothing of it leaves the browser. */
import type { RowKey } from './change.ts';
import type { TextStorage } from './session-cache.ts';
import { topics } from './topics.ts';

export interface Capture {
  /** Whether keyboard shortcuts act; on until this person switches them off. */
  keysOn(): boolean;
  setKeys(on: boolean): void;
  /** The threat that was added or focused last. */
  threat(): RowKey | null;
  setThreat(row: RowKey): void;
  subscribe(topic: 'keys' | 'threat', listener: () => void): () => void;
}

/** @param storage outlives the tab; null where the browser refuses it */
export function capture(storage: TextStorage | null, person: () => string | null): Capture {
  const { subscribe, publish } = topics();
  let on: boolean | null = null;
  let threat: RowKey | null = null;
  const name = () => `threat-model.keys.${person() ?? ''}`;
  return {
    keysOn() {
      on ??= wasOn(storage, name());
      return on;
    },
    setKeys(next) {
      on = next;
      keep(storage, name(), next);
      publish(['keys']);
    },
    threat: () => threat,
    setThreat(row) {
      if (row === threat) return;
      threat = row;
      publish(['threat']);
    },
    subscribe,
  };
}

function wasOn(storage: TextStorage | null, name: string): boolean {
  try {
    return storage?.getItem(name) !== 'off';
  } catch {
    // Refused meanwhile: the choice holds for this page.
    return true;
  }
}

function keep(storage: TextStorage | null, name: string, on: boolean): void {
  try {
    if (on) storage?.removeItem(name);
    else storage?.setItem(name, 'off');
  } catch {
    // As above.
  }
}
