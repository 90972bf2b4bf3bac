/** The panel from its first paint: opening, failed with a next step, or everything. */
import { Suspense, lazy, useEffect, useMemo } from 'react';
import type { ClientError } from '../../api/panel-client.ts';
import type { Placement } from '../../api/forge-host.ts';
import type { Capture } from '../../store/capture.ts';
import type { Notice } from '../../store/delivery.ts';
import { librarySession } from '../../store/library-session.ts';
import type { People } from '../../store/people.ts';
import type { Presence } from '../../store/presence.ts';
import type { PanelStore } from '../../store/panel-store.ts';
import { PanelContext, type PanelHost, usePanel, usePhase } from '../../store/use-panel.ts';
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
  capture: Capture;
  host: PanelHost;
  placement: Placement['in'];
  texts: Texts;
}

/** Opened where a meeting begins: nobody else waits for it. */
const MeetingView = lazy(() => import('../../features/meeting/meeting-view.tsx').catch(() => ({ default: NoMeeting })));

export function App({ store, people, presence, capture, host, placement, texts }: AppProps) {
  const { announce, regions } = useAnnouncer();
  const library = useMemo(() => librarySession(store.client), [store]);
  const panel = useMemo(
    () => ({ store, people, presence, library, capture, host, t: texts, announce }),
    [store, people, presence, library, capture, host, texts, announce],
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
        className={placement === 'meeting' ? 'panel panel-meeting' : 'panel'}
        aria-label={texts(placement === 'meeting' ? 'panel.meeting.title' : 'panel.title')}
        onPointerDownCapture={people.allow}
        onKeyDownCapture={people.allow}
      >
        {placement === 'dialog' && (
          <CloseDialog host={host} t={texts} handBack={() => (store.keep() ? undefined : store.unsent())} />
        )}
        <Content meeting={placement === 'meeting'} />
      </section>
      {regions}
    </PanelContext.Provider>
  );
}

function Content({ meeting }: { meeting: boolean }) {
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
      return meeting ? (
        <Suspense fallback={<Spinner label={t('panel.opening')} />}>
          <MeetingView />
        </Suspense>
      ) : (
        <OpenPanel />
      );
  }
}

function isClosedDoor({ code }: ClientError): boolean {
  return code === 'NOT_FOUND' || code === 'FORBIDDEN';
}

/** Its part of the app did not arrive: the panel behind has everything. */
function NoMeeting() {
  const { host, t } = usePanel();
  return (
    <>
      <CloseDialog host={host} t={t} />
      <p role="alert">{t('panel.meeting.notOpened')}</p>
    </>
  );
}
