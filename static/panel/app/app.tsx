/** The panel from its first paint: opening, failed with a next step, or everything. */
import { useEffect, useMemo } from 'react';
import type { ClientError } from '../../api/panel-client.ts';
import type { Host } from '../../api/forge-host.ts';
import type { Notice } from '../../store/delivery.ts';
import { librarySession } from '../../store/library-session.ts';
import type { People } from '../../store/people.ts';
import type { Presence } from '../../store/presence.ts';
import type { PanelStore } from '../../store/panel-store.ts';
import { PanelContext, usePanel, usePhase } from '../../store/use-panel.ts';
import { useNews } from '../../features/together/use-news.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import { useAnnouncer } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { noticeText } from './notice-text.ts';
import { OpenPanel } from './open-panel.tsx';

export interface AppProps {
  store: PanelStore;
  people: People;
  presence: Presence;
  host: Pick<Host, 'openIssue' | 'openPage' | 'siteUrl' | 'closeDialog' | 'isDialog'>;
  texts: Texts;
}

export function App({ store, people, presence, host, texts }: AppProps) {
  const { announce, regions } = useAnnouncer();
  const library = useMemo(() => librarySession(store.client), [store]);
  const panel = useMemo(
    () => ({ store, people, presence, library, host, t: texts, announce }),
    [store, people, presence, library, host, texts, announce],
  );
  useNews(store, texts, announce);
  useEffect(
    () =>
      store.onNotice((notice: Notice) => {
        // Without a connection one line says so for every change at once.
        if (notice.is === 'failed' && store.state.read().connection === 'down') return;
        announce(noticeText(notice, texts), notice.is !== 'confirmed');
      }),
    [store, announce, texts],
  );
  return (
    <PanelContext.Provider value={panel}>
      <section
        className="panel"
        aria-label={texts('panel.title')}
        onPointerDownCapture={people.allow}
        onKeyDownCapture={people.allow}
      >
        <CloseDialog host={host} t={texts} />
        <Content />
      </section>
      {regions}
    </PanelContext.Provider>
  );
}

function Content() {
  const { store, t } = usePanel();
  const phase = usePhase();
  switch (phase.is) {
    case 'loading':
      return (
        <div className="opening">
          <Spinner label={t('panel.opening')} />
        </div>
      );
    case 'failed':
      return (
        <Message
          tone="error"
          title={t('panel.failure.title')}
          actions={<Button onClick={() => void store.load()}>{t('panel.retry')}</Button>}
        >
          <p>{failureText(phase.error, t)}</p>
          {isClosedDoor(phase.error) && <p>{t('panel.failure.askAccess')}</p>}
        </Message>
      );
    case 'ready':
      return <OpenPanel />;
  }
}

function isClosedDoor({ code }: ClientError): boolean {
  return code === 'NOT_FOUND' || code === 'FORBIDDEN';
}
