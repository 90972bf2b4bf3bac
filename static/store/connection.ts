/** Whether the back end answers, and what is sent again by itself when it does. */
import type { ClientError, PanelClient, Result } from '../api/panel-client.ts';
import type { Outbox, Write } from './outbox.ts';
import { withState } from './outbox.ts';
import type { StateHolder } from './panel-state.ts';

export interface Connection {
  /** Whether nothing is sent at the moment, because it would not arrive. */
  held(): boolean;
  /** A call came back, or did not. */
  told(reached: boolean): void;
  /** Asks at once instead of after the pause: the person says so, or the browser. */
  tryNow(): void;
  /** The browser knows that there is no network. */
  lost(): void;
  /** Plans to send again what was answered with "not now". */
  plan(): void;
}

export interface ConnectionParts {
  state: StateHolder;
  /** Reads a little: true when the back end answered. */
  probe: () => Promise<boolean>;
  /** Sends what may be sent. */
  pump: () => void;
  random: () => number;
}

/** Pauses between two tries, in milliseconds; the last one stays. */
const pauses = [1_500, 3_000, 6_000, 12_000, 24_000];
/** A write that fails this often while others arrive needs the person. */
const attempts = 4;

export function connection({ state, probe, pump, random }: ConnectionParts): Connection {
  /** How often each write was sent again by itself. */
  const tried = new Map<string, number>();
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = false;

  const now = () => state.read().connection;
  const later = (): void => {
    clearTimeout(timer);
    const pause = pauses[Math.min(failures, pauses.length - 1)] ?? 0;
    failures += 1;
    // Eight people who lost the same network must not come back in the same instant.
    timer = setTimeout(() => void attempt(), pause * (0.8 + 0.4 * random()));
  };
  const attempt = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    clearTimeout(timer);
    const reached = now() === 'up' || (await probe());
    asking = false;
    if (reached) recover(now() !== 'unsure');
    else {
      state.update({ connection: 'down' });
      later();
    }
  };
  /** After an outage everything goes, in its order. Where only one call failed, the others go and it is tried later. */
  const recover = (everything: boolean): void => {
    clearTimeout(timer);
    if (now() === 'down') failures = 0;
    const { outbox } = state.read();
    state.update({ connection: 'up', outbox: everything ? due(outbox, tried) : outbox });
    pump();
    if (!everything) plan();
  };
  const plan = (): void => {
    if (now() !== 'up' || asking) return;
    if (state.read().outbox.some((write) => isDue(write, tried))) later();
  };
  return {
    held: () => now() !== 'up',
    told(reached) {
      if (asking || state.read().records === null) return;
      if (reached) {
        if (now() !== 'up') recover(now() === 'down');
      } else if (now() === 'up') {
        state.update({ connection: 'unsure' });
        void attempt();
      }
    },
    plan,
    lost() {
      if (state.read().records === null) return;
      state.update({ connection: 'down' });
      failures = 0;
      later();
    },
    tryNow() {
      failures = 0;
      tried.clear();
      void attempt();
    },
  };
}

/** The client, watched: an answer of any kind means that there is a connection. */
export function watchedClient(client: PanelClient, told: (reached: boolean) => void): PanelClient {
  return {
    async call(operation, input) {
      const result = await client.call(operation, input);
      told(wasReached(result));
      return result;
    },
  };
}

function wasReached(result: Result<unknown>): boolean {
  return result.ok || result.error.code !== 'UNREACHABLE';
}

/** Nobody answered, or the answer was "not now": the same words may be taken the next time. */
export function isPassing({ code }: ClientError): boolean {
  return code === 'UNREACHABLE' || code === 'UNAVAILABLE';
}

function isDue({ id, state }: Write, tried: ReadonlyMap<string, number>): boolean {
  return state.is === 'failed' && isPassing(state.error) && (tried.get(id) ?? 0) < attempts;
}

function due(outbox: Outbox, tried: Map<string, number>): Outbox {
  return outbox.reduce((so, write) => {
    if (!isDue(write, tried)) return so;
    tried.set(write.id, (tried.get(write.id) ?? 0) + 1);
    return withState(so, write.id, { is: 'waiting' });
  }, outbox);
}

/** How many changes wait for the connection. */
export function waitingChanges(outbox: Outbox): number {
  return outbox.filter(({ state }) => state.is !== 'conflict' && (state.is !== 'failed' || isPassing(state.error)))
    .length;
}
