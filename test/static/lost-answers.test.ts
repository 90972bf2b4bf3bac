/** What a person does while it is not known whether their last write arrived. */
import { expect, test } from 'vitest';
import { openPanel, settled } from './support/open-panel.ts';

test('a deletion whose answer was lost is taken back all the same', async () => {
  const { store, row, backEnd } = await openPanel();
  backEnd.fail('removeItem', 'lost');
  store.remove('T1');
  await settled();
  expect(backEnd.model?.items).not.toContain('T1');
  expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'remove' } });
  await settled();
  expect(backEnd.model?.items).toContain('T1');
  expect(row('T1').status.is).toBe('saved');
});

test('an add whose answer was lost is taken back with what it made', async () => {
  const { store, rows, backEnd } = await openPanel();
  store.offline();
  store.backOnline();
  await settled();
  backEnd.fail('addThreat', 'lost');
  backEnd.fail('changesSince', 'reject');
  store.addThreat('Typed by mistake');
  await settled();
  expect(backEnd.model?.items).toContain('T3');
  expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'add' } });
  store.backOnline();
  await settled();
  expect(backEnd.model?.items).not.toContain('T3');
  expect(rows().map(({ text }) => text)).not.toContain('Typed by mistake');
  expect(store.state.read().outbox).toEqual([]);
});

test('what was changed of an add whose answer was lost is saved once the add is found', async () => {
  const { store, row, backEnd } = await openPanel();
  backEnd.fail('addThreat', 'lost');
  const key = store.addThreat('Somebody finds a key');
  store.setText(key, 'Somebody finds a key in the logs', 0);
  await settled();
  store.backOnline();
  await settled();
  expect(row('Somebody finds a key in the logs')).toMatchObject({ id: 'T3', status: { is: 'saved' } });
});

test.each([
  ['a priority', (store: Panel) => store.setPriority('R1', 'low'), 'R1'],
  ['a move', (store: Panel) => store.move('T2', { after: null, before: 'T1' }), 'T2'],
  ['one threat less', (store: Panel) => store.mapThreat('R1', 'T1', false), 'R1'],
])('%s for what somebody else deleted goes with it, and waits for nobody', async (_, act, id) => {
  const { store, backEnd } = await openPanel();
  backEnd.removeBySomebodyElse(id);
  act(store);
  await settled();
  await store.refresh();
  expect(store.state.read().outbox).toEqual([]);
});

type Panel = Awaited<ReturnType<typeof openPanel>>['store'];
