/** The one confirmation before filing: where the tickets go, and how many; then how far the filing is. */
import { useEffect, useRef } from 'react';
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
  /** Why it cannot be filed like this; null: it can. */
  obstacle: string | null;
  /** Those of them that somebody pushes back on: asked about once, never in the way. */
  pushedBack: readonly Recommendation[];
  /** Whether those are filed too. */
  withThem: boolean;
  onWithThem: (withThem: boolean) => void;
  onFile: () => void;
  onCancel: () => void;
}

export function ConfirmFiling(props: ConfirmFilingProps) {
  const { count, target, looking, obstacle, pushedBack, withThem, onWithThem, onFile, onCancel } = props;
  const { t } = usePanel();
  const ids = pushedBack.map((one) => one.id).join(', ');
  const ready = target !== null && !looking && obstacle === null;
  return (
    <div className="confirm" role="group" aria-label={t('panel.followUp.confirm')}>
      {target && <p>{t('panel.followUp.confirmText', { place: targetText(target, t) })}</p>}
      {looking && <Spinner label={t('panel.followUp.planning')} />}
      {!target && !looking && <p>{t('panel.followUp.noTarget')}</p>}
      {obstacle !== null && <p className="field-error">{obstacle}</p>}
      {pushedBack.length > 0 && (
        <div className="confirm-pushed-back">
          <p>{t('panel.recommendations.filePushedBack', { count: pushedBack.length, ids })}</p>
          <label>
            <input type="checkbox" checked={withThem} onChange={(event) => onWithThem(event.target.checked)} />
            {t('panel.recommendations.fileThemToo')}
          </label>
        </div>
      )}
      <div className="actions">
        {/* A button that can be pressed takes the focus; one that waits would lose it. */}
        <Button
          key={ready ? 'ready' : 'waiting'}
          autoFocus={ready}
          appearance="primary"
          disabled={!ready || count === 0}
          onClick={onFile}
        >
          {t('panel.followUp.fileCount', { count })}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {t('panel.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** While Jira makes the tickets: how many of them are stored by now. */
export function FilingProgress({ done, count }: { done: number; count: number }) {
  const { t } = usePanel();
  // The button that was pressed is gone.
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className="confirm" tabIndex={-1} role="group" aria-label={t('panel.followUp.filing')}>
      <Spinner label={t('panel.followUp.filing')} />
      <progress aria-label={t('panel.filing.progress')} max={count} value={done} />
      <p className="row-note">{t('panel.filing.progressText', { done, count })}</p>
    </div>
  );
}
