/** Where the go-live stands in Follow up. What is behind it is loaded when that tab is opened. */
import { Suspense } from 'react';
import { usePanel, useRecords } from '../../store/use-panel.ts';
import { later } from '../../ui/later.ts';
import type { GoLiveProps } from './go-live.tsx';

const GoLive = later(() => import('./go-live.tsx'));

export function GoLiveSlot({ onTab }: Pick<GoLiveProps, 'onTab'>) {
  const { t } = usePanel();
  const { model } = useRecords();
  if (model === null || model.stage === 'declined') return null;
  return (
    <section className="part" aria-labelledby="part-go-live">
      <h3 id="part-go-live">{t('panel.goLive.title')}</h3>
      <Suspense fallback={null}>
        <GoLive model={model} onTab={onTab} />
      </Suspense>
    </section>
  );
}
