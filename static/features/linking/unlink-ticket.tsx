/** Takes a ticket off a recommendation: asked about once, because the recommendation may count as not filed then. */
import { useRef, useState } from 'react';
import type { Recommendation, TicketReference } from '../../../src/domain/item.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';

export function UnlinkTicket({
  ticket,
  recommendation: { id },
}: {
  ticket: TicketReference;
  recommendation: Recommendation;
}) {
  const { store, t, announce } = usePanel();
  const { key, issueId } = ticket;
  const button = useRef<HTMLButtonElement>(null);
  const group = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState(false);
  const [unlinking, setUnlinking] = useState(false);
  const unlink = async () => {
    // The ticket goes, and with it what had the focus: the way to another ticket of the same line stays.
    const next = group.current?.closest('li')?.querySelector<HTMLElement>('.link-slot > .button');
    setUnlinking(true);
    const result = await store.unlinkTicket(id, issueId);
    announce(result.ok ? t('panel.linking.unlinked', { key, id }) : failureText(result.error, t), !result.ok);
    setUnlinking(false);
    setAsking(false);
    if (result.ok) next?.focus();
  };
  const cancel = () => {
    setAsking(false);
    setTimeout(() => button.current?.focus());
  };
  if (!asking)
    return (
      <Button
        ref={button}
        appearance="subtle"
        icon="close"
        aria-label={t('panel.linking.unlinkFor', { key, id })}
        title={t('panel.linking.unlink')}
        onClick={() => setAsking(true)}
      />
    );
  return (
    <div ref={group} className="unlink-question" role="group" aria-label={t('panel.linking.unlinkFor', { key, id })}>
      <p className="row-note">{t('panel.linking.question', { key, id })}</p>
      <div className="actions">
        <Button autoFocus disabled={unlinking} onClick={() => void unlink()}>
          {t('panel.linking.unlinkYes', { key })}
        </Button>
        <Button appearance="subtle" onClick={cancel}>
          {t('panel.cancel')}
        </Button>
      </div>
    </div>
  );
}
