/** The model at a glance: size, stage, how sure, and how far its recommendations are. */
import type { ModelView } from '../../../src/contract/panel.ts';
import { standingOf } from '../../../src/domain/exceptions.ts';
import { stageNow } from '../../../src/domain/go-live.ts';
import type { Recommendation } from '../../../src/domain/item.ts';
import { isDone, openHigh, openMedium, progressOf } from '../../../src/domain/progress.ts';
import { itemsOf, useRows, useTexts } from '../../store/use-panel.ts';
import { OpenEnds } from '../../features/recommendations/open-ends.tsx';
import { useToday } from '../../ui/use-today.ts';
import { SizeLozenge } from '../../ui/size-lozenge.tsx';

/** @param onShow brings the tab to the front where something is open */
export function Header({ model, onShow }: { model: ModelView; onShow: (tab: 'meet' | 'follow-up') => void }) {
  const t = useTexts();
  const facts = [
    {
      key: 'size',
      name: t('panel.header.size'),
      value: <SizeLozenge size={model.size} t={t} />,
    },
    { key: 'stage', name: t('panel.header.stage'), value: <StageNow model={model} /> },
    {
      key: 'sure',
      name: t('panel.header.confidence'),
      value: t(`panel.confidence.${model.triage.result.confidence.level}`),
    },
  ];
  return (
    <div className="header">
      <dl className="facts">
        {facts.map((fact) => (
          <div key={fact.key} className="fact">
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      <Progress />
      <OpenEnds onShow={(kind) => onShow(kind === 'uncovered' ? 'follow-up' : 'meet')} />
    </div>
  );
}

/** Whether it is ready follows from its recommendations, as they are shown. */
function StageNow({ model }: { model: ModelView }) {
  const t = useTexts();
  return <>{t(`panel.stage.${stageNow(model, itemsOf(useRows()), useToday())}`)}</>;
}

function Progress() {
  const t = useTexts();
  const items = itemsOf(useRows());
  const recommendations = items.filter((item): item is Recommendation => item.kind === 'recommendation');
  const standing = standingOf(items, useToday());
  const percent = progressOf(recommendations, standing);
  const counts = { done: recommendations.filter(isDone).length, all: recommendations.length };
  const open = { high: openHigh(recommendations, standing), medium: openMedium(recommendations, standing) };
  return (
    <div className="progress">
      <p className="progress-text">
        <span id="progress-name">{t('panel.header.progress')}</span> <span>{t('panel.header.progressOf', counts)}</span>
      </p>
      <div
        role="progressbar"
        aria-labelledby="progress-name"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="progress-track"
      >
        <div className="progress-bar" style={{ width: `${percent}%` }} />
      </div>
      {open.high + open.medium > 0 && <p className="row-note">{t('panel.header.stillOpen', open)}</p>}
    </div>
  );
}
