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

function fresh(kept = true) {
  const calls: string[] = [];
  const store = {
    load: async () => void calls.push('load'),
    keep: () => {
      calls.push('keep');
      return kept;
    },
    backOnline: () => void calls.push('online'),
  };
  let tell = () => {};
  const host = { onIssueChanged: (listener: () => void) => ((tell = listener), () => (tell = () => {})) };
  const window = page();
  const end = keepFresh({ store, host, page: window });
  return { calls, window, issueChanged: () => tell(), end };
}

test('coming back reads again, once, and not before ten seconds have passed since the last reading', () => {
  const { calls, window } = fresh();
  window.dispatchEvent(new Event('focus'));
  window.dispatchEvent(new Event('focus'));
  vi.advanceTimersByTime(9_000);
  expect(calls).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(calls).toEqual(['load']);
  vi.advanceTimersByTime(60_000);
  window.dispatchEvent(new Event('focus'));
  vi.advanceTimersByTime(0);
  expect(calls).toEqual(['load', 'load']);
});

test('several changes of the issue in a row are one reading', () => {
  const { calls, issueChanged } = fresh();
  for (let times = 0; times < 5; times += 1) issueChanged();
  vi.advanceTimersByTime(2_000);
  expect(calls).toEqual(['load']);
});

test('leaving keeps what was typed, a connection that is back sends it', () => {
  const { calls, window } = fresh();
  window.document.visibilityState = 'hidden';
  window.document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('pagehide'));
  window.dispatchEvent(new Event('online'));
  expect(calls).toEqual(['keep', 'keep', 'online']);
});

test('once ended it reads no more', () => {
  const { calls, window, issueChanged, end } = fresh();
  window.dispatchEvent(new Event('focus'));
  end();
  issueChanged();
  vi.advanceTimersByTime(60_000);
  expect(calls).toEqual([]);
});

test('the browser asks before a page goes away with what could not be kept, and only then', () => {
  for (const kept of [true, false]) {
    const leaving = new Event('beforeunload', { cancelable: true });
    fresh(kept).window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(!kept);
  }
});
