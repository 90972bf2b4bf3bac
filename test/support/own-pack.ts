/** A pack of a security team, and a library record in memory. */
import type { LibraryStore } from '../../src/application/ports/library-store.ts';
import { type LibraryRecord, emptyLibrary } from '../../src/domain/library/library-content.ts';
import { type LibraryPack, libraryPack } from '../../src/domain/library/library-pack.ts';

/** Believable defaults, and what the test is about. */
export function ownPack(given: Partial<LibraryPack> = {}): LibraryPack {
  return libraryPack.parse({
    id: 'own-payments',
    name: 'Payments',
    about: '',
    threats: [
      {
        id: 'own-payments-1',
        title: 'A payout to somebody else',
        text: 'Somebody changes the bank account before a payout.',
        stride: ['tampering'],
        keywords: ['iban'],
        recommendations: [
          { id: 'own-payments-1-1', text: 'Hold a payout for a day after a change.', priority: 'high' },
        ],
      },
    ],
    ...given,
  });
}

export function inMemoryLibrary(start: LibraryRecord = emptyLibrary): LibraryStore & { record(): LibraryRecord } {
  let stored = start;
  return {
    record: () => stored,
    read: async () => structuredClone(stored),
    save: async (record) => {
      if (record.rev !== stored.rev + 1) return false;
      stored = structuredClone(record);
      return true;
    },
  };
}
