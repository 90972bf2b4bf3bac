import { expect, test } from 'vitest';
import { placeBeside } from '../../static/store/row-place.ts';
import { openPanel, settled } from './support/open-panel.ts';

test('an add is taken back by deleting it', async () => {
  const { store, rows, backEnd } = await openPanel();
  store.addThreat('Typed by mistake');
  await settled();
  expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'add' } });
  await settled();
  expect(rows().some((row) => row.text === 'Typed by mistake')).toBe(false);
  expect(backEnd.model?.items).not.toContain('T3');
});

test('an add that was never sent is taken back without a word to the server', async () => {
  const { store, rows, backEnd } = await openPanel();
  store.offline();
  store.addThreat('Typed without a connection');
  expect(store.undo.undo()).toMatchObject({ is: 'done' });
  expect(rows().some((row) => row.text === 'Typed without a connection')).toBe(false);
  store.backOnline();
  await settled();
  expect(backEnd.calls.map(({ name }) => name)).not.toContain('addThreat');
});

test('what was pasted in one go is taken back in one go', async () => {
  const { store, rows } = await openPanel();
  const before = rows().length;
  store.undo.asOne(() => ['one', 'two', 'three'].forEach((text) => store.addThreat(text)));
  await settled();
  expect(store.undo.count()).toBe(1);
  store.undo.undo();
  await settled();
  expect(rows()).toHaveLength(before);
});

test('an edit and a priority go back to what they were', async () => {
  const { store, row } = await openPanel();
  const { text, priority } = row('R1');
  store.setText('R1', 'Other words', row('R1').item?.rev ?? 0);
  store.setPriority('R1', priority === 'low' ? 'high' : 'low');
  await settled();
  expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'priority' } });
  expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'text' } });
  await settled();
  expect(row('R1')).toMatchObject({ text, priority, status: { is: 'saved' } });
});

test('an edit that somebody else wrote over stays, and it is said why', async () => {
  const { store, row, backEnd } = await openPanel();
  store.setText('T1', 'Mine', row('T1').item?.rev ?? 0);
  await settled();
  backEnd.changeBySomebodyElse('T1', { text: 'Theirs' });
  await store.refresh();
  expect(store.undo.undo()).toMatchObject({ is: 'refused', why: 'changed', id: 'T1' });
  expect(row('T1').text).toBe('Theirs');
});

test('a deleted row comes back under its id, where it was', async () => {
  const { store, rows, row } = await openPanel();
  const before = rows().map(({ id }) => id);
  store.remove(row('T1').key);
  await settled();
  expect(rows().map(({ id }) => id)).not.toContain('T1');
  expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'remove' } });
  await settled();
  expect(row('T1').status.is).toBe('saved');
  expect(store.state.shown().lists.threats).toEqual(['T1', 'T2']);
  expect(rows().map(({ id }) => id)).toHaveLength(before.length);
});

test('a threat that has recommendations by now is not taken back', async () => {
  const { store, row, backEnd } = await openPanel();
  const key = store.addThreat('Somebody finds a key');
  await settled();
  const { id } = row('Somebody finds a key');
  await backEnd.invoke('addRecommendation', {
    grant: null,
    input: { requestId: crypto.randomUUID(), text: 'Rotate it', threatId: id },
  });
  await store.refresh();
  expect(store.undo.undo()).toMatchObject({ is: 'refused', why: 'has-recommendations', row: key });
  expect(row('Somebody finds a key').removing).toBe(false);
});

test('a move shows at once, is stored, and is taken back', async () => {
  const { store, backEnd } = await openPanel();
  const threats = () => store.state.shown().lists.threats;
  const place = placeBeside(store.state.shown().lists, 'T2', -1);
  if (place === null) throw new Error('T2 is the second one.');
  store.move('T2', place);
  expect(threats()).toEqual(['T2', 'T1']);
  await settled();
  expect(backEnd.model?.items.filter((id) => id.startsWith('T'))).toEqual(['T2', 'T1']);
  store.undo.undo();
  expect(threats()).toEqual(['T1', 'T2']);
  await settled();
  expect(backEnd.model?.items.filter((id) => id.startsWith('T'))).toEqual(['T1', 'T2']);
});

test('a row that was just typed can be moved before it has an id', async () => {
  const { store, backEnd, row } = await openPanel();
  const release = backEnd.hold();
  const key = store.addThreat('Comes first');
  store.move(key, { after: null, before: 'T1' });
  expect(store.state.shown().lists.threats[0]).toBe(key);
  release();
  await settled();
  expect(row('Comes first').id).toBe('T3');
  expect(backEnd.model?.items.filter((id) => id.startsWith('T'))).toEqual(['T3', 'T1', 'T2']);
});

test('only the last twenty acts are remembered', async () => {
  const { store } = await openPanel();
  for (let at = 0; at < 25; at += 1) store.addThreat(`Threat ${at}`);
  await settled();
  expect(store.undo.count()).toBe(20);
});
