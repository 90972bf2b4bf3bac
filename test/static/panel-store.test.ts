import { expect, test } from 'vitest';
import { topic } from '../../static/store/panel-state.ts';
import { fakeBackEnd, me } from './support/fake-back-end.ts';
import { openPanel, settled } from './support/open-panel.ts';

test('what is added shows at once and gets its id when the server answers', async () => {
  const { store, row } = await openPanel();
  const key = store.addThreat('Refunds are requested twice');
  expect(row('Refunds are requested twice')).toMatchObject({ key, id: null, status: { is: 'saving' } });
  await settled();
  expect(row('Refunds are requested twice')).toMatchObject({ key, id: 'T3', status: { is: 'saved' } });
});

test('ids follow the order of typing, however fast it is', async () => {
  const { store, row, backEnd } = await openPanel();
  for (const text of ['first', 'second', 'third']) store.addThreat(text);
  await settled();
  expect(['first', 'second', 'third'].map((text) => row(text).id)).toEqual(['T3', 'T4', 'T5']);
  expect(backEnd.calls.map((call) => call.name)).toEqual(['open', 'addThreat', 'addMany']);
});

test('a recommendation waits for its threat and is shown under it meanwhile', async () => {
  const { store, row, backEnd } = await openPanel();
  const release = backEnd.hold();
  const threat = store.addThreat('Refunds are requested twice');
  store.addRecommendation('Remember each request', threat);
  expect(store.state.shown().lists.under.get(threat)).toHaveLength(1);
  await settled();
  expect(backEnd.calls.map((call) => call.name)).not.toContain('addRecommendation');
  release();
  await settled();
  expect(row('Remember each request')).toMatchObject({ id: 'R4', parent: threat });
  expect(backEnd.items.get('R4')).toMatchObject({ threatIds: ['T3'] });
});

test('a failed add stays in sight with its text, holds nothing else up, and a retry saves it once', async () => {
  const { store, row, backEnd } = await openPanel();
  backEnd.fail('addThreat', 'reject');
  const failed = store.addThreat('Refunds are requested twice');
  store.addLastThing('Nobody notices for a month');
  await settled();
  expect(row('Refunds are requested twice').status).toMatchObject({ is: 'failed', error: { code: 'UNREACHABLE' } });
  expect(row('Nobody notices for a month').status.is).toBe('saved');
  store.retry(failed);
  await settled();
  expect(row('Refunds are requested twice')).toMatchObject({ key: failed, id: 'T3', status: { is: 'saved' } });
  expect([...backEnd.items.values()].filter((item) => item.text === 'Refunds are requested twice')).toHaveLength(1);
});

test('what failed for want of a connection is sent again when it is back', async () => {
  const { store, row, backEnd } = await openPanel();
  backEnd.fail('setPriority', 'reject');
  store.setPriority('R2', 'high');
  await settled();
  expect(row('R2').status.is).toBe('failed');
  store.backOnline();
  await settled();
  expect(row('R2')).toMatchObject({ priority: 'high', status: { is: 'saved' } });
});

test('an add that was refused for its text is corrected in place', async () => {
  const { store, row, backEnd } = await openPanel();
  backEnd.fail('addThreat', { code: 'INVALID', message: 'Too long', field: 'text' });
  const key = store.addThreat('A very long text');
  await settled();
  store.setText(key, 'A short text', 0);
  await settled();
  expect(row('A short text')).toMatchObject({ key, id: 'T3' });
  expect([...backEnd.items.values()].map((item) => item.text)).not.toContain('A very long text');
});

test('discarding a failed threat takes along what was typed under it, and nothing else', async () => {
  const { store, rows, backEnd } = await openPanel();
  backEnd.fail('addThreat', 'reject');
  const before = rows().length;
  const threat = store.addThreat('Refunds are requested twice');
  store.addRecommendation('Remember each request', threat);
  await settled();
  store.discard(threat);
  expect(rows()).toHaveLength(before);
});

test('the changes of one row are sent in order, each with the rev that the one before made', async () => {
  const { store, row, backEnd } = await openPanel();
  store.setText('R1', 'Ask for a code', 1);
  store.setPriority('R1', 'low');
  await settled();
  store.setText('R1', 'Ask for a code by phone', 2);
  await settled();
  expect(row('R1')).toMatchObject({ text: 'Ask for a code by phone', priority: 'low', status: { is: 'saved' } });
  const edits = backEnd.calls.filter((call) => call.name === 'editText' || call.name === 'setPriority');
  expect(edits.map((call) => call.name)).toEqual(['editText', 'setPriority', 'editText']);
});

test('fast changes of a priority end with the last one, without a conflict with oneself', async () => {
  const { store, row, backEnd } = await openPanel();
  store.setPriority('R1', 'medium');
  store.setPriority('R1', 'low');
  store.setPriority('R1', 'medium');
  await settled();
  expect(row('R1')).toMatchObject({ priority: 'medium', status: { is: 'saved' } });
  expect(backEnd.items.get('R1')).toMatchObject({ priority: 'medium' });
  expect(backEnd.calls.filter((call) => call.name === 'setPriority')).toHaveLength(2);
});

test('somebody else’s earlier change of the same text is a conflict that keeps both texts', async () => {
  const { store, row, backEnd } = await openPanel();
  backEnd.changeBySomebodyElse('T1', { text: 'Theirs' });
  store.setText('T1', 'Mine', 1);
  await settled();
  expect(row('T1')).toMatchObject({ text: 'Mine', status: { is: 'conflict', theirs: { text: 'Theirs' } } });
  store.keepMine('T1');
  await settled();
  expect(backEnd.items.get('T1')).toMatchObject({ text: 'Mine' });
  expect(row('T1').status.is).toBe('saved');
});

