import { describe, expect, it, test } from 'vitest';
import { accountId } from '../../src/domain/ids.ts';
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

describe('what a recommendation answers', () => {
  it('is mapped again where it was, also as the threat that it is shown under', async () => {
    const { store, row, backEnd } = await openPanel();
    store.mapThreat('R1', 'T2', true);
    store.mapThreat('R1', 'T1', false);
    await settled();
    expect(row('R1').threats).toEqual(['T2']);
    expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'map' } });
    await settled();
    expect(row('R1')).toMatchObject({ threats: ['T1', 'T2'], parent: 'T1', status: { is: 'saved' } });
    expect(store.undo.undo()).toMatchObject({ is: 'done' });
    await settled();
    expect(backEnd.items.get('R1')).toMatchObject({ threatIds: ['T1'] });
  });

  it('leaves alone what others mapped meanwhile', async () => {
    const { store, row, backEnd } = await openPanel();
    store.mapThreat('R1', 'T2', true);
    await settled();
    const item = backEnd.items.get('R1');
    if (item?.kind !== 'recommendation') throw new Error('R1 is a recommendation.');
    const other = await backEnd.invoke('addThreat', {
      grant: null,
      input: { requestId: crypto.randomUUID(), text: 'Theirs' },
    });
    expect(other).toMatchObject({ ok: true });
    await backEnd.invoke('mapThreats', { grant: null, input: { id: 'R1', rev: item.rev, add: ['T3'], remove: [] } });
    await store.refresh();
    expect(store.undo.undo()).toMatchObject({ is: 'done' });
    await settled();
    expect(row('R1').threats).toEqual(['T1', 'T3']);
  });

  it('is not mapped to a threat that is gone by now', async () => {
    const { store, row, backEnd } = await openPanel();
    store.mapThreat('R1', 'T1', false);
    await settled();
    backEnd.removeBySomebodyElse('T1');
    await store.refresh();
    expect(store.undo.undo()).toMatchObject({ is: 'refused', why: 'threat-gone' });
    expect(row('R1').threats).toEqual([]);
  });

  it('waits for a deleted threat that is on its way back', async () => {
    const { store, row, backEnd } = await openPanel();
    store.mapThreat('R1', 'T1', false);
    store.remove('T1');
    await settled();
    const release = backEnd.hold();
    expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'remove' } });
    expect(store.undo.undo()).toMatchObject({ is: 'refused', why: 'coming-back' });
    expect(store.undo.count()).toBe(1);
    release();
    await settled();
    expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'map' } });
    await settled();
    expect(row('R1').threats).toEqual(['T1']);
  });
});

test('one’s word on a priority goes back to the former one, about the priority it was about', async () => {
  const { store, row, backEnd } = await openPanel();
  store.agree('R1', 'pushed-back', 'Too costly');
  store.setPriority('R1', 'low');
  store.agree('R1', 'agreed', '');
  await settled();
  expect(row('R1').opinions).toMatchObject([{ stance: 'agreed', priority: 'low' }]);
  expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'word' } });
  await settled();
  expect(row('R1').opinions).toMatchObject([{ stance: 'pushed-back', note: 'Too costly', priority: 'high' }]);
  expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'priority' } });
  expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'word' } });
  await settled();
  expect(backEnd.items.get('R1')).toMatchObject({ priority: 'high', opinions: [] });
});

describe('what a threat says beyond its text', () => {
  it('goes back part by part to what it said, one act after the other', async () => {
    const { store, row } = await openPanel();
    store.setDetails('T1', { threatSource: 'a stranger ' }, 1);
    await settled();
    store.setDetails('T1', { threatSource: 'an agent', impactedGoal: ['integrity'], stride: ['tampering'] }, 1);
    await settled();
    expect(row('T1').status.is).toBe('saved');
    expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'details' } });
    await settled();
    expect(row('T1').details).toMatchObject({
      statement: { threatSource: 'a stranger', impactedGoal: [] },
      stride: [],
    });
    expect(store.undo.undo()).toMatchObject({ is: 'done' });
    await settled();
    expect(row('T1').details?.statement.threatSource).toBe('');
  });

  it('stays where somebody else changed one of these parts', async () => {
    const { store, row, backEnd } = await openPanel();
    store.setDetails('T1', { threatSource: 'a stranger', threatAction: 'ask for a refund' }, 1);
    await settled();
    const rev = row('T1').item?.rev;
    await backEnd.invoke('editThreat', {
      grant: null,
      input: { id: 'T1', rev, patch: { threatAction: 'ask for two refunds' } },
    });
    await store.refresh();
    expect(store.undo.undo()).toMatchObject({ is: 'refused', why: 'changed' });
    expect(row('T1').details?.statement).toMatchObject({
      threatSource: 'a stranger',
      threatAction: 'ask for two refunds',
    });
  });

  it('is not remembered where nothing changed', async () => {
    const { store } = await openPanel();
    store.setDetails('T1', { stride: [] }, 1);
    store.setDisposition('T1', { state: 'open', reason: '', rev: 1 });
    expect(store.undo.count()).toBe(0);
  });

  it('goes back to what became of it, with the reason', async () => {
    const { store, row } = await openPanel();
    store.setDisposition('T1', { state: 'accepted', reason: 'Rare', rev: 1 });
    await settled();
    store.setDisposition('T1', { state: 'mitigated', reason: 'Signed by now', rev: row('T1').item?.rev ?? 0 });
    await settled();
    expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'disposition' } });
    await settled();
    expect(row('T1').disposition).toMatchObject({ state: 'accepted', reason: 'Rare' });
    store.undo.undo();
    await settled();
    expect(row('T1')).toMatchObject({ disposition: { state: 'open', reason: '' }, status: { is: 'saved' } });
  });
});

test('an assumption goes back to its state, its threat, and to not being there', async () => {
  const { store, row, rows } = await openPanel();
  const key = store.addAssumption('Only employees reach it', 'T1');
  await settled();
  store.settleAssumption(key, 'confirmed');
  store.linkAssumption(key, 'T2');
  await settled();
  expect(row('A1')).toMatchObject({ assumption: 'confirmed', parent: 'T2' });
  expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'assumption-threat' } });
  expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'assumption-state' } });
  await settled();
  expect(row('A1')).toMatchObject({ assumption: 'unconfirmed', parent: 'T1', status: { is: 'saved' } });
  expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'add' } });
  await settled();
  expect(rows().some(({ id }) => id === 'A1')).toBe(false);
});

test('a deleted assumption and a deleted question come back', async () => {
  const { store, row } = await openPanel();
  store.addAssumption('Only employees reach it', null);
  store.askFollowUp('Where are the files kept?', null);
  await settled();
  store.remove(row('A1').key);
  store.remove(row('F1').key);
  await settled();
  expect(store.undo.undo()).toMatchObject({ is: 'done', id: 'F1' });
  expect(store.undo.undo()).toMatchObject({ is: 'done', id: 'A1' });
  await settled();
  expect([row('A1').status.is, row('F1').status.is]).toEqual(['saved', 'saved']);
});

test('a question that was put to somebody is not taken back: they were told', async () => {
  const { store, row } = await openPanel();
  store.askFollowUp('Where are the files kept?', accountId.parse('account-lead'));
  await settled();
  expect(store.undo.undo()).toMatchObject({ is: 'refused', why: 'asked' });
  expect(row('F1').removing).toBe(false);
});
