/** The panel's real store on the local host: what a browser would run, without the browser. */
import type { Kit } from '../../local/kit.ts';
import type { LiveLine } from '../../static/api/live-line.ts';
import { type Invoke, panelClient } from '../../static/api/panel-client.ts';
import { type PanelStore, panelStore } from '../../static/store/panel-store.ts';
import { sessionCache } from '../../static/store/session-cache.ts';
import { type Together, together } from '../../static/store/together.ts';

export interface PanelOnHost {
  store: PanelStore;
  others: Together;
  /** Every call of the back end so far. */
  calls: string[];
  /** Operations of realtime that this panel made: joining and saying to be here. */
  spoken: number;
  close(): void;
}

export interface PanelOnHostOptions {
  key: string;
  user: string;
  random?: () => number;
  /** Stands between the panel and its back end. */
  between?: (invoke: Invoke) => Invoke;
}

/** What the bridge does with a function that died: it rejects. */
export function bridgeTo(kit: Kit, { key, user }: Pick<PanelOnHostOptions, 'key' | 'user'>): Invoke {
  return async (functionKey, payload) => {
    const answer = await kit.as(user).invoke('threat-model-panel', functionKey, payload, key);
    if (answer.status >= 400) throw new Error(`${functionKey}: ${answer.status}`);
    return answer.body;
  };
}

export function panelOnHost(kit: Kit, options: PanelOnHostOptions): PanelOnHost {
  const { random = Math.random, between = (invoke: Invoke) => invoke } = options;
  const invoke = between(bridgeTo(kit, options));
  const calls: string[] = [];
  const client = panelClient((name, payload) => {
    calls.push(name);
    return invoke(name, payload);
  });
  const store = panelStore({ client, cache: sessionCache(null), newId: () => crypto.randomUUID(), random });
  const panel: PanelOnHost = {
    store,
    others: together({ store, line: lineTo(kit, () => (panel.spoken += 1)), tab: crypto.randomUUID(), random }),
    calls,
    spoken: 0,
    close: () => panel.others.stop(),
  };
  return panel;
}

/** @param spent called for every operation of realtime */
export function lineTo(kit: Kit, spent: () => void = () => undefined): LiveLine {
  const { forge } = kit.host;
  return {
    async listen({ channel, token }, hear, replaySeconds) {
      spent();
      const at = { channel, token, isGlobal: true, scope: '', replaySeconds };
      const { unsubscribe } = await forge.subscribe({ ...at, onEvent: hear });
      return unsubscribe;
    },
    async speak({ channel, token }, payload) {
      spent();
      try {
        await forge.publish({ channel, token, isGlobal: true, scope: '', payload });
        return true;
      } catch {
        return false;
      }
    },
  };
}
