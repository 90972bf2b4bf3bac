/** The way back to the issue: what is on its way is sent first, and what is not sent goes back along. */
import { useEffect, useState } from 'react';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { useWaitingChanges } from '../together/use-together.ts';

/** Longer than this, in milliseconds, nobody is kept: the panel behind sends the rest. */
const patience = 3_000;

export function CloseMeeting() {
  const { store, host, t } = usePanel();
  const waiting = useWaitingChanges();
  const [closing, setClosing] = useState(false);
  useEffect(() => {
    if (!closing) return undefined;
    const close = () => {
      const { v, writes, drafts } = store.unsent();
      host.closeDialog({ v, writes, drafts });
    };
    if (waiting === 0) {
      close();
      return undefined;
    }
    const timer = setTimeout(close, patience);
    return () => clearTimeout(timer);
  }, [closing, waiting, store, host]);
  return (
    <span className="meeting-close">
      {closing && waiting > 0 && <span className="saving">{t('panel.meeting.closing')}</span>}
      <Button onClick={() => setClosing(true)}>{t('panel.meeting.close')}</Button>
    </span>
  );
}
