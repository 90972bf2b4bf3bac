/** Realtime in memory: who holds an invitation hears what is told in its window, and nobody else does. */
import type { ChangeNews, Invitation, Live, LiveLine } from '../../src/application/ports/live.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { endOfWindow, liveChannel, liveWindowAt, windowsToJoin } from '../../src/domain/live-channel.ts';

export interface InMemoryLive extends Live {
  /** Everything that was told, oldest first. */
  told: ChangeNews[];
  listen(line: LiveLine, hear: (message: unknown) => void): Promise<() => void>;
  /** From now on nothing works. */
  fail(): void;
}

export function inMemoryLive(now: () => Date): InMemoryLive {
  const listeners = new Set<{ channel: string; hear: (message: unknown) => void }>();
  const told: ChangeNews[] = [];
  let failing = false;
  const check = (): void => {
    if (failing) throw new AppError('UNAVAILABLE', 'errors.storageBusy');
  };
  const lineOf = (name: string): LiveLine => ({ channel: name, token: `token of ${name}` });
  return {
    told,
    fail: () => void (failing = true),
    invite: async (id, after): Promise<Invitation[]> => {
      check();
      return windowsToJoin(now(), after).map((window) => ({
        window,
        endsAt: endOfWindow(window).toISOString(),
        changes: lineOf(liveChannel(id, 'changes', window).name),
        presence: lineOf(liveChannel(id, 'presence', window).name),
      }));
    },
    prepare: () => undefined,
    tell: async (news) => {
      check();
      told.push(news);
      const { name } = liveChannel(news.modelId, 'changes', liveWindowAt(now()));
      for (const { channel, hear } of listeners) if (channel === name) hear(structuredClone(news));
    },
    listen: async ({ channel, token }, hear) => {
      if (token !== lineOf(channel).token) throw new Error('No token of this channel');
      const listener = { channel, hear };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
