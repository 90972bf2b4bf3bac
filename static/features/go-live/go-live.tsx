/** Whether it may go live: what stands in the way, what else is open, and telling the security team. */
import { goLiveCheck } from '../../../src/domain/go-live.ts';
import type { ModelView } from '../../../src/contract/panel.ts';
import { itemsOf, useAccess, usePanel, useRecords, useRows } from '../../store/use-panel.ts';
import { Icon } from '../../ui/icon.tsx';
import { useToday } from '../../ui/use-today.ts';
import { CheckLines } from './check-lines.tsx';
import type { PanelTab } from './go-to-place.ts';
import { Notified } from './notified.tsx';
import { Notify } from './notify.tsx';
import { TakenBack } from './taken-back.tsx';
import './go-live.css';

export interface GoLiveProps {
  model: ModelView;
  /** Brings a tab to the front. */
  onTab: (tab: PanelTab) => void;
}

// Loaded by name of its default export.
export default function GoLive({ model, onTab }: GoLiveProps) {
  const { t } = usePanel();
  const { rules } = useRecords();
  const decide = useAccess('decide');
  const items = itemsOf(useRows());
  const check = goLiveCheck(model, items, { rules, today: useToday() });
  const live = model.live ?? null;
  const open = model.stage !== 'closed';
  return (
    <div className="go-live">
      {live && <Notified model={model} notice={live} changeable={decide && open} />}
      {check.passed ? (
        <p className="go-live-passed">
          <Icon name="check" />
          {t(live ? 'panel.goLive.stillPassed' : 'panel.goLive.passed')}
        </p>
      ) : (
        <CheckLines
          title={t(live ? 'panel.goLive.openedSince' : 'panel.goLive.blocks')}
          lines={check.blocks}
          blocking
          onTab={onTab}
        />
      )}
      {check.warns.length > 0 && (
        <CheckLines title={t('panel.goLive.warns')} lines={check.warns} blocking={false} onTab={onTab} />
      )}
      {!live && open && <Notify model={model} passed={check.passed} decide={decide} onTab={onTab} />}
      <TakenBack notices={model.liveBefore ?? []} />
    </div>
  );
}
