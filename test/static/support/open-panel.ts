/** A panel store on the fake back end, with the short cuts that its tests need. */
import { panelClient } from '../../../static/api/panel-client.ts';
import { panelStore } from '../../../static/store/panel-store.ts';
import type { Row } from '../../../static/store/row.ts';
import { sessionCache, type TextStorage } from '../../../static/store/session-cache.ts';
import { type FakeBackEnd, fakeBackEnd } from './fake-back-end.ts';
import { sampleItems } from './sample-model.ts';

export function memoryStorage(): TextStorage & { size(): number } {
  const texts = new Map<string, string>();
  return {
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name),
    size: () => texts.size,
  };
}

export function newPanel(backEnd: FakeBackEnd, storage: TextStorage = memoryStorage()) {
  const store = panelStore({
    client: panelClient(backEnd.invoke),
    cache: sessionCache(storage),
    newId: () => crypto.randomUUID(),
  });
  const rows = (): Row[] => [...store.state.shown().rows.values()];
  const row = (text: string): Row => {
    const found = rows().find((one) => one.text === text || one.id === text);
    if (found === undefined)
      throw new Error(
        `No row "${text}" among ${rows()
          .map((one) => one.text)
          .join(' | ')}`,
      );
    return found;
  };
  return { store, storage, rows, row };
}

export async function openPanel(backEnd: FakeBackEnd = fakeBackEnd({ items: sampleItems() }), storage?: TextStorage) {
  const panel = newPanel(backEnd, storage);
  await panel.store.load();
  return { ...panel, backEnd };
}

/** Lets everything that is under way come to its end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
