/** What the size means for the people: meetings, output; who set it, and how to get another one. */
import type { ModelView } from '../../../src/contract/panel.ts';
import { useTexts } from '../../store/use-panel.ts';
import { PersonLine } from '../../ui/person-line.tsx';
import { AnotherSize } from './another-size.tsx';
import { AskAnyway } from './ask-anyway.tsx';
import { SetByHand } from './set-by-hand.tsx';
import { SizeHistory } from './size-history.tsx';

export function SizeMeaning({ model }: { model: ModelView }) {
  const t = useTexts();
  const { sizeSetBy, triage } = model;
  const { askedAnyway } = triage;
  return (
    <section className="part" aria-labelledby="part-meaning">
      <h3 id="part-meaning">{t('panel.sizing.means')}</h3>
      <p className="size-meaning">
        <strong>{t(`size.${model.size}.name`)}.</strong> {t(`size.${model.size}.meaning`)}
      </p>
      {sizeSetBy && <SetByHand set={sizeSetBy} automatic={triage.result.size} />}
      {askedAnyway && !sizeSetBy && (
        <p className="row-note">
          {t(triage.result.size === 'none' ? 'panel.sizing.askedAnyway' : 'comment.askedAllTheSame')}{' '}
          <PersonLine by={askedAnyway.by} at={askedAnyway.at} />
        </p>
      )}
      {model.size === 'none' && <AskAnyway />}
      <AnotherSize size={model.size} />
      <SizeHistory model={model} />
    </section>
  );
}