test('taking theirs after a conflict shows their text and writes nothing', async () => {
  const { store, row, backEnd } = await openPanel();
  backEnd.changeBySomebodyElse('T1', { text: 'Theirs' });
  store.setText('T1', 'Mine', 1);
  await settled();
  store.takeTheirs('T1');
  await settled();
  expect(row('T1')).toMatchObject({ text: 'Theirs', status: { is: 'saved' } });
  expect(backEnd.calls.filter((call) => call.name === 'editText')).toHaveLength(1);
});

test('a change of another field is no conflict', async () => {
  const { store, row, backEnd } = await openPanel();
  backEnd.changeBySomebodyElse('R1', { priority: 'low' });
  store.setText('R1', 'Mine', 1);
  await settled();
  expect(row('R1')).toMatchObject({ text: 'Mine', priority: 'low', status: { is: 'saved' } });
});

test('an edit of what somebody deleted meanwhile keeps the typed text in sight', async () => {
  const { store, row, backEnd } = await openPanel();
  backEnd.removeBySomebodyElse('T2');
  store.setText('T2', 'Typed for minutes', 1);
  await settled();
  await store.load();
  expect(row('Typed for minutes')).toMatchObject({ id: 'T2', item: null, status: { is: 'failed' } });
});

test('recommendations whose threat was deleted stay, as orphans', async () => {
  const { store } = await openPanel();
  store.remove('T1');
  await settled();
  expect(store.state.shown().lists.orphans).toEqual(['R1', 'R2']);
});

test('deleting what somebody changed meanwhile asks first, and then deletes', async () => {
  const { store, row, rows, backEnd } = await openPanel();
  backEnd.changeBySomebodyElse('R3', { text: 'Now better' });
  store.remove('R3');
  await settled();
  expect(row('R3').status).toMatchObject({ is: 'conflict', theirs: { text: 'Now better' } });
  store.keepMine('R3');
  await settled();
  expect(rows().map((one) => one.id)).not.toContain('R3');
});

test('a first answer and its correction are saved, one after the other', async () => {
  const { store, row } = await openPanel();
  store.saveAnswer('goals', 'Refund to a new card', 0);
  await settled();
  store.saveAnswer('goals', 'Refund to a new card within a day', 1);
  await settled();
  expect(row('Refund to a new card within a day')).toMatchObject({ question: 'goals', item: { id: 'Q1', by: me } });
});

test('a refresh brings what others did and touches nothing that is on its way', async () => {
  const { store, row, backEnd } = await openPanel();
  backEnd.fail('editText', 'reject');
  store.setText('R1', 'Mine', 1);
  await settled();
  backEnd.changeBySomebodyElse('R2', { text: 'Theirs' });
  const untouched = row('T2');
  await store.load();
  expect(row('R2').text).toBe('Theirs');
  expect(row('R1')).toMatchObject({ text: 'Mine', status: { is: 'failed' } });
  expect(row('T2')).toBe(untouched);
});

test('a refresh that began before one’s own write does not take it back', async () => {
  const { store, row, backEnd } = await openPanel();
  store.setPriority('R2', 'high');
  await settled();
  const item = backEnd.items.get('R2');
  if (item) backEnd.items.set('R2', { ...item, rev: 1, priority: 'medium' });
  await store.load();
  expect(row('R2').priority).toBe('high');
});

test('a refresh names the revs that were written here last', async () => {
  const { store, backEnd } = await openPanel();
  store.setPriority('R2', 'high');
  await settled();
  await store.load();
  expect(backEnd.calls.at(-1)).toEqual({ name: 'open', input: { known: { R2: 2 } } });
});

test('a failed refresh keeps what is shown and says that it may be old', async () => {
  const { store, rows, backEnd } = await openPanel();
  const before = rows().length;
  backEnd.fail('open', 'reject');
  await store.load();
  expect(store.state.read()).toMatchObject({ phase: { is: 'ready' }, stale: { code: 'UNREACHABLE' } });
  expect(rows()).toHaveLength(before);
});

test('somebody who lost the right to see the issue sees nothing of it after a refresh', async () => {
  const { store, backEnd } = await openPanel();
  backEnd.access = [];
  await store.load();
  expect(store.state.read().phase).toMatchObject({ is: 'failed', error: { code: 'NOT_FOUND' } });
});

test('a change of one row is told to that row alone', async () => {
  const { store } = await openPanel();
  const told: string[] = [];
  for (const key of ['T1', 'T2', 'R1', 'R2', 'R3']) store.state.subscribe(topic.row(key), () => told.push(key));
  store.state.subscribe(topic.lists, () => told.push('lists'));
  store.state.subscribe(topic.records, () => told.push('records'));
  store.setPriority('R2', 'high');
  await settled();
  expect(new Set(told)).toEqual(new Set(['R2']));
});

test('two people who add at the same time both find their own row, in the order of the directory', async () => {
  const backEnd = fakeBackEnd();
  const one = await openPanel(backEnd);
  const other = await openPanel(backEnd);
  one.store.addThreat('From one');
  other.store.addThreat('From the other');
  await settled();
  await Promise.all([one.store.load(), other.store.load()]);
  expect(one.rows().map((row) => row.text)).toEqual(other.rows().map((row) => row.text));
  expect(one.rows().map((row) => row.id)).toEqual(['T1', 'T2']);
});

test('a last thing that became a threat is known to both rows, also when it was typed just before', async () => {
  const { store, row, backEnd } = await openPanel();
  const last = store.addLastThing('Nobody notices for a month');
  store.addThreat('Nobody notices for a month, and more', last);
  await settled();
  expect(row('Nobody notices for a month, and more').from).toBe(last);
  expect(backEnd.items.get('T3')).toMatchObject({ fromLastThing: 'L3' });
});
