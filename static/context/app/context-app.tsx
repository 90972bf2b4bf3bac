/** The row from its first paint: opening, failed with a next step, or the model at a glance. */
import { useId, useRef, useState } from 'react';
import type { GlanceView } from '../../../src/contract/glance.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { SizeLozenge } from '../../ui/size-lozenge.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { type GlanceParts, useGlance } from './use-glance.ts';

export interface ContextAppProps extends GlanceParts {
  /** Starts with what an earlier dialog left unsent; resolves, when it was closed, with what this one left. */
  openPanelDialog(title: string, handOver: unknown): Promise<unknown>;
  t: Texts;
}

export function ContextApp({ openPanelDialog, t, ...parts }: ContextAppProps) {
  const { glance, load } = useGlance(parts);
  const [refused, setRefused] = useState(false);
  /** Where the browser keeps nothing for the dialog: this row stays as long as the issue is open. */
  const left = useRef<unknown>(null);
  const open = async () => {
    setRefused(false);
    try {
      left.current = await openPanelDialog(t('panel.title'), left.current);
      load();
    } catch {
      setRefused(true);
    }
  };
  switch (glance.is) {
    case 'loading':
      return <Spinner label={t('row.opening')} />;
    case 'failed':
      return (
        <div className="glance">
          <p role="alert">{failureText(glance.error, t)}</p>
          <Button onClick={load}>{t('panel.retry')}</Button>
        </div>
      );
    case 'ready':
      return (
        <div className="glance">
          <Glance model={glance.view.model} t={t} />
          <Button onClick={() => void open()}>{t('row.open')}</Button>
          {refused && (
            <p role="alert" className="field-error">
              {t('row.notOpened')}
            </p>
          )}
        </div>
      );
  }
}

function Glance({ model, t }: { model: GlanceView['model']; t: Texts }) {
  if (model === null) return <p>{t('panel.sizing.notSized')}</p>;
  return (
    <>
      <dl className="glance-facts">
        <dt>{t('panel.header.size')}</dt>
        <dd>
          <SizeLozenge size={model.size} t={t} /> {model.setByHand && <span>{t('row.setByHand')}</span>}
        </dd>
        <dt>{t('panel.header.stage')}</dt>
        <dd>{t(`panel.stage.${model.stage}`)}</dd>
      </dl>
      {(model.pushedBack ?? 0) > 0 && <p>{t('row.pushedBack', { count: model.pushedBack ?? 0 })}</p>}
      <Progress percent={model.progress} count={model.recommendations} t={t} />
    </>
  );
}

function Progress({ percent, count, t }: { percent: number; count: number; t: Texts }) {
  const id = useId();
  return (
    <div>
      <div
        role="progressbar"
        aria-label={t('row.progress')}
        aria-describedby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="glance-track"
      >
        <div className="glance-bar" style={{ width: `${percent}%` }} />
      </div>
      <p id={id} className="field-hint">
        {count === 0 ? t('row.nothing') : t('row.done', { percent, count })}
      </p>
    </div>
  );
}
