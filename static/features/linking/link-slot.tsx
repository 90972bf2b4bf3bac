/** Below a recommendation in Follow up: the way to linking a ticket that exists. */
import { Suspense, useRef, useState } from 'react';
import type { Recommendation } from '../../../src/domain/item.ts';
import { useAccess, usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';
import { Spinner } from '../../ui/spinner.tsx';

const LinkBox = later(() => import('./link-box.tsx'));

export function LinkSlot({ recommendation }: { recommendation: Recommendation }) {
  const { t } = usePanel();
  const decide = useAccess('decide');
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!decide) return null;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="link-slot">
      <Button
        ref={button}
        appearance="subtle"
        icon="link"
        aria-expanded={open}
        aria-label={t('panel.linking.startFor', { id: recommendation.id })}
        onClick={() => setOpen(!open)}
      >
        {t('panel.linking.start')}
      </Button>
      {open && (
        <Suspense fallback={<Spinner label={t('panel.linking.loading')} />}>
          <LinkBox recommendation={recommendation} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
