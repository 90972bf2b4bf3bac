/** Hearing others, listening and presence, with time and realtime in the test's hands. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { accountId, itemId } from '../../src/domain/ids.ts';
import { draftName } from '../../static/store/drafts.ts';
import { type FakeBackEnd, me } from './support/fake-back-end.ts';
import { calls, colleague, minutes, modelId, news, opened, start, window } from './support/live-panel.ts';
import { sampleItems } from './support/sample-model.ts';

const lead = accountId.parse('account-lead');

beforeEach(() => vi.useFakeTimers({ now: start }));
afterEach(() => vi.useRealTimers());

const changed = (end: FakeBackEnd, id: string, text: string) => {
  end.changeBySomebodyElse(id, { text });
  const item = end.items.get(id);
  return news({ items: item ? [item] : [] });
};

describe('a change of somebody else', () => {
  test('is shown without a call, and its row is marked for a moment', async () => {
    const { backEnd, tell, row, store } = await opened();
    const before = backEnd.calls.length;
    tell('changes-1', changed(backEnd, 'T1', 'Theirs'));
    expect(row('T1').text).toBe('Theirs');
    expect(store.touched.has('T1')).toBe(true);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(store.touched.has('T1')).toBe(false);
    expect(backEnd.calls).toHaveLength(before);
  });

  test('of another issue, or that is no message at all, changes nothing', async () => {
    const { backEnd, tell, store } = await opened();
    const before = store.state.read().records;
    tell('changes-1', { ...changed(backEnd, 'T1', 'Theirs'), modelId: '99999' });
    for (const nonsense of [null, 'text', {}, { v: 2 }]) tell('changes-1', nonsense);
    expect(store.state.read().records).toBe(before);
  });

  test('one’s own, heard before its answer, keeps its row and marks nothing', async () => {
    const { backEnd, tell, store, rows } = await opened();
    const release = backEnd.hold();
    const key = store.addThreat('Mine');
    const made = { ...sampleItems()[0], id: 'T3', kind: 'threat', text: 'Mine', fromLastThing: null } as never;
    const model = store.state.read().records?.model;
    const directory = {
      base: model?.rev ?? 0,
      rev: (model?.rev ?? 0) + 1,
      change: { items: [...(model?.items ?? []), 'T3'] },
    };
    tell('changes-1', news({ by: me, directory, items: [made], requests: { T3: key } } as never));
    expect(rows().filter(({ text }) => text === 'Mine')).toMatchObject([{ key, id: 'T3' }]);
    expect(store.touched.has(key)).toBe(false);
    release();
  });

  test('to the same field as an unsent one of mine keeps both: mine on the row, theirs to choose from', async () => {
    const { backEnd, tell, store, row } = await opened();
    store.setText('T1', 'Mine', row('T1').item?.rev ?? 0);
    tell('changes-1', changed(backEnd, 'T1', 'Theirs'));
    await vi.advanceTimersByTimeAsync(0);
    expect(row('T1')).toMatchObject({ text: 'Mine', status: { is: 'conflict', theirs: { text: 'Theirs' } } });
    store.keepMine('T1');
    await vi.advanceTimersByTimeAsync(0);
    expect(backEnd.items.get('T1')?.text).toBe('Mine');
  });

  test('after a lost message is read once, however many messages show the gap', async () => {
    const { backEnd, tell, row } = await opened();
    for (const text of ['One', 'Two']) backEnd.changeBySomebodyElse('T1', { text });
    for (const rev of [2, 3]) tell('changes-1', news({ revs: { [itemId.parse('T1')]: rev } }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(row('T1').text).toBe('Two');
    expect(calls(backEnd, 'changesSince')).toBe(1);
    expect(calls(backEnd, 'open')).toBe(1);
  });

  test('that deletes the row one is writing in leaves the words in sight', async () => {
    const { backEnd, tell, store, row } = await opened();
    store.drafts.write(draftName.edit('T1'), { text: 'Half a sentence', rev: 1 });
    store.drafts.write(draftName.recommendation('T1'), { text: 'Half an idea', rev: 0 });
    backEnd.removeBySomebodyElse('T1');
    tell('changes-1', news({ revs: {}, directory: { base: 6, rev: 8, change: null } }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(row('Half a sentence')).toMatchObject({ id: 'T1', item: null, status: { is: 'failed' } });
    expect(row('Half an idea').kind).toBe('recommendation');
    store.addAgain('T1');
    await vi.advanceTimersByTimeAsync(0);
    expect(row('Half a sentence')).toMatchObject({ id: 'T3', status: { is: 'saved' } });
  });
});

describe('listening', () => {
  test('joins the next window before the last one ends, and leaves the old one after it', async () => {
    const { backEnd, on, others } = await opened();
    backEnd.live = [window(1), window(2)];
    expect(on()).toEqual(['changes-1', 'presence-1']);
    await vi.advanceTimersByTimeAsync(minutes(9.9));
    expect(on()).toEqual(['changes-1', 'presence-1', 'changes-2', 'presence-2']);
    await vi.advanceTimersByTimeAsync(minutes(0.5));
    expect(on()).toEqual(['changes-2', 'presence-2']);
    expect(others.isLive()).toBe(true);
    expect(calls(backEnd, 'open')).toBe(1);
  });

  test('without an invitation, or refused, tries again by and by, and reads what it missed when it succeeds', async () => {
    const { backEnd, broken, others } = await opened();
    broken.listen = true;
    backEnd.live = [];
    await vi.advanceTimersByTimeAsync(minutes(12));
    expect(others.isLive()).toBe(false);
    broken.listen = false;
    backEnd.live = [window(3)];
    const before = calls(backEnd, 'changesSince');
    await vi.advanceTimersByTimeAsync(minutes(3));
    expect(others.isLive()).toBe(true);
    expect(calls(backEnd, 'changesSince')).toBe(before + 1);
  });

  test('notices that nothing comes back any more', async () => {
    const { broken, others } = await opened();
    others.presence.show(true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(others.isLive()).toBe(true);
    broken.silent = true;
    broken.listen = true;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(others.isLive()).toBe(false);
  });
});

describe('presence', () => {
  const here = (by: string, tab: string, editing: string | null = null, left = false) => ({
    v: 1,
    modelId,
    by,
    tab,
    editing,
    left,
  });

  test('counts the same person once, forgets who leaves or falls silent, and never counts oneself', async () => {
    const { tell, others } = await opened();
    for (const [by, tab] of [
      [colleague, 'a'],
      [colleague, 'b'],
      [lead, 'c'],
      [me, 'my other tab'],
    ] as const)
      tell('presence-1', here(by, tab));
    expect(others.presence.others()).toEqual([colleague, lead]);
    tell('presence-1', here(lead, 'c', null, true));
    expect(others.presence.others()).toEqual([colleague]);
    await vi.advanceTimersByTimeAsync(31_000);
    expect(others.presence.others()).toEqual([]);
  });

  test('knows who edits which row', async () => {
    const { tell, others } = await opened();
    tell('presence-1', here(lead, 'c', 'T1'));
    expect(others.presence.editing(itemId.parse('T1'))).toEqual([lead]);
    tell('presence-1', here(lead, 'c'));
    expect(others.presence.editing(itemId.parse('T1'))).toEqual([]);
  });

  test('answers who comes, once, so that both see each other', async () => {
    const { tell, said, others } = await opened();
    others.presence.show(true);
    await vi.advanceTimersByTimeAsync(2_000);
    said.splice(0);
    tell('presence-1', here(lead, 'c'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(said).toHaveLength(1);
    tell('presence-1', here(lead, 'c'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(said).toHaveLength(1);
  });

  test('speaks every ten seconds, and at most once a second however often the row changes', async () => {
    const { said, others } = await opened();
    others.presence.show(true);
    await vi.advanceTimersByTimeAsync(1_000);
    said.splice(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said).toHaveLength(6);
    said.splice(0);
    for (let times = 0; times < 20; times += 1) {
      others.presence.edit(itemId.parse(times % 2 === 0 ? 'T1' : 'T2'));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(said.length).toBeLessThanOrEqual(3);
    others.presence.show(false);
    expect(said.at(-1)?.message).toMatchObject({ left: true });
    said.splice(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said).toEqual([]);
  });
});
