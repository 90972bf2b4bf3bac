/** Starts the issue panel: builds what it needs, opens it, and reads it again when something may have changed. */
import '../api/without-eval.ts';
import { createRoot } from 'react-dom/client';
import { type Placement, forgeHost } from '../api/forge-host.ts';
import { forgeLine } from '../api/live-line.ts';
import { panelClient } from '../api/panel-client.ts';
import { openMeetingDialog, tellFrameBehind } from '../api/panel-dialog.ts';
import { capture } from '../store/capture.ts';
import { panelStore } from '../store/panel-store.ts';
import { people } from '../store/people.ts';
import { type SessionCache, alsoTold, dialogCache, sessionCache, withHanded } from '../store/session-cache.ts';
import { together } from '../store/together.ts';
import { App } from './app/app.tsx';
import { appTexts } from './app/app-texts.ts';
import { keepFresh } from './app/keep-fresh.ts';
import { browserStorage, tabStorage } from './app/tab-storage.ts';
import { loadTexts } from '../language/load-texts.ts';
import '../ui/tokens.css';
import '../ui/ui.css';
import './panel.css';

const host = forgeHost();
host.followTheme();
let placement: Placement = { in: 'issue' };
const placed = host.placement().then(
  (known) => void (placement = known),
  () => undefined,
);
/** Where this frame stands is known before the first answer: it decides what is brought back. */
const client = panelClient(async (functionKey, payload) => {
  const answer = await host.invoke(functionKey, payload);
  await placed;
  return answer;
});
const kept = alsoTold(
  sessionCache(tabStorage(), () => (placement.in === 'issue' ? '' : dialogCache)),
  (unsent) => placement.in !== 'issue' && tellFrameBehind(placement.in, unsent),
);
const cache: SessionCache = {
  ...kept,
  load: (name) => withHanded(kept.load(name), placement.in === 'issue' ? null : placement.handed),
};
const store = panelStore({ client, cache, newId: () => crypto.randomUUID() });
void store.load();
const captured = capture(browserStorage(), () => store.state.read().records?.accountId ?? null);
const others = together({ store, line: forgeLine(), tab: crypto.randomUUID() });
keepFresh({ store, host, page: window, together: { isLive: others.isLive, show: others.presence.show } });

const root = document.getElementById('root');

async function draw(element: HTMLElement): Promise<void> {
  const [texts] = await Promise.all([loadTexts(host.locale), placed]);
  createRoot(element).render(
    <App
      store={store}
      people={people(client)}
      presence={others.presence}
      capture={captured}
      host={{ ...host, openMeeting: openMeetingDialog }}
      placement={placement.in}
      texts={appTexts(texts)}
    />,
  );
}
if (root) void draw(root);
