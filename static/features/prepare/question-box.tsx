/** One question with its answer, to be answered in writing; where a diagram helps, with what it points at. */
import type { QuestionNow } from '../../../src/domain/answered.ts';
import { answerIdOf } from '../../../src/domain/question.ts';
import { answerRow } from '../../store/change.ts';
import { draftName } from '../../store/drafts.ts';
import { usePanel, useRow } from '../../store/use-panel.ts';
import { RowStatusLine } from '../meet/row-status.tsx';
import { EditingNote } from '../together/editing-note.tsx';
import { AnswerBox } from './answer-box.tsx';
import { AnswerState } from './answer-state.tsx';
import { questionText } from './question-text.ts';
import { References } from './references.tsx';

export function QuestionBox({ question, wanted }: { question: QuestionNow; wanted: boolean }) {
  const { store, t } = usePanel();
  const key = answerRow(question.id);
  const row = useRow(key);
  const id = answerIdOf(question.id);
  return (
    <div className="question" data-place={`question-${question.id}`}>
      <AnswerBox
        label={questionText(question, t)}
        item={id}
        draft={draftName.answer(key)}
        saved={row?.text ?? ''}
        rev={row?.item?.rev ?? 0}
        onSave={(text, rev) => store.saveAnswer(question.id, text, rev)}
        state={<AnswerState row={row} wanted={wanted} />}
      />
      <EditingNote id={id} />
      {!question.asked && <p className="row-note">{t('panel.prepare.noLongerAsked')}</p>}
      <References question={question.id} references={row?.references ?? []} />
      {row && row.status.is !== 'saving' && <RowStatusLine row={row} />}
    </div>
  );
}
