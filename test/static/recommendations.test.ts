import { describe, expect, it, test } from 'vitest';
import { moveRow } from '../../static/features/capture/row-acts.ts';
import { findThreats, searched } from '../../static/features/recommendations/find-threats.ts';
import { draftName } from '../../static/store/drafts.ts';
import { placeUnderOther } from '../../static/store/row-place.ts';
import { itemsOf } from '../../static/store/use-panel.ts';
import { recommendationId } from '../../src/domain/ids.ts';
import { fakeBackEnd, me } from './support/fake-back-end.ts';
import { memoryStorage, openPanel, settled } from './support/open-panel.ts';
import { sampleItems } from './support/sample-model.ts';

test('a recommendation that is mapped to one more threat stays where it is and is mentioned there', async () => {
  const { store, row, backEnd } = await openPanel();
  store.mapThreat('R3', 'T1', true);
  const { lists } = store.state.shown();
  expect(row('R3')).toMatchObject({ parent: 'T2', threats: ['T2', 'T1'], status: { is: 'saving' } });
  expect(lists.also.get('T1')).toEqual(['R3']);
  await settled();
  expect(row('R3').status.is).toBe('saved');
  expect(backEnd.items.get('R3')).toMatchObject({ threatIds: ['T2', 'T1'] });
});

test('a threat that was just typed can be mapped to before it has its id', async () => {
  const { store, row, backEnd } = await openPanel();
  const release = backEnd.hold();
  const threat = store.addThreat('Refunds are requested twice');
  store.mapThreat('R1', threat, true);
  expect(row('R1').threats).toEqual(['T1', threat]);
  await settled();
  expect(backEnd.calls.map(({ name }) => name)).not.toContain('mapThreats');
  release();
  await settled();
  expect(backEnd.items.get('R1')).toMatchObject({ threatIds: ['T1', 'T3'] });
  expect(row('R1')).toMatchObject({ threats: ['T1', threat], status: { is: 'saved' } });
});

test('a mapping to a threat that was never saved goes with it, the recommendation stays', async () => {
  const { store, row, backEnd } = await openPanel();
  backEnd.fail('addThreat', 'reject');
  const threat = store.addThreat('Refunds are requested twice');
  store.mapThreat('R1', threat, true);
  await settled();
  store.discard(threat);
  await settled();
  expect(row('R1')).toMatchObject({ threats: ['T1'], status: { is: 'saved' } });
  expect(store.state.read().outbox).toEqual([]);
});

test('without its last threat it is an orphan, and can be mapped again', async () => {
  const { store } = await openPanel();
  store.mapThreat('R3', 'T2', false);
  expect(store.state.shown().lists).toMatchObject({ orphans: ['R3'], bare: ['T2'] });
  await settled();
  store.mapThreat('R3', 'T1', true);
  await settled();
  const { lists } = store.state.shown();
  expect(lists).toMatchObject({ orphans: [], bare: ['T2'] });
  expect(lists.under.get('T1')).toEqual(['R1', 'R2', 'R3']);
});

test('when the first threat is deleted, it moves under the next one it answers', async () => {
  const { store, row } = await openPanel();
  store.mapThreat('R3', 'T1', true);
  await settled();
  store.remove('T2');
  await settled();
  expect(row('R3')).toMatchObject({ parent: 'T1' });
  expect(store.state.shown().lists.orphans).toEqual([]);
});

test('threats that nothing answers are known at once, also the one that was just typed', async () => {
  const { store } = await openPanel();
  expect(store.state.shown().lists.bare).toEqual([]);
  const threat = store.addThreat('Refunds are requested twice');
  expect(store.state.shown().lists.bare).toEqual([threat]);
  store.mapThreat('R1', threat, true);
  expect(store.state.shown().lists.bare).toEqual([]);
  await settled();
  expect(store.state.shown().lists.bare).toEqual([]);
});

