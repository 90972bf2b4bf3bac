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
  close(): void;
}

export interface PanelOnHostOptions {
  key: string;
  user: string;
  random?: () => number;
  /** Called for every operation of realtime that the panel makes itself. */
  spent?: () => void;
  /** Stands between the panel and its back end. */
  between?: (invoke: Invoke) => Invoke;
}

/** What the bridge does with a function that died: it rejects. */
function bridgeTo(kit: Kit, { key, user }: Pick<PanelOnHostOptions, 'key' | 'user'>): Invoke {
  return async (functionKey, payload) => {
    const answer = await kit.as(user).invoke('threat-model-panel', functionKey, payload, key);
    if (answer.status >= 400) throw new Error(`${functionKey}: ${answer.status}`);
    return answer.body;
  };
}

export function panelOnHost(kit: Kit, options: PanelOnHostOptions): PanelOnHost {
  const { random = Math.random, between = (invoke: Invoke) => invoke, spent } = options;
  const client = panelClient(between(bridgeTo(kit, options)));
  const store = panelStore({ client, cache: sessionCache(null), newId: () => crypto.randomUUID(), random });
  const others = together({ store, line: lineTo(kit, spent), tab: crypto.randomUUID(), random });
  return { store, others, close: () => others.stop() };
}

/** @param spent called for every operation of realtime */
function lineTo(kit: Kit, spent: () => void = () => undefined): LiveLine {
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
