/** Opens the meeting full screen over the issue; while it is open, its rows are not drawn a second time behind it. */
import { type ReactNode, useState } from 'react';
import { useAccess, usePanel, useRecords } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { useRefocus } from '../../ui/use-refocus.ts';

/** `children` gets the button for its first line, and one for where rows are left out. */
export function FullScreen({ children }: { children: (start: ReactNode, more: ReactNode) => ReactNode }) {
  const { t } = usePanel();
  const meeting = useFullScreen();
  if (meeting.isOpen) return <p className="empty">{t('panel.meeting.isOpen')}</p>;
  return (
    <>
      {children(
        <OpenButton {...meeting} />,
        <Button icon="fullScreen" onClick={meeting.open}>
          {t('panel.capture.fullScreen')}
        </Button>,
      )}
      {meeting.refused && (
        <p role="alert" className="field-error">
          {t('panel.meeting.notOpened')}
        </p>
      )}
    </>
  );
}

function OpenButton({ open, button }: Pick<ReturnType<typeof useFullScreen>, 'open' | 'button'>) {
  const { t } = usePanel();
  const { model } = useRecords();
  const contribute = useAccess('contribute');
  const before = model?.stage === 'asked' || model?.stage === 'preparing' || model?.stage === 'meeting';
  return (
    <Button
      ref={button}
      appearance={before ? 'primary' : 'default'}
      icon="fullScreen"
      title={t('panel.meeting.openHint')}
      onClick={open}
    >
      {t(before && contribute ? 'panel.meeting.open' : 'panel.capture.fullScreen')}
    </Button>
  );
}

function useFullScreen() {
  const { store, host, t } = usePanel();
  const { issue } = useRecords();
  const [state, setState] = useState<'closed' | 'open' | 'refused'>('closed');
  const { ref, refocus } = useRefocus<HTMLButtonElement>();
  const run = async () => {
    setState('open');
    try {
      // What is on its way stays here: it is sent from here, too.
      const handedBack = await host.openMeeting(t('panel.meeting.of', { key: issue.key }), {
        ...store.unsent(),
        writes: [],
      });
      store.takeOver(handedBack);
      setState('closed');
      void store.refresh();
    } catch {
      setState('refused');
    }
    refocus();
  };
  return { isOpen: state === 'open', refused: state === 'refused', button: ref, open: () => void run() };
}
