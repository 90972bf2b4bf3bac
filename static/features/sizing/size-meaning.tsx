/** What the size means for the people: meetings, output; for size none, how to ask anyway. */
import type { ModelView } from '../../../src/contract/panel.ts';
import { useTexts } from '../../store/use-panel.ts';
import { PersonLine } from '../../ui/person-line.tsx';
import { AskAnyway } from './ask-anyway.tsx';

export function SizeMeaning({ model }: { model: ModelView }) {
  const t = useTexts();
  const { askedAnyway } = model.triage;
  return (
    <section className="part" aria-labelledby="part-meaning">
      <h3 id="part-meaning">{t('panel.sizing.means')}</h3>
      <p className="size-meaning">
        <strong>{t(`size.${model.size}.name`)}.</strong> {t(`size.${model.size}.meaning`)}
      </p>
      {askedAnyway && (
        <p className="row-note">
          {t('panel.sizing.askedAnyway')} <PersonLine by={askedAnyway.by} at={askedAnyway.at} />
        </p>
      )}
      {model.size === 'none' && <AskAnyway />}
    </section>
  );
}
