import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFresh } from '../../static/panel/app/keep-fresh.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A page with nothing but what is listened to. */
function page() {
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  return Object.assign(window, { document }) as unknown as Window & { document: { visibilityState: string } };
}

function fresh({ kept = true, live = true } = {}) {
  const calls: string[] = [];
  const shown: boolean[] = [];
  const heard = { live };
  const store = {
    refresh: async () => {
      calls.push('read');
      return true;
    },
    keep: () => {
      calls.push('keep');
      return kept;
    },
    backOnline: () => void calls.push('online'),
    offline: () => void calls.push('offline'),
  };
  let tell = () => {};
  const host = { onIssueChanged: (listener: () => void) => ((tell = listener), () => (tell = () => {})) };
  const window = page();
  const together = { isLive: () => heard.live, show: (here: boolean) => void shown.push(here) };
  const end = keepFresh({ store, host, page: window, together, random: () => 0.5 });
  return { calls, shown, heard, window, issueChanged: () => tell(), end };
}

test('coming back reads again, once, and not before ten seconds have passed since the last reading', () => {
  const { calls, window } = fresh();
  window.dispatchEvent(new Event('focus'));
  window.dispatchEvent(new Event('focus'));
  vi.advanceTimersByTime(9_000);
  expect(calls).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(calls).toEqual(['read']);
  vi.advanceTimersByTime(60_000);
  window.dispatchEvent(new Event('focus'));
  vi.advanceTimersByTime(0);
  expect(calls).toEqual(['read', 'read']);
});

test('several changes of the issue in a row are one reading', () => {
  const { calls, issueChanged } = fresh();
  for (let times = 0; times < 5; times += 1) issueChanged();
  vi.advanceTimersByTime(2_000);
  expect(calls).toEqual(['read']);
});

test('leaving keeps what was typed, a connection that is back sends it', () => {
  const { calls, window } = fresh();
  window.document.visibilityState = 'hidden';
  window.document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('pagehide'));
  window.dispatchEvent(new Event('offline'));
  window.dispatchEvent(new Event('online'));
  expect(calls).toEqual(['keep', 'keep', 'offline', 'online']);
});

test('once ended it reads no more', () => {
  const { calls, window, issueChanged, end } = fresh();
  window.dispatchEvent(new Event('focus'));
  end();
  issueChanged();
  vi.advanceTimersByTime(600_000);
  expect(calls).toEqual([]);
});

test('the browser asks before a page goes away with what could not be kept, and only then', () => {
  for (const kept of [true, false]) {
    const leaving = new Event('beforeunload', { cancelable: true });
    fresh({ kept }).window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(!kept);
  }
});

test('while changes are heard it reads every two minutes, else every half minute, and slower when nobody does anything', () => {
  const { calls, heard, window } = fresh();
  vi.advanceTimersByTime(129_000);
  expect(calls).toEqual([]);
  vi.advanceTimersByTime(2_000);
  expect(calls).toHaveLength(1);
  heard.live = false;
  vi.advanceTimersByTime(130_000);
  window.dispatchEvent(new Event('keydown'));
  calls.splice(0);
  vi.advanceTimersByTime(225_000);
  expect(calls).toHaveLength(10);
  vi.advanceTimersByTime(5 * 60_000);
  calls.splice(0);
  vi.advanceTimersByTime(750_000);
  expect(calls).toHaveLength(10);
});

test('out of sight it reads nothing, and the others see that one has left', () => {
  const { calls, shown, window } = fresh({ live: false });
  window.document.visibilityState = 'hidden';
  window.document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(600_000);
  expect(calls).toEqual(['keep']);
  window.document.visibilityState = 'visible';
  window.document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(0);
  expect(calls).toEqual(['keep', 'read']);
  expect(shown).toEqual([true, false, true]);
});
