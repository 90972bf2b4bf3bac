/** The sentence that the parts make, as they are typed; it becomes the text only when somebody says so. */
import { useId } from 'react';
import { segmentsOf, sentenceOf } from '../../../src/domain/statement-sentence.ts';
import { type ThreatStatement, isFilledIn } from '../../../src/domain/threat-statement.ts';
import { textLimits } from '../../../src/domain/item.ts';
import type { Row } from '../../store/row.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';

export function SentencePreview({ row, statement }: { row: Row; statement: ThreatStatement }) {
  const { store, t, announce } = usePanel();
  const titleId = useId();
  if (!isFilledIn(statement)) return null;
  const sentence = sentenceOf(statement);
  const usable = sentence !== null && sentence !== row.text && sentence.length <= textLimits.threat;
  const use = (button: Element) => {
    if (sentence === null) return;
    // The button goes away with what it did.
    button.closest<HTMLElement>('.sentence')?.focus();
    store.setText(row.key, sentence, row.item?.rev ?? 0);
    announce(t('panel.details.sentenceUsed', { id: row.id ?? t('panel.row.new') }));
  };
  return (
    <div className="sentence" role="group" tabIndex={-1} aria-labelledby={titleId}>
      <span id={titleId} className="field-label">
        {t('panel.details.preview')}
      </span>
      <p>
        {segmentsOf(statement).map(({ text, part, missing }, at) =>
          part === null ? (
            <span key={at}>{text}</span>
          ) : (
            <mark key={at} className={missing ? 'gap' : undefined}>
              {text}
            </mark>
          ),
        )}
      </p>
      {usable ? (
        <div className="actions">
          {/* What is still in a box is saved by leaving it, before the press counts. */}
          <Button onClick={(event) => use(event.currentTarget)}>{t('panel.details.useSentence')}</Button>
        </div>
      ) : (
        <p className="field-hint">{t(sentence === null ? 'panel.details.previewGap' : 'panel.details.sameAsText')}</p>
      )}
    </div>
  );
}
