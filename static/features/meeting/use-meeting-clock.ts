/** This person's clock for the meeting: started by a press, kept in the browser tab, seen by nobody else. */
import { useEffect, useState } from 'react';
import * as z from 'zod';
import type { AgendaPart } from '../../../src/domain/size-process.ts';
import { tabStorage } from '../../panel/app/tab-storage.ts';

const clockState = z.strictObject({
  /** When it was started; null: it does not run. */
  began: z.number().nullable(),
  /** The part that runs, and since when; what each part took before. */
  part: z.string().nullable(),
  since: z.number(),
  spent: z.record(z.string(), z.number()),
});
type ClockState = z.infer<typeof clockState>;

const stopped: ClockState = { began: null, part: null, since: 0, spent: {} };

export interface MeetingClock {
  runs: boolean;
  /** Milliseconds since the start. */
  all: number;
  /** Milliseconds that a part has had. */
  ofPart(part: AgendaPart): number;
  start(): void;
  stop(): void;
}

/** @param part the one that is open: its time runs */
export function useMeetingClock(name: string, part: AgendaPart): MeetingClock {
  const [state, setState] = useState<ClockState>(() => readState(name));
  const [now, setNow] = useState(() => Date.now());
  const runs = state.began !== null;
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [runs]);
  const set = (next: ClockState) => {
    setState(next);
    keepState(name, next);
    setNow(Date.now());
  };
  useEffect(() => {
    setState((before) => {
      if (before.began === null || before.part === part) return before;
      const at = Date.now();
      const next = { ...before, part, since: at, spent: withSpent(before, at) };
      keepState(name, next);
      return next;
    });
  }, [name, part]);
  return {
    runs,
    all: state.began === null ? 0 : Math.max(0, now - state.began),
    ofPart: (one) => (state.spent[one] ?? 0) + (runs && state.part === one ? Math.max(0, now - state.since) : 0),
    start: () => {
      const at = Date.now();
      set({ began: at, part, since: at, spent: {} });
    },
    stop: () => set(stopped),
  };
}

function withSpent({ part, since, spent }: ClockState, at: number): Record<string, number> {
  return part === null ? spent : { ...spent, [part]: (spent[part] ?? 0) + at - since };
}

function readState(name: string): ClockState {
  try {
    return clockState.safeParse(JSON.parse(tabStorage()?.getItem(name) ?? 'null')).data ?? stopped;
  } catch {
    // Nothing was kept, or nothing can be: the clock starts when somebody presses.
    return stopped;
  }
}

function keepState(name: string, state: ClockState): void {
  try {
    tabStorage()?.setItem(name, JSON.stringify(state));
  } catch {
    // It runs all the same, until the page is loaded again.
  }
}
