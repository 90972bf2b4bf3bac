/** Reads what changed when the panel may be old: the person comes back to it, Jira says so, or nothing was heard for a while. */
import type { Host } from '../../api/forge-host.ts';
import type { PanelStore } from '../../store/panel-store.ts';

/** Coming back costs a reading at most this often, in milliseconds. */
const leastGap = 10_000;
/** Jira tells of one edit several times: wait until it is quiet, in milliseconds. */
const quiet = 700;

/** Pauses between readings, in milliseconds, from and to: at a moment of each panel's own. */
const pace = {
  /** Changes are heard; a message may be lost all the same. */
  live: [110_000, 150_000],
  /** Nothing is heard: this is how others' changes arrive. */
  polling: [15_000, 30_000],
  /** As above, and nobody has done anything here for five minutes. */
  idle: [60_000, 90_000],
} as const;
const idleAfter = 5 * 60_000;

export interface KeepFreshParts {
  store: Pick<PanelStore, 'refresh' | 'keep' | 'backOnline' | 'offline'>;
  host: Pick<Host, 'onIssueChanged'>;
  page: Window;
  together: { isLive(): boolean; show(here: boolean): void };
  random?: () => number;
}

/** The answer ends it. */
export function keepFresh({ store, host, page, together, random = Math.random }: KeepFreshParts): () => void {
  let last = Date.now();
  let active = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next: ReturnType<typeof setTimeout> | undefined;
  const isHidden = () => page.document.visibilityState === 'hidden';
  const read = () => {
    last = Date.now();
    plan();
    void store.refresh();
  };
  const readIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(read, milliseconds);
  };
  const plan = () => {
    clearTimeout(next);
    if (isHidden()) return;
    const [from, to] = pace[paceNow()];
    next = setTimeout(read, from + (to - from) * random());
  };
  const paceNow = () => {
    if (together.isLive()) return 'live';
    return Date.now() - active > idleAfter ? 'idle' : 'polling';
  };
  const cameBack = () => {
    together.show(!isHidden());
    if (isHidden()) {
      clearTimeout(next);
      store.keep();
    } else readIn(Math.max(0, last + leastGap - Date.now()));
  };
  const acted = () => {
    active = Date.now();
  };
  const ends = [
    on(page, 'focus', cameBack),
    on(page.document, 'visibilitychange', cameBack),
    on(page, 'pagehide', () => {
      together.show(false);
      store.keep();
    }),
    // Where the browser refuses storage in a frame, it asks before what was typed is lost.
    on(page, 'beforeunload', (event) => {
      if (!store.keep()) event.preventDefault();
    }),
    on(page, 'online', () => store.backOnline()),
    on(page, 'offline', () => store.offline()),
    on(page, 'pointerdown', acted),
    on(page, 'keydown', acted),
    host.onIssueChanged(() => readIn(quiet)),
  ];
  together.show(!isHidden());
  plan();
  return () => {
    clearTimeout(timer);
    clearTimeout(next);
    ends.forEach((end) => end());
  };
}

function on(target: EventTarget, event: string, listener: (event: Event) => void): () => void {
  target.addEventListener(event, listener);
  return () => target.removeEventListener(event, listener);
}
