import { expect, test } from 'vitest';
import { draftName } from '../../static/store/drafts.ts';
import { itemsOf } from '../../static/store/use-panel.ts';
import { libraryId } from '../../src/domain/ids.ts';
import type { Threat } from '../../src/domain/item.ts';
import { noStatement } from '../../src/domain/threat-statement.ts';
import { fakeBackEnd } from './support/fake-back-end.ts';
import { memoryStorage, openPanel, settled } from './support/open-panel.ts';
import { sampleItems } from './support/sample-model.ts';

test('parts of a statement show at once and are saved', async () => {
  const { store, row, backEnd } = await openPanel();
  store.setDetails('T1', { threatSource: 'a guest', stride: ['spoofing'] }, 1);
  expect(row('T1').details).toMatchObject({ statement: { threatSource: 'a guest' }, stride: ['spoofing'] });
  await settled();
  expect(row('T1').status.is).toBe('saved');
  expect(backEnd.items.get('T1')).toMatchObject({ statement: { threatSource: 'a guest' }, stride: ['spoofing'] });
});

test('parts of a threat that was typed a moment ago are saved after it', async () => {
  const { store, row, backEnd } = await openPanel();
  const key = store.addThreat('Guests see orders');
  store.setDetails(key, { threatSource: 'a guest' }, 0);
  store.setDetails(key, { threatAction: 'see orders' }, 0);
  store.setDisposition(key, { state: 'accepted', reason: 'For a week', rev: 0 });
  await settled();
  expect(row('T3').status.is).toBe('saved');
  expect(backEnd.items.get('T3')).toMatchObject({
    statement: { threatSource: 'a guest', threatAction: 'see orders' },
    disposition: { state: 'accepted', reason: 'For a week' },
  });
});

test('a part that somebody else filled in first asks which one to keep, and keeps both until then', async () => {
  const { store, row, backEnd } = await openPanel();
  const item = backEnd.items.get('T1') as Threat;
  const theirs = { ...noStatement, threatSource: 'a partner' };
  backEnd.items.set('T1', { ...item, rev: 2, changed: { threatSource: 2 }, statement: theirs });
  store.setDetails('T1', { threatSource: 'a guest' }, 1);
  await settled();
  expect(row('T1').status).toMatchObject({
    is: 'conflict',
    mine: { patch: { threatSource: 'a guest' } },
    theirs: { statement: { threatSource: 'a partner' } },
  });
  store.keepMine('T1');
  await settled();
  expect(backEnd.items.get('T1')).toMatchObject({ statement: { threatSource: 'a guest' } });
});

test('several parts at once follow one’s own last write of one, and hide no other’s write of another', async () => {
  const { store, row, backEnd } = await openPanel();
  store.setDetails('T1', { threatSource: 'a guest' }, 1);
  await settled();
  store.setDetails('T1', { threatSource: 'a stranger', threatAction: 'see orders' }, 1);
  await settled();
  expect(row('T1').status.is).toBe('saved');
  const other = { id: 'T1', rev: row('T1').item?.rev, patch: { threatImpact: 'a fine' } };
  await backEnd.invoke('editThreat', { grant: null, input: other });
  store.setDetails('T1', { threatSource: 'a partner' }, 1);
  await settled();
  store.setDetails('T1', { threatSource: 'anybody', threatImpact: 'a loss' }, 1);
  await settled();
  expect(row('T1').status).toMatchObject({ is: 'conflict', theirs: { statement: { threatImpact: 'a fine' } } });
});

test('another part that somebody else filled in meanwhile is no conflict', async () => {
  const { store, row, backEnd } = await openPanel();
  const item = backEnd.items.get('T1') as Threat;
  const theirs = { ...noStatement, threatSource: 'a partner' };
  backEnd.items.set('T1', { ...item, rev: 2, changed: { threatSource: 2 }, statement: theirs });
  store.setDetails('T1', { threatAction: 'see orders' }, 1);
  await settled();
  expect(row('T1')).toMatchObject({
    status: { is: 'saved' },
    details: { statement: { threatSource: 'a partner', threatAction: 'see orders' } },
  });
});

