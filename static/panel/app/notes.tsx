/** What the person should know of the data itself: it may be old, or parts of it cannot be read. */
import { usePanel, useRecords, useStale } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';

export function Notes() {
  const { store, t } = usePanel();
  const stale = useStale();
  const { unreadable } = useRecords();
  return (
    <>
      {stale && (
        <Message
          tone="warning"
          title={t('panel.failure.stale')}
          actions={<Button onClick={() => void store.load()}>{t('panel.retry')}</Button>}
        >
          <p>{failureText(stale, t)}</p>
        </Message>
      )}
      {unreadable.length > 0 && (
        <Message tone="warning" title={t('panel.failure.unreadableItems', { ids: unreadable.join(', ') })}>
          <p>{t('panel.failure.unreadableHint')}</p>
        </Message>
      )}
    </>
  );
}
