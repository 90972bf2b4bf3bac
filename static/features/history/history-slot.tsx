/** Where the history stands in Report. It is loaded and read when somebody asks for it. */
import { Suspense, useState } from 'react';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { later } from '../../ui/later.ts';
import { Spinner } from '../../ui/spinner.tsx';

const History = later(() => import('./history.tsx'));

export function HistorySlot() {
  const { t } = usePanel();
  const [wanted, setWanted] = useState(false);
  return (
    <section className="part" aria-labelledby="part-history">
      <div className="part-head">
        <h3 id="part-history">{t('panel.history.title')}</h3>
        <Button aria-expanded={wanted} icon={wanted ? 'collapse' : 'expand'} onClick={() => setWanted(!wanted)}>
          {t(wanted ? 'panel.history.hide' : 'panel.history.show')}
        </Button>
      </div>
      {wanted && (
        <Suspense fallback={<Spinner label={t('panel.history.reading')} />}>
          <History />
        </Suspense>
      )}
    </section>
  );
}
