/** Keeps an open panel listening: joins each window of time before it begins, and notices when nothing arrives any more. */
import type { LiveLine, Place } from '../api/live-line.ts';
import type { LiveInvitation } from '../../src/contract/live.ts';

export interface ListeningParts {
  line: LiveLine;
  /** Asks the back end where to listen after a window; null when it did not say. */
  join: (after: number) => Promise<readonly LiveInvitation[] | null>;
  onChanges: (message: unknown) => void;
  /** True when it was this panel's own saying. */
  onPresence: (message: unknown) => boolean;
  /** Called whenever the panel begins or stops to hear of changes. */
  onLive: (live: boolean) => void;
  random: () => number;
  now: () => number;
}

export interface Listening {
  /** Joins what an answer of the back end invites to. */
  start(invitations: readonly LiveInvitation[] | null): void;
  isLive(): boolean;
  /** Says something to the others. What is never heard back shows that the line is dead. */
  speak(message: Record<string, unknown>): void;
  stop(): void;
}

/** A renewal comes between these two before the end of a window, in milliseconds: not everybody at once. */
const renewBetween = [100_000, 15_000] as const;
/** Publishers have clocks of their own: a window is listened to this much longer. */
const linger = 10_000;
/** What was said between the reading and the listening is heard again. */
const replaySeconds = 15;
/** One's own voice comes back within this, or the line is dead. */
const echo = 6_000;
const retries = [5_000, 15_000, 45_000, 120_000] as const;

export function listening(parts: ListeningParts): Listening {
  const { line, join, onLive, random, now } = parts;
  const joined = new Map<number, Joined>();
  let live = false;
  let failures = 0;
  let stopped = false;
  let waitingForEcho: ReturnType<typeof setTimeout> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const current = (): Joined | undefined => [...joined.values()].find(({ endsAt }) => endsAt > now());
  const setLive = (next: boolean): void => {
    if (live === next) return;
    live = next;
    onLive(live);
  };
  const again = (milliseconds: number, after: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void renew(after), milliseconds);
  };
  const retry = (): void => {
    const pause = retries[Math.min(failures, retries.length - 1)] ?? 0;
    failures += 1;
    again(pause * (0.7 + 0.6 * random()), newest());
  };
  const newest = (): number => (current() === undefined ? 0 : Math.max(...joined.keys()));
  const renew = async (after: number): Promise<void> => {
    const invitations = await join(after);
    if (stopped) return;
    if (invitations === null || !(await joinAll(invitations))) {
      if (current() === undefined) setLive(false);
      retry();
      return;
    }
    failures = 0;
    setLive(current() !== undefined);
    planRenewal();
  };
  const planRenewal = (): void => {
    const last = Math.max(...[...joined.values()].map(({ endsAt }) => endsAt));
    const [most, least] = renewBetween;
    again(Math.max(1_000, last - now() - least - (most - least) * random()), newest());
  };
  const joinAll = async (invitations: readonly LiveInvitation[]): Promise<boolean> => {
    const results = await Promise.all(invitations.map((one) => enter(parts, one, heardPresence)));
    for (const entered of results) {
      if (entered === null) continue;
      joined.get(entered.window)?.leave();
      joined.set(entered.window, entered);
      setTimeout(() => leave(entered), Math.max(0, entered.endsAt - now()) + linger);
    }
    return results.every((one) => one !== null);
  };
  const leave = (entered: Joined): void => {
    entered.leave();
    if (joined.get(entered.window) === entered) joined.delete(entered.window);
    if (current() === undefined) setLive(false);
  };
  const heardPresence = (message: unknown): void => {
    if (!parts.onPresence(message)) return;
    clearTimeout(waitingForEcho);
    waitingForEcho = undefined;
  };
  /** Nothing came back: every window is joined anew. */
  const dead = (): void => {
    waitingForEcho = undefined;
    setLive(false);
    for (const one of [...joined.values()]) leave(one);
    retry();
  };
  return {
    start(invitations) {
      if (stopped) return;
      if (invitations === null || invitations.length === 0) {
        retry();
        return;
      }
      void joinAll(invitations).then((all) => {
        if (stopped) return;
        setLive(current() !== undefined);
        if (all) planRenewal();
        else retry();
      });
    },
    isLive: () => live,
    speak(message) {
      const place = current()?.presence;
      if (place === undefined || !live) return;
      waitingForEcho ??= setTimeout(dead, echo);
      void line.speak(place, message);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(waitingForEcho);
      for (const one of [...joined.values()]) leave(one);
    },
  };
}

interface Joined {
  window: number;
  endsAt: number;
  presence: Place;
  leave: () => void;
}

/** Null when either channel could not be joined. */
async function enter(
  { line, onChanges }: Pick<ListeningParts, 'line' | 'onChanges'>,
  { window, endsAt, changes, presence }: LiveInvitation,
  onPresence: (message: unknown) => void,
): Promise<Joined | null> {
  const ends = await Promise.allSettled([
    line.listen(changes, onChanges, replaySeconds),
    line.listen(presence, onPresence, replaySeconds),
  ]);
  const leave = () => ends.forEach((end) => end.status === 'fulfilled' && end.value());
  if (ends.every((end) => end.status === 'fulfilled')) return { window, endsAt: Date.parse(endsAt), presence, leave };
  leave();
  return null;
}
