/** One question with its answer, for people who may only read. */
import type { Question } from '../../../src/domain/question.ts';
import { answerRow } from '../../store/change.ts';
import { usePanel, useRow } from '../../store/use-panel.ts';
import { PersonLine } from '../../ui/person-line.tsx';

export function ReadOnlyAnswer({ question }: { question: Question }) {
  const { t } = usePanel();
  const row = useRow(answerRow(question));
  return (
    <div className="question">
      <p className="field-label">{t(`question.${question}`)}</p>
      {row?.item ? (
        <>
          <p className="row-text">{row.text}</p>
          <p className="question-state">
            <PersonLine by={row.item.by} at={row.item.at} />
          </p>
        </>
      ) : (
        <p className="empty">{t('panel.prepare.unanswered')}</p>
      )}
    </div>
  );
}
