/** The one confirmation before filing: where the tickets go, and how many. */
import type { FilingTarget } from '../../../src/domain/filing-target.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { targetText } from './destination-choice.tsx';

export interface ConfirmFilingProps {
  count: number;
  /** Null while the places are looked up, or where none was found. */
  target: FilingTarget | null;
  looking: boolean;
  filing: boolean;
  onFile: () => void;
  onCancel: () => void;
}

export function ConfirmFiling({ count, target, looking, filing, onFile, onCancel }: ConfirmFilingProps) {
  const { t } = usePanel();
  return (
    <div className="confirm" role="group" aria-label={t('panel.followUp.confirm')}>
      {target && <p>{t('panel.followUp.confirmText', { place: targetText(target, t) })}</p>}
      {!target && (looking ? <Spinner label={t('panel.followUp.planning')} /> : <p>{t('panel.followUp.noTarget')}</p>)}
      <div className="actions">
        {/* A button that can be pressed takes the focus; one that waits would lose it. */}
        <Button
          key={target ? 'ready' : 'waiting'}
          autoFocus={target !== null}
          appearance="primary"
          disabled={target === null || filing}
          onClick={onFile}
        >
          {filing ? t('panel.followUp.filing') : t('panel.followUp.fileCount', { count })}
        </Button>
        {!filing && (
          <Button appearance="subtle" onClick={onCancel}>
            {t('panel.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
