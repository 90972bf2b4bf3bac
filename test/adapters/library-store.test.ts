/** One suite for the library's store, run in memory and against the real adapter on the local host's storage. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LibraryStore } from '../../src/application/ports/library-store.ts';
import { libraryId } from '../../src/domain/ids.ts';
import { type LibraryRecord, emptyLibrary } from '../../src/domain/library/library-content.ts';
import { type ModelsOnHost, modelsOnHost } from '../support/models-on-host.ts';
import { inMemoryLibrary, ownPack } from '../support/own-pack.ts';

let host: ModelsOnHost;
beforeAll(async () => {
  host = await modelsOnHost();
});
afterAll(() => host.close());

describe.each([
  ['in memory', (): LibraryStore => inMemoryLibrary()],
  ['in Forge storage', () => host.library],
])('the library %s', (_name, make) => {
  it('is empty until somebody saves, and is then saved on the rev that was read', async () => {
    const library = make();
    expect(await library.read()).toEqual(emptyLibrary);
    const first: LibraryRecord = {
      ...emptyLibrary,
      rev: 1,
      savedAt: '2026-03-02T09:00:00.000Z',
      content: { packs: [ownPack()], off: [libraryId.parse('web')] },
    };
    expect(await library.save(first)).toBe(true);
    expect(await library.save(first)).toBe(false);
    expect(await library.read()).toEqual(first);
    const second: LibraryRecord = { ...first, rev: 2, content: { packs: [], off: [] } };
    expect(await library.save({ ...second, rev: 7 })).toBe(false);
    expect(await library.save(second)).toBe(true);
    expect(await library.read()).toEqual(second);
  });
});
