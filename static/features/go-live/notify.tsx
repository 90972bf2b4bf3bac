/** Telling the security team: whom the comment mentions, and the button, once nothing stands in the way. */
import type { ModelView } from '../../../src/contract/panel.ts';
import { securityPeople } from '../../../src/domain/named-person.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { PersonNames } from '../../ui/person-name.tsx';
import { useAct } from '../../ui/use-act.ts';
import type { PanelTab } from './go-to-place.ts';

export interface NotifyProps {
  model: ModelView;
  passed: boolean;
  decide: boolean;
  onTab: (tab: PanelTab) => void;
}

export function Notify({ model, passed, decide, onTab }: NotifyProps) {
  const { store, t, announce } = usePanel();
  const { busy, failure, run } = useAct(async () => {
    const result = await store.notifyGoLive();
    if (result.ok) announce(t('panel.goLive.notifiedNow'));
    return result;
  });
  if (!decide) return <p className="field-hint">{t('panel.goLive.whoDecides')}</p>;
  if (!passed) return <p className="field-hint">{t('panel.goLive.notYet')}</p>;
  const accounts = securityPeople(model.people);
  return (
    <div className="go-live-notify">
      {accounts.length > 0 ? (
        <p className="field-hint">
          {t('panel.goLive.mentions')} <PersonNames of={accounts} />
        </p>
      ) : (
        <p className="field-hint">
          {t('panel.goLive.nobodyNamed')}{' '}
          <button type="button" className="link-button" onClick={() => onTab('prepare')}>
            {t('panel.goLive.nameSomebody')}
          </button>
        </p>
      )}
      <div className="actions">
        <Button appearance="primary" disabled={busy} onClick={run}>
          {t(busy ? 'panel.goLive.notifying' : 'panel.goLive.notify')}
        </Button>
      </div>
      {failure && <p className="field-error">{failure}</p>}
    </div>
  );
}
