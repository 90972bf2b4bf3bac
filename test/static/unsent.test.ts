import { expect, test } from 'vitest';
import { draftName } from '../../static/store/drafts.ts';
import { type TextStorage, type Unsent, alsoTold, cacheName, sessionCache } from '../../static/store/session-cache.ts';
import { fakeBackEnd, me } from './support/fake-back-end.ts';
import { memoryStorage, newPanel, openPanel, settled } from './support/open-panel.ts';
import { sampleItems } from './support/sample-model.ts';

test('what could not be sent is sent after a reload, and saved once', async () => {
  const backEnd = fakeBackEnd({ items: sampleItems() });
  const storage = memoryStorage();
  const { store } = await openPanel(backEnd, storage);
  backEnd.fail('addThreat', 'lost');
  store.addThreat('Refunds are requested twice');
  await settled();
  const again = await openPanel(backEnd, storage);
  await settled();
  expect(again.row('Refunds are requested twice')).toMatchObject({ id: 'T3', status: { is: 'saved' } });
  expect([...backEnd.items.values()].filter((item) => item.text === 'Refunds are requested twice')).toHaveLength(1);
  const kept = sessionCache(storage).load(cacheName('10042', me));
  expect([kept?.writes ?? [], kept?.drafts ?? {}]).toEqual([[], {}]);
});

test('what was just saved is shown after a reload, although the index of the store does not know it yet', async () => {
  const backEnd = fakeBackEnd({ items: sampleItems() });
  const storage = memoryStorage();
  const before = backEnd.items.get('T1');
  const { store } = await openPanel(backEnd, storage);
  store.setText('T1', 'Somebody else uploads', before?.rev ?? 0);
  await settled();
  const written = backEnd.items.get('T1')?.rev ?? 0;
  const lagging = async (name: string, payload: Record<string, unknown>) => {
    const { input } = payload as { input: { known?: Record<string, number> } };
    const answer = await backEnd.invoke(name, payload);
    if (name !== 'open' || (input.known?.['T1'] ?? 0) >= written) return answer;
    const { value } = answer as { value: { items: { id: string }[] } };
    return { ok: true, value: { ...value, items: value.items.map((one) => (one.id === 'T1' ? before : one)) } };
  };
  const again = newPanel({ ...backEnd, invoke: lagging }, storage);
  await again.store.load();
  expect(again.row('T1').text).toBe('Somebody else uploads');
});

test('an unsent edit of a row that was added just before finds it after a reload', async () => {
  const backEnd = fakeBackEnd({ items: sampleItems() });
  const storage = memoryStorage();
  const { store } = await openPanel(backEnd, storage);
  const key = store.addThreat('Refunds are requested twice');
  await settled();
  backEnd.fail('editText', 'reject');
  backEnd.fail('addRecommendation', 'reject');
  store.setText(key, 'Refunds are requested three times', 1);
  store.addRecommendation('Remember each request', key);
  await settled();
  const again = await openPanel(backEnd, storage);
  await settled();
  expect(again.row('T3')).toMatchObject({ text: 'Refunds are requested three times', status: { is: 'saved' } });
  expect(again.row('Remember each request')).toMatchObject({ parent: 'T3', id: 'R4' });
});

test('a text that was only begun is there after a reload', async () => {
  const backEnd = fakeBackEnd({ items: sampleItems() });
  const storage = memoryStorage();
  const { store } = await openPanel(backEnd, storage);
  store.drafts.write(draftName.threat, { text: 'Somebody who', rev: 0 });
  store.drafts.write(draftName.edit('T1'), { text: 'Somebody else', rev: 1 });
  store.keep();
  const again = await openPanel(backEnd, storage);
  expect(again.store.drafts.read(draftName.threat)?.text).toBe('Somebody who');
  expect(again.store.drafts.read(draftName.edit('T1'))).toEqual({ text: 'Somebody else', rev: 1 });
});

test('a draft under a row that was added just before moves to its id', async () => {
  const backEnd = fakeBackEnd({ items: sampleItems() });
  const storage = memoryStorage();
  const { store } = await openPanel(backEnd, storage);
  const key = store.addThreat('Refunds are requested twice');
  await settled();
  store.drafts.write(draftName.recommendation(key), { text: 'Remember', rev: 0 });
  store.keep();
  const again = await openPanel(backEnd, storage);
  expect(again.store.drafts.read(draftName.recommendation('T3'))?.text).toBe('Remember');
});

test('what somebody left unsent is not shown to the next person on the same machine', async () => {
  const storage = memoryStorage();
  const backEnd = fakeBackEnd({ items: sampleItems() });
  const { store } = await openPanel(backEnd, storage);
  store.drafts.write(draftName.threat, { text: 'Somebody who', rev: 0 });
  store.keep();
  const other = newPanel(
    {
      ...backEnd,
      invoke: async (name, payload) => {
        const answer = (await backEnd.invoke(name, payload)) as { value: object };
        return { ...answer, value: { ...answer.value, accountId: 'account-other' } };
      },
    },
    storage,
  );
  await other.store.load();
  expect(other.store.drafts.read(draftName.threat)).toBeNull();
});

test('a store that is damaged, full or refused costs only what it kept', async () => {
  const broken = { getItem: () => '{"v":9}', setItem: refuse, removeItem: refuse };
  const { store, row } = await openPanel(fakeBackEnd({ items: sampleItems() }), broken);
  store.addThreat('Refunds are requested twice');
  await settled();
  expect(row('Refunds are requested twice').id).toBe('T3');
  expect(sessionCache(null).load('anything')).toBeNull();
});

test('whoever stands behind a frame hears of what the browser does not keep, and of nothing being left of what was handed over', () => {
  const saved = (storage: TextStorage | null, texts: readonly string[]): string[] => {
    const told: string[] = [];
    const cache = alsoTold(sessionCache(storage), ({ drafts }) => told.push(drafts['box']?.text ?? ''));
    const holding = (text: string): Unsent['drafts'] => (text === '' ? {} : { box: { text, rev: 0 } });
    for (const text of texts) cache.save('name', { v: 1, writes: [], drafts: holding(text) });
    return told;
  };
  expect(saved(null, ['', '', 'Half', 'Half a', '', ''])).toEqual(['', 'Half', 'Half a', '']);
  expect(saved(memoryStorage(), ['', 'Half', ''])).toEqual([]);
});

function refuse(): never {
  throw new Error('QuotaExceededError');
}
