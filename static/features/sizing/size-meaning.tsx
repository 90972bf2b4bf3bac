/** What the size means for the people: meetings, output; who set it, and how to get another one. */
import type { ModelView } from '../../../src/contract/panel.ts';
import type { ModelProcess } from '../../../src/domain/model-process.ts';
import { sizeMeaning } from '../../../src/domain/size-words.ts';
import { useRecords, useTexts } from '../../store/use-panel.ts';
import { PersonLine } from '../../ui/person-line.tsx';
import { AnotherSize } from './another-size.tsx';
import { AskAnyway } from './ask-anyway.tsx';
import { SetByHand } from './set-by-hand.tsx';
import { SizeFacts } from './size-facts.tsx';
import { SizeHistory } from './size-history.tsx';

/** @param process null where the size asks nothing of anybody */
export function SizeMeaning({ model, process }: { model: ModelView; process: ModelProcess | null }) {
  const t = useTexts();
  const { rules } = useRecords();
  const { sizeSetBy, triage } = model;
  const { askedAnyway } = triage;
  return (
    <section className="part" aria-labelledby="part-meaning">
      <h3 id="part-meaning">{t('panel.sizing.means')}</h3>
      <p className="size-meaning">
        <strong>{t(`size.${model.size}.name`)}.</strong> {sizeMeaning(model.size, rules.sizes, t)}
      </p>
      {process && <SizeFacts process={process} />}
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
