/** Starts the issue panel: builds what it needs, opens it, and reads it again when something may have changed. */
import '../api/without-eval.ts';
import { createRoot } from 'react-dom/client';
import { forgeHost } from '../api/forge-host.ts';
import { forgeLine } from '../api/live-line.ts';
import { panelClient } from '../api/panel-client.ts';
import { panelStore } from '../store/panel-store.ts';
import { people } from '../store/people.ts';
import { sessionCache } from '../store/session-cache.ts';
import { together } from '../store/together.ts';
import { App } from './app/app.tsx';
import { appTexts } from './app/app-texts.ts';
import { keepFresh } from './app/keep-fresh.ts';
import { tabStorage } from './app/tab-storage.ts';
import { loadTexts } from '../language/load-texts.ts';
import '../ui/tokens.css';
import '../ui/ui.css';
import './panel.css';

const host = forgeHost();
host.followTheme();
const client = panelClient(host.invoke);
const store = panelStore({ client, cache: sessionCache(tabStorage()), newId: () => crypto.randomUUID() });
void store.load();
const others = together({ store, line: forgeLine(), tab: crypto.randomUUID() });
keepFresh({ store, host, page: window, together: { isLive: others.isLive, show: others.presence.show } });

const root = document.getElementById('root');
if (root) {
  const parts = { store, people: people(client), presence: others.presence, host };
  void loadTexts(host.locale).then((t) => createRoot(root).render(<App {...parts} texts={appTexts(t)} />));
}
