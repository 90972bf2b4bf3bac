/** What came of a filing: filed, waiting, refused with the reason, or not answered at all. */
import { useEffect, useRef } from 'react';
import { usePanel } from '../../store/use-panel.ts';
import { failureText } from '../../ui/failure.ts';
import { Message } from '../../ui/message.tsx';
import type { Filed } from './use-filing.ts';

export function FilingResult({ result }: { result: Filed }) {
  const { t } = usePanel();
  const { filed, skipped, pending, refused, error } = result;
  // The button that was pressed is gone: the focus goes to what came of it.
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className="filing-result" tabIndex={-1} role="group" aria-label={t('panel.followUp.result')}>
      {filed.length > 0 && <Message tone="success" title={t('panel.followUp.filed', { count: filed.length })} />}
      {pending.length > 0 && (
        <Message tone="info" title={t('panel.followUp.pending', { ids: pending.join(', ') })}>
          <p>{t('panel.followUp.pendingHint')}</p>
        </Message>
      )}
      {skipped.length > 0 && <Message tone="info" title={t('panel.followUp.skipped', { ids: skipped.join(', ') })} />}
      {refused.length > 0 && (
        <Message tone="error" title={t('panel.followUp.refused', { count: refused.length })}>
          <ul className="plain-list">
            {refused.map((one) => (
              <li key={one.id}>
                <strong>{one.id}</strong> {one.reason}
              </li>
            ))}
          </ul>
          <p>{t('panel.filing.refusedHint')}</p>
        </Message>
      )}
      {error && (
        <Message tone="error" title={t('panel.followUp.failed')}>
          <p>{failureText(error, t)}</p>
          <p>{t('panel.followUp.failedHint')}</p>
        </Message>
      )}
    </div>
  );
}