test('one’s own newer words for a part do not write over what somebody else said of another', async () => {
  const { store, row, backEnd } = await openPanel();
  store.setDetails('T1', { threatSource: 'a guest' }, 1);
  await settled();
  const item = backEnd.items.get('T1') as Threat;
  const statement = { ...noStatement, ...item.statement, threatAction: 'move money' };
  backEnd.items.set('T1', { ...item, rev: 3, changed: { ...item.changed, threatAction: 3 }, statement });
  store.setDetails('T1', { threatAction: 'see orders' }, 1);
  await settled();
  expect(row('T1').status.is).toBe('conflict');
});

test('what was typed for a threat that others deleted stays in sight', async () => {
  const { store, row, backEnd } = await openPanel();
  backEnd.removeBySomebodyElse('T1');
  store.drafts.write(draftName.part('threatSource', 'T1'), { text: 'a former partner', rev: 1 });
  await store.refresh();
  await settled();
  expect(row('T1')).toMatchObject({ text: 'a former partner', status: { is: 'failed' } });
  store.addAgain('T1');
  await settled();
  expect([...backEnd.items.values()].map(({ text }) => text)).toContain('a former partner');
});

test('a threat picked from the library brings its parts and its kinds along', async () => {
  const { store, backEnd } = await openPanel();
  const statement = { ...noStatement, threatSource: 'somebody', threatAction: 'plant a script' };
  const threat = {
    id: libraryId.parse('web-1'),
    text: 'Somebody can plant a script.',
    statement,
    stride: ['tampering' as const],
  };
  store.addPicked([{ threat, recommendations: [] }]);
  await settled();
  expect(backEnd.items.get('T3')).toMatchObject({ fromLibrary: 'web-1', statement, stride: ['tampering'] });
});

test('an assumption is noted, settled and linked, also to a threat that is on its way', async () => {
  const { store, row, backEnd } = await openPanel();
  const threat = store.addThreat('Guests see orders');
  const key = store.addAssumption('Only employees reach it', null);
  store.settleAssumption(key, 'confirmed');
  store.linkAssumption(key, threat);
  expect(row('Only employees reach it')).toMatchObject({ kind: 'assumption', assumption: 'confirmed', parent: threat });
  expect(store.state.shown().lists.assumptions).toEqual([key]);
  await settled();
  expect(row('A1')).toMatchObject({ key, assumption: 'confirmed', parent: threat, status: { is: 'saved' } });
  expect(backEnd.items.get('A1')).toMatchObject({ state: 'confirmed', threatId: 'T3' });
});

test('an assumption that could not be sent is sent after a reload, and noted once', async () => {
  const backEnd = fakeBackEnd({ items: sampleItems() });
  const storage = memoryStorage();
  const { store } = await openPanel(backEnd, storage);
  backEnd.fail('addAssumption', 'lost');
  store.addAssumption('Only employees reach it', 'T1');
  await settled();
  const again = await openPanel(backEnd, storage);
  await settled();
  expect(again.row('Only employees reach it')).toMatchObject({ id: 'A1', parent: 'T1', status: { is: 'saved' } });
  expect([...backEnd.items.values()].filter(({ kind }) => kind === 'assumption')).toHaveLength(1);
  expect(itemsOf(again.store.state.shown().rows).map(({ id }) => id)).toContain('A1');
});

test('an assumption that others deleted while its text was changed can be noted again', async () => {
  const { store, row, backEnd } = await openPanel();
  store.addAssumption('Only employees reach it', null);
  await settled();
  backEnd.removeBySomebodyElse('A1');
  store.setText(row('A1').key, 'Only employees and partners reach it', 1);
  await settled();
  store.addAgain(row('Only employees and partners reach it').key);
  await settled();
  expect(backEnd.items.get('A2')).toMatchObject({ kind: 'assumption', text: 'Only employees and partners reach it' });
});