test('a threat that was decided with a reason wants no recommendation, until it is open again', async () => {
  const { store } = await openPanel();
  const threat = store.addThreat('Refunds are requested twice');
  await settled();
  store.setDisposition(threat, { state: 'accepted', reason: 'The bank refuses the second one', rev: 1 });
  expect(store.state.shown().lists.bare).toEqual([]);
  await settled();
  expect(store.state.shown().lists.bare).toEqual([]);
  store.setDisposition(threat, { state: 'open', reason: '', rev: 2 });
  expect(store.state.shown().lists.bare).toEqual([threat]);
});

test('one’s word on a priority shows at once, is about the priority that is shown, and is saved once', async () => {
  const { store, row, backEnd } = await openPanel();
  store.setPriority('R2', 'low');
  store.agree('R2', 'pushed-back', 'The bank holds them anyway');
  expect(row('R2').opinions).toMatchObject([{ by: me, stance: 'pushed-back', priority: 'low' }]);
  await settled();
  store.agree('R2', 'agreed', '');
  store.agree('R2', null, '');
  await settled();
  expect(row('R2')).toMatchObject({ opinions: [], priority: 'low', status: { is: 'saved' } });
  expect(backEnd.items.get('R2')).toMatchObject({ opinions: [] });
});

test('what others say of a priority does not disturb one’s own word', async () => {
  const { store, row, backEnd } = await openPanel();
  backEnd.changeBySomebodyElse('R1', { priority: 'low' });
  store.agree('R1', 'agreed', '');
  await settled();
  expect(row('R1')).toMatchObject({ priority: 'low', status: { is: 'saved' } });
  expect(row('R1').opinions).toMatchObject([{ priority: 'high', stance: 'agreed' }]);
});

test('a note for a recommendation that others deleted meanwhile stays in sight', async () => {
  const { store, row, backEnd } = await openPanel();
  backEnd.removeBySomebodyElse('R1');
  store.agree('R1', 'pushed-back', 'The bank does that already');
  await settled();
  await store.refresh();
  expect(row('R1')).toMatchObject({
    item: null,
    opinions: [{ note: 'The bank does that already' }],
    status: { is: 'failed', doing: 'opinion' },
  });
});

test('mapping, word and begun note outlive a reload', async () => {
  const storage = memoryStorage();
  const { store, backEnd } = await openPanel(fakeBackEnd({ items: sampleItems() }), storage);
  for (const name of ['mapThreats', 'agreeOnPriority']) backEnd.fail(name, 'reject');
  store.mapThreat('R3', 'T1', true);
  store.agree('R2', 'agreed', '');
  store.drafts.write(draftName.pushBack('R1'), { text: 'Half a', rev: 0 });
  await settled();
  store.keep();
  const again = await openPanel(backEnd, storage);
  await settled();
  expect(again.row('R3').threats).toEqual(['T2', 'T1']);
  expect(again.row('R2').opinions).toMatchObject([{ stance: 'agreed' }]);
  expect(again.store.drafts.read(draftName.pushBack('R1'))?.text).toBe('Half a');
});

test('the items that people see carry what is on its way', async () => {
  const { store, backEnd } = await openPanel();
  backEnd.hold();
  store.mapThreat('R3', 'T1', true);
  store.agree('R3', 'agreed', '');
  const shown = itemsOf(store.state.shown().rows).find((one) => one.id === recommendationId.parse('R3'));
  expect(shown).toMatchObject({ threatIds: ['T2', 'T1'], opinions: [{ stance: 'agreed' }] });
});

