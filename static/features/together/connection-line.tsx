/** One line while nobody answers: what is typed is kept, how much waits, and a way to try at once. */
import { useEffect, useRef } from 'react';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { useConnection, useWaitingChanges } from './use-together.ts';

export function ConnectionLine() {
  const { store, t, announce } = usePanel();
  const connected = useConnection() !== 'down';
  const waiting = useWaitingChanges();
  const was = useRef(connected);
  useEffect(() => {
    if (was.current === connected) return;
    was.current = connected;
    announce(t(connected ? 'panel.together.connected' : 'panel.together.notConnected'));
  }, [connected, announce, t]);
  if (connected) return null;
  return (
    <Message tone="warning" actions={<Button onClick={store.backOnline}>{t('panel.retry')}</Button>}>
      <p>
        <strong>{t('panel.together.notConnected')}</strong> {t('panel.together.kept')}{' '}
        {waiting > 0 && t('panel.together.waiting', { count: waiting })}
      </p>
    </Message>
  );
}
