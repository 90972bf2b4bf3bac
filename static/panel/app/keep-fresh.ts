/** Reads the panel again when it may be old: the person comes back to it, or Jira says that the issue changed. */
import type { Host } from '../../api/forge-host.ts';
import type { PanelStore } from '../../store/panel-store.ts';

/** A reading costs one Jira call of everybody's pool: coming back costs one at most this often, in milliseconds. */
const leastGap = 10_000;
/** Jira tells of one edit several times: wait until it is quiet, in milliseconds. */
const quiet = 700;

export interface KeepFreshParts {
  store: Pick<PanelStore, 'load' | 'keep' | 'backOnline'>;
  host: Pick<Host, 'onIssueChanged'>;
  page: Window;
}

/** The answer ends it. */
export function keepFresh({ store, host, page }: KeepFreshParts): () => void {
  let last = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const load = () => {
    last = Date.now();
    void store.load();
  };
  const loadIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(load, milliseconds);
  };
  const cameBack = () => {
    if (page.document.visibilityState === 'hidden') store.keep();
    else loadIn(Math.max(0, last + leastGap - Date.now()));
  };
  const ends = [
    on(page, 'focus', cameBack),
    on(page.document, 'visibilitychange', cameBack),
    on(page, 'pagehide', () => store.keep()),
    // Where the browser refuses storage in a frame, it asks before what was typed is lost.
    on(page, 'beforeunload', (event) => {
      if (!store.keep()) event.preventDefault();
    }),
    on(page, 'online', () => store.backOnline()),
    host.onIssueChanged(() => loadIn(quiet)),
  ];
  return () => {
    clearTimeout(timer);
    ends.forEach((end) => end());
  };
}

function on(target: EventTarget, event: string, listener: (event: Event) => void): () => void {
  target.addEventListener(event, listener);
  return () => target.removeEventListener(event, listener);
}