describe('finding a threat to map to', () => {
  const texts = ['Refund to a stranger’s card', 'Cards in a log file', 'An agent refunds to their own card'];
  const find = async (query: string, without: string[] = []) => {
    const { store } = await openPanel(fakeBackEnd({ items: [] }));
    for (const text of [...texts, ...Array.from({ length: 9 }, (_, n) => `Number ${n}`)]) store.addThreat(text);
    await settled();
    const rows = [...store.state.shown().rows.values()];
    const taken = rows.filter(({ id }) => without.includes(id ?? '')).map(({ key }) => key);
    const { shown, count } = findThreats(searched(rows), query, taken);
    return { ids: shown.map(({ id }) => id), count };
  };

  it.each([
    ['T1', ['T1', 'T10', 'T11', 'T12']],
    ['12', ['T12']],
    ['card', ['T1', 'T2', 'T3']],
    ['own card', ['T3']],
    ['fund', ['T1', 'T3']],
    ['nothing like it', []],
  ])('“%s”', async (query, ids) => {
    expect((await find(query)).ids).toEqual(ids);
  });

  it('leaves out what it answers already, and says how many there are', async () => {
    expect(await find('card', ['T1'])).toMatchObject({ ids: ['T2', 'T3'] });
    const all = await find('');
    expect([all.ids.length, all.count]).toEqual([8, 12]);
  });
});

describe('a recommendation that is put under another threat', () => {
  it('goes on from the end of its list to the next threat, and answers that one instead', async () => {
    const { store, row, backEnd } = await openPanel();
    const under = (threat: string) => store.state.shown().lists.under.get(threat);
    const [last, there] = [under('T1')?.at(-1) ?? '', under('T2') ?? []];
    expect(moveRow(store, last, 1)).toBe(true);
    expect(under('T2')).toEqual([last, ...there]);
    await settled();
    expect(row(last)).toMatchObject({ threats: ['T2'], status: { is: 'saved' } });
    expect(backEnd.items.get(last)).toMatchObject({ threatIds: ['T2'] });
    expect(moveRow(store, 'T2', 1)).toBe(false);
    expect(moveRow(store, last, -1)).toBe(true);
    expect(under('T1')?.at(-1)).toBe(last);
  });

  it('is taken back to its place, with what it answered too', async () => {
    const { store, row } = await openPanel();
    const before = store.state.shown().lists.under;
    store.mapThreat('R1', 'T2', true);
    store.regroup('R1', 'T2', { after: 'R3', before: null });
    await settled();
    expect(row('R1').threats).toEqual(['T2']);
    expect(store.state.shown().lists.under.get('T2')).toEqual(['R3', 'R1']);
    expect(store.undo.undo()).toMatchObject({ is: 'done', act: { did: 'regroup' } });
    await settled();
    expect(row('R1')).toMatchObject({ threats: ['T1', 'T2'], status: { is: 'saved' } });
    expect(store.state.shown().lists.under).toEqual(before);
  });

  it('stays where somebody else put it meanwhile, and is not brought back to a threat that is gone', async () => {
    const { store, backEnd } = await openPanel();
    store.regroup('R1', 'T2', null);
    await settled();
    backEnd.removeBySomebodyElse('T1');
    await store.refresh();
    expect(store.undo.undo()).toMatchObject({ is: 'refused', why: 'threat-gone' });
  });

  it('is dropped beside another one, or on a threat that has none', async () => {
    const { store } = await openPanel();
    const key = store.addThreat('Refunds are requested twice');
    const { lists } = store.state.shown();
    expect(placeUnderOther(lists, 'R1', 'R3', 'before')).toEqual({
      threat: 'T2',
      place: { after: null, before: 'R3' },
    });
    expect(placeUnderOther(lists, 'R1', key, 'after')).toEqual({ threat: key, place: null });
    expect(placeUnderOther(lists, 'R1', 'T1', 'after')).toBeNull();
    expect(placeUnderOther(lists, 'T1', 'R3', 'after')).toBeNull();
  });

  it('has been under a threat all the time, also for whoever reads in between', async () => {
    const { store, backEnd } = await openPanel();
    store.regroup('R1', 'T2', null);
    await settled();
    const maps = backEnd.calls.filter(({ name }) => name === 'mapThreats').map(({ input }) => input);
    expect(maps).toMatchObject([
      { add: ['T2'], remove: [], first: true },
      { add: [], remove: ['T1'] },
    ]);
  });
});
