/** The library's own packs and switches: saved on the rev that was read, within the limit, exported and imported. */
import { describe, expect, it } from 'vitest';
import { libraryHandlers } from '../../src/entry/library-handlers.ts';
import { libraryId } from '../../src/domain/ids.ts';
import { libraryBytes } from '../../src/domain/library/library-content.ts';
import { inMemoryLibrary, ownPack } from '../support/own-pack.ts';
import { inEnglish } from '../support/scene.ts';

const at = '2026-03-02T09:00:00.000Z';

function team(library = inMemoryLibrary()) {
  const handlers = libraryHandlers({ library, clock: { now: () => new Date(at) } }, inEnglish);
  return { library, ...handlers };
}

const off = [libraryId.parse('web-1')];

describe('the library of a security team', () => {
  it('starts empty: the app’s own packs are not stored', async () => {
    const { readLibrary } = team();
    expect(await readLibrary(null, {})).toMatchObject({ content: { packs: [], off: [] }, rev: 0, savedAt: null });
  });

  it('keeps own packs and switches, and nothing else', async () => {
    const { saveLibrary, library } = team();
    const saved = await saveLibrary(null, { rev: 0, content: { packs: [ownPack()], off: [...off, ...off] } });
    expect(saved).toMatchObject({ rev: 1, savedAt: at, content: { packs: [ownPack()], off } });
    expect(saved.bytes).toBeLessThan(2_000);
    expect(library.record().content.packs).toHaveLength(1);
  });

  it('says that somebody saved first, and leaves theirs', async () => {
    const { saveLibrary, library } = team();
    await saveLibrary(null, { rev: 0, content: { packs: [], off } });
    const late = saveLibrary(null, { rev: 0, content: { packs: [ownPack()], off: [] } });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(library.record().content).toEqual({ packs: [], off });
  });

  it('says so too when both read the same and one was faster', async () => {
    const library = inMemoryLibrary();
    const slow = team({ ...library, save: async () => false });
    await expect(slow.saveLibrary(null, { rev: 0, content: { packs: [], off } })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it.each([
    ['of the app', ownPack({ id: libraryId.parse('web') }), 'packs.0.id'],
    ['of another pack', ownPack({ id: libraryId.parse('own-other') }), 'packs.0.threats.0.id'],
  ])('refuses ids %s, and names the field', async (_whose, pack, field) => {
    const { saveLibrary, library } = team();
    await expect(saveLibrary(null, { rev: 0, content: { packs: [pack], off: [] } })).rejects.toMatchObject({
      code: 'INVALID',
      details: { field },
    });
    expect(library.record().rev).toBe(0);
  });

  it('refuses the same id twice', async () => {
    const { saveLibrary } = team();
    const twice = saveLibrary(null, { rev: 0, content: { packs: [ownPack(), ownPack()], off: [] } });
    await expect(twice).rejects.toMatchObject({ code: 'INVALID', details: { field: 'packs.1.id' } });
  });

  it('takes as many bytes as fit and refuses more with the size and the limit', async () => {
    const { saveLibrary } = team();
    const threats = (count: number) =>
      Array.from({ length: count }, (_, number) => ({
        id: libraryId.parse(`own-payments-${number + 1}`),
        title: 'A long one',
        text: 'ü'.repeat(2_000),
        stride: [],
        keywords: [],
        recommendations: [],
      }));
    const packOf = (count: number) => ownPack({ threats: threats(count) });
    const fits = await saveLibrary(null, { rev: 0, content: { packs: [packOf(49)], off: [] } });
    expect(fits.bytes).toBeGreaterThan(195_000);
    expect(fits.bytes).toBeLessThanOrEqual(libraryBytes);
    await expect(saveLibrary(null, { rev: 1, content: { packs: [packOf(50)], off: [] } })).rejects.toMatchObject({
      code: 'LIMIT',
      details: { params: { limit: 200 } },
    });
  });

  it('goes out as a file and comes back on another site as a draft that is not saved yet', async () => {
    const here = team();
    await here.saveLibrary(null, { rev: 0, content: { packs: [ownPack()], off } });
    const { fileName, text } = await here.exportLibrary(null, {});
    expect(fileName).toBe('threat-model-library.json');
    const there = team();
    expect(await there.importLibrary(null, { text })).toEqual({ content: { packs: [ownPack()], off }, leftOut: [] });
    expect(there.library.record().rev).toBe(0);
  });

  it('says in a sentence what an import left out', async () => {
    const { importLibrary } = team();
    const text = JSON.stringify({ format: 'threat-model-library', v: 1, packs: [{ name: 'P', threats: [{}] }] });
    expect((await importLibrary(null, { text })).leftOut).toEqual([
      { field: 'packs.0.threats.0.text', message: 'Left out: it has no text.' },
    ]);
  });

  it.each([
    ['not a file', 'errors.notALibrary'],
    ['{"format":"threat-model-library","v":9}', 'errors.newerLibrary'],
  ])('refuses to import %s', async (text, key) => {
    await expect(team().importLibrary(null, { text })).rejects.toMatchObject({ code: 'INVALID', text: key });
  });
});
