/** One question with its answer, for people who may only read. */
import type { QuestionNow } from '../../../src/domain/answered.ts';
import { answerRow } from '../../store/change.ts';
import { usePanel, useRow } from '../../store/use-panel.ts';
import { AnswerState } from './answer-state.tsx';
import { questionText } from './question-text.ts';
import { References } from './references.tsx';

export function ReadOnlyAnswer({ question, wanted }: { question: QuestionNow; wanted: boolean }) {
  const { t } = usePanel();
  const row = useRow(answerRow(question.id));
  return (
    <div className="question">
      <p className="field-label">{questionText(question, t)}</p>
      {row !== null && row.text !== '' && <p className="row-text">{row.text}</p>}
      <References question={question.id} references={row?.references ?? []} />
      <div className="question-state">
        <AnswerState row={row} wanted={wanted} />
      </div>
    </div>
  );
}
