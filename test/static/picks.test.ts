/** What is picked, and what is typed while an add is on its way, travels together: in order, once, and each by itself if need be. */
import { describe, expect, it } from 'vitest';
import { libraryId } from '../../src/domain/ids.ts';
import { libraryRecommendation } from '../../src/domain/library/library-pack.ts';
import { fakeBackEnd } from './support/fake-back-end.ts';
import { memoryStorage, newPanel, openPanel, settled } from './support/open-panel.ts';

const threat = (id: string) => ({ id: libraryId.parse(id), text: `Threat ${id}` });
const answer = (id: string) => libraryRecommendation.parse({ id, text: `Answer ${id}`, priority: 'high' });
const empty = () => openPanel(fakeBackEnd());
const names = (calls: readonly { name: string }[]) => calls.map(({ name }) => name).filter((name) => name !== 'open');

describe('picks from the library', () => {
  it('show at once, keep their order, and travel in one request', async () => {
    const { store, rows, row, backEnd } = await empty();
    store.addPicked([
      { threat: threat('web-1'), recommendations: [answer('web-1-a'), answer('web-1-b')] },
      { threat: threat('web-2'), recommendations: [] },
    ]);
    expect(rows().map(({ text }) => text)).toEqual([
      'Threat web-1',
      'Answer web-1-a',
      'Answer web-1-b',
      'Threat web-2',
    ]);
    expect(row('Answer web-1-a')).toMatchObject({ priority: 'high', fromLibrary: 'web-1-a' });
    await settled();
    expect(names(backEnd.calls)).toEqual(['addMany']);
    expect(rows().map(({ id }) => id)).toEqual(['T1', 'R1', 'R2', 'T2']);
    expect(rows().every(({ status }) => status.is === 'saved')).toBe(true);
    expect(row('R2')).toMatchObject({ parent: row('T1').key, fromLibrary: 'web-1-b', priority: 'high' });
  });

  it('go under a threat that is there', async () => {
    const { store, row, backEnd } = await empty();
    const key = store.addThreat('Typed by somebody');
    await settled();
    store.addPicked([{ threat: key, recommendations: [answer('web-1-a'), answer('web-1-b')] }]);
    await settled();
    expect(names(backEnd.calls)).toEqual(['addThreat', 'addMany']);
    expect(row('R2').parent).toBe(key);
  });

  it('are sent in as few requests as the contract allows', async () => {
    const { store, rows, backEnd } = await empty();
    store.addPicked(Array.from({ length: 45 }, (_, at) => ({ threat: threat(`web-${at + 1}`), recommendations: [] })));
    await settled();
    expect(names(backEnd.calls)).toEqual(['addMany', 'addMany', 'addMany']);
    expect(rows().map(({ id }) => id)).toEqual(Array.from({ length: 45 }, (_, at) => `T${at + 1}`));
  });

  it('are there once although the answer was lost', async () => {
    const { store, rows, backEnd } = await empty();
    backEnd.fail('addMany', 'lost');
    store.addPicked([{ threat: threat('web-1'), recommendations: [answer('web-1-a')] }]);
    await settled();
    expect(rows().map(({ id, status }) => [id, status.is])).toEqual([
      ['T1', 'saved'],
      ['R1', 'saved'],
    ]);
    expect([...backEnd.items.keys()]).toEqual(['T1', 'R1']);
  });

  it('are asked about one by one when one of them is refused: it alone fails', async () => {
    const { store, row, backEnd } = await empty();
    const gone = store.addThreat('Deleted by somebody else meanwhile');
    await settled();
    backEnd.removeBySomebodyElse('T1');
    store.addPicked([
      { threat: gone, recommendations: [answer('web-9-a')] },
      { threat: threat('web-1'), recommendations: [answer('web-1-a')] },
    ]);
    backEnd.fail('addRecommendation', { code: 'NOT_FOUND', message: 'T1 does not exist.' });
    await settled();
    expect(row('Answer web-9-a').status).toMatchObject({ is: 'failed', error: { code: 'NOT_FOUND' } });
    expect(row('Threat web-1')).toMatchObject({ id: 'T2', status: { is: 'saved' } });
    expect(row('Answer web-1-a')).toMatchObject({ id: 'R1', status: { is: 'saved' } });
  });

  it('survive a reload before they were sent', async () => {
    const backEnd = fakeBackEnd();
    const storage = memoryStorage();
    const before = newPanel(backEnd, storage);
    await before.store.load();
    backEnd.fail('addMany', 'reject');
    before.store.addPicked([{ threat: threat('web-1'), recommendations: [answer('web-1-a')] }]);
    await settled();
    const after = newPanel(backEnd, storage);
    await after.store.load();
    await settled();
    expect(after.rows().map(({ id, fromLibrary, priority }) => [id, fromLibrary, priority])).toEqual([
      ['T1', 'web-1', null],
      ['R1', 'web-1-a', 'high'],
    ]);
  });
});

describe('typing faster than the network', () => {
  it('needs two requests for any number of lines, and keeps their order', async () => {
    const { store, rows, backEnd } = await empty();
    const release = backEnd.hold();
    for (let at = 1; at <= 12; at += 1) store.addThreat(`Line ${at}`);
    store.addLastThing('In between');
    release();
    await settled();
    expect(names(backEnd.calls)).toEqual(['addThreat', 'addMany']);
    expect(rows().map(({ text }) => text)).toEqual([
      ...Array.from({ length: 12 }, (_, at) => `Line ${at + 1}`),
      'In between',
    ]);
  });

  it('does not overtake a deletion or an answer', async () => {
    const { store, row, backEnd } = await empty();
    store.addThreat('To be deleted');
    await settled();
    const release = backEnd.hold();
    store.addThreat('One');
    store.addThreat('Two');
    store.remove(row('T1').key);
    store.addThreat('Three');
    release();
    await settled();
    expect(names(backEnd.calls).slice(1)).toEqual(['addThreat', 'addThreat', 'removeItem', 'addThreat']);
  });
});
