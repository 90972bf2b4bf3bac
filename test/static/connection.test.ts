/** What is typed while nobody answers. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { calls, minutes, opened, start } from './support/live-panel.ts';

beforeEach(() => vi.useFakeTimers({ now: start }));
afterEach(() => vi.useRealTimers());

describe('without a connection', () => {
  async function offline() {
    const panel = await opened();
    for (const name of ['addThreat', 'changesSince', 'changesSince']) panel.backEnd.fail(name, 'reject');
    panel.store.addThreat('First');
    await vi.advanceTimersByTimeAsync(0);
    panel.store.addThreat('Second');
    panel.store.addLastThing('Third');
    await vi.advanceTimersByTimeAsync(0);
    return panel;
  }

  test('typing goes on and nothing more is sent; when it is back everything goes, in order, once', async () => {
    const { store, backEnd, row } = await offline();
    expect(store.state.read().connection).toBe('down');
    expect(calls(backEnd, 'addThreat') + calls(backEnd, 'addLastThing')).toBe(1);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(store.state.read()).toMatchObject({ connection: 'up', outbox: [] });
    expect(['First', 'Second', 'Third'].map((text) => row(text).id)).toEqual(['T3', 'T4', 'L3']);
    expect([...backEnd.items.values()].filter(({ text }) => ['First', 'Second'].includes(text))).toHaveLength(2);
  });

  test('the person may try at once, and the browser says when its network is back', async () => {
    const { store, row } = await offline();
    store.backOnline();
    await vi.advanceTimersByTimeAsync(0);
    // The second reading fails as well: it takes one more.
    store.backOnline();
    await vi.advanceTimersByTimeAsync(0);
    expect(row('First').status.is).toBe('saved');
    store.offline();
    store.addThreat('Fourth');
    expect(store.state.read().connection).toBe('down');
    store.backOnline();
    await vi.advanceTimersByTimeAsync(0);
    expect(row('Fourth').status.is).toBe('saved');
  });

  test('one call that dies again and again does not hold up the others, and is left to the person in the end', async () => {
    const { store, backEnd, row } = await opened();
    for (let times = 0; times < 20; times += 1) backEnd.fail('editText', 'reject');
    store.setText('T1', 'Poison', 1);
    store.addThreat('Fine');
    await vi.advanceTimersByTimeAsync(minutes(5));
    expect(row('Fine').status.is).toBe('saved');
    expect(row('T1')).toMatchObject({ text: 'Poison', status: { is: 'failed', error: { code: 'UNREACHABLE' } } });
    expect(store.state.read().connection).toBe('up');
    expect(calls(backEnd, 'editText')).toBeLessThanOrEqual(5);
  });

  test('an add whose answer was lost is found, not sent again and not shown twice', async () => {
    const { store, backEnd, rows } = await opened();
    backEnd.fail('addThreat', 'lost');
    const key = store.addThreat('Only once');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(rows().filter(({ text }) => text === 'Only once')).toMatchObject([
      { key, id: 'T3', status: { is: 'saved' } },
    ]);
    expect(calls(backEnd, 'addThreat')).toBe(1);
  });

  test('without the right to see it any more, what is on the screen goes', async () => {
    const { store, backEnd } = await opened();
    backEnd.access = [];
    await store.refresh();
    expect(store.state.read().phase).toMatchObject({ is: 'failed', error: { code: 'NOT_FOUND' } });
  });
});
