/** The one confirmation before filing: where the tickets go, and how many. */
import type { FilingTarget } from '../../../src/domain/filing-target.ts';
import type { Recommendation } from '../../../src/domain/item.ts';
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
  /** Those of them that somebody pushes back on: asked about once, never in the way. */
  pushedBack: readonly Recommendation[];
  /** Whether those are filed too. */
  withThem: boolean;
  onWithThem: (withThem: boolean) => void;
  onFile: () => void;
  onCancel: () => void;
}

export function ConfirmFiling(props: ConfirmFilingProps) {
  const { count, target, looking, filing, pushedBack, withThem, onWithThem, onFile, onCancel } = props;
  const { t } = usePanel();
  const ids = pushedBack.map((one) => one.id).join(', ');
  return (
    <div className="confirm" role="group" aria-label={t('panel.followUp.confirm')}>
      {target && <p>{t('panel.followUp.confirmText', { place: targetText(target, t) })}</p>}
      {!target && (looking ? <Spinner label={t('panel.followUp.planning')} /> : <p>{t('panel.followUp.noTarget')}</p>)}
      {pushedBack.length > 0 && (
        <div className="confirm-pushed-back">
          <p>{t('panel.recommendations.filePushedBack', { count: pushedBack.length, ids })}</p>
          <label>
            <input
              type="checkbox"
              checked={withThem}
              disabled={filing}
              onChange={(event) => onWithThem(event.target.checked)}
            />
            {t('panel.recommendations.fileThemToo')}
          </label>
        </div>
      )}
      <div className="actions">
        {/* A button that can be pressed takes the focus; one that waits would lose it. */}
        <Button
          key={target ? 'ready' : 'waiting'}
          autoFocus={target !== null}
          appearance="primary"
          disabled={target === null || filing || count === 0}
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
