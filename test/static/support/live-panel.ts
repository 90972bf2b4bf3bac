/** A panel with its realtime and its time in the test's hands. */
import { vi } from 'vitest';
import type { LiveLine, Place } from '../../../static/api/live-line.ts';
import { together } from '../../../static/store/together.ts';
import type { ChangesMessage, LiveInvitation } from '../../../src/contract/live.ts';
import { accountId, issueId } from '../../../src/domain/ids.ts';
import { type FakeBackEnd, fakeBackEnd } from './fake-back-end.ts';
import { newPanel } from './open-panel.ts';
import { sampleItems } from './sample-model.ts';

/** When the tests begin: ten minutes before the first window ends. */
export const start = Date.parse('2026-11-12T14:20:00.000Z');
export const minutes = (count: number) => count * 60_000;
export const colleague = accountId.parse('account-security');
export const modelId = issueId.parse('10042');

/** Channels in memory; what is said on one is heard by everybody on it, the speaker too. */
function channels() {
  const listeners = new Map<string, Set<(message: unknown) => void>>();
  const said: { channel: string; message: Record<string, unknown> }[] = [];
  const broken = { listen: false, silent: false };
  const tell = (channel: string, message: unknown) => listeners.get(channel)?.forEach((hear) => hear(message));
  const line: LiveLine = {
    async listen({ channel }, hear) {
      if (broken.listen) throw new Error('429');
      const some = listeners.get(channel) ?? new Set();
      listeners.set(channel, some.add(hear));
      return () => void some.delete(hear);
    },
    async speak({ channel }, message) {
      said.push({ channel, message });
      if (!broken.silent) tell(channel, message);
      return true;
    },
  };
  const on = () => [...listeners].filter(([, some]) => some.size > 0).map(([channel]) => channel);
  return { line, said, broken, tell, on };
}

function place(use: string, window: number): Place {
  return { channel: `${use}-${window}`, token: 'token' };
}

/** A window ends ten minutes after the one before it. */
export function window(number: number): LiveInvitation {
  const endsAt = new Date(Date.parse('2026-11-12T14:30:00.000Z') + (number - 1) * minutes(10)).toISOString();
  return { window: number, endsAt, changes: place('changes', number), presence: place('presence', number) };
}

/** On fake timers. */
export async function opened(backEnd: FakeBackEnd = fakeBackEnd({ items: sampleItems() })) {
  backEnd.live = [window(1)];
  const panel = newPanel(backEnd);
  const realtime = channels();
  const others = together({ store: panel.store, line: realtime.line, tab: 'mine', random: () => 0.5 });
  await panel.store.load();
  await vi.advanceTimersByTimeAsync(0);
  return { ...panel, ...realtime, backEnd, others };
}

/** How often an operation was called. */
export const calls = ({ calls: all }: FakeBackEnd, name: string) => all.filter((one) => one.name === name).length;

/** A message of somebody else that says nothing yet. */
export function news(given: Partial<ChangesMessage>): ChangesMessage {
  const nothing = { directory: null, items: [], removed: [], revs: {}, requests: {} };
  return { v: 1, modelId, by: colleague, ...nothing, ...given };
}
