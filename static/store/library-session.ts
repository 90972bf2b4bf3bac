/** The library as one open panel knows it: loaded when somebody first looks for something, with what is offered where. */
import type { ClientError, PanelClient } from '../api/panel-client.ts';
import type { Library } from '../../src/domain/library/library.ts';
import type { RowKey } from './change.ts';
import { topics } from './topics.ts';

export type LibraryState =
  { is: 'unasked' | 'loading' } | { is: 'ready'; library: Library } | { is: 'failed'; error: ClientError };

export interface LibrarySession {
  read(): LibraryState;
  /** Does nothing while it is on its way or there; after a failure it tries again. */
  load(): void;
  subscribe(listener: () => void): () => void;
  /** Whether the recommendations of a row's threat are shown to choose from. */
  isOffered(row: RowKey): boolean;
  offer(row: RowKey, shown: boolean): void;
  onOffer(row: RowKey, listener: () => void): () => void;
}

const everything = 'library';

export function librarySession(client: PanelClient): LibrarySession {
  const { subscribe, publish } = topics();
  const offered = new Set<RowKey>();
  let state: LibraryState = { is: 'unasked' };
  const become = (next: LibraryState): void => {
    state = next;
    publish([everything]);
  };
  const read = async (): Promise<LibraryState> => {
    try {
      const [{ openLibrary }, own] = await Promise.all([import('./open-library.ts'), client.call('library', {})]);
      return own.ok ? { is: 'ready', library: await openLibrary(own.value) } : { is: 'failed', error: own.error };
    } catch {
      // The part of the page that holds the packs did not arrive.
      return { is: 'failed', error: { code: 'UNREACHABLE' } };
    }
  };
  return {
    read: () => state,
    load() {
      if (state.is === 'loading' || state.is === 'ready') return;
      become({ is: 'loading' });
      void read().then(become);
    },
    subscribe: (listener) => subscribe(everything, listener),
    isOffered: (row) => offered.has(row),
    offer(row, shown) {
      if (shown) offered.add(row);
      else offered.delete(row);
      publish([`row:${row}`]);
    },
    onOffer: (row, listener) => subscribe(`row:${row}`, listener),
  };
}
