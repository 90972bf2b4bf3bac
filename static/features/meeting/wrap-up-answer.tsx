/** What the team answers at the end of a meeting: written down where it is asked, and read there afterwards. */
import { textLimits } from '../../../src/domain/item.ts';
import { type WrapUp, answerIdOf } from '../../../src/domain/question.ts';
import { answerRow } from '../../store/change.ts';
import { draftName } from '../../store/drafts.ts';
import { useAccess, usePanel, useRow } from '../../store/use-panel.ts';
import { RowStatusLine } from '../meet/row-status.tsx';
import { AnswerBox } from '../prepare/answer-box.tsx';
import { AnswerState } from '../prepare/answer-state.tsx';
import { EditingNote } from '../together/editing-note.tsx';

export function WrapUpAnswer({ of }: { of: WrapUp }) {
  const { store, t } = usePanel();
  const contribute = useAccess('contribute');
  const key = answerRow(of);
  const row = useRow(key);
  const id = answerIdOf(of);
  const state = <AnswerState row={row} wanted={false} />;
  if (!contribute) {
    if (row === null || row.text === '') return <p className="empty">{t('panel.meeting.saidNothing')}</p>;
    return (
      <div className="question">
        <p className="field-label">{t(`panel.meeting.said.${of}`)}</p>
        <p className="row-text">{row.text}</p>
        <div className="question-state">{state}</div>
      </div>
    );
  }
  return (
    <div className="question">
      <AnswerBox
        label={t(`panel.meeting.said.${of}`)}
        item={id}
        draft={draftName.answer(key)}
        saved={row?.text ?? ''}
        rev={row?.item?.rev ?? 0}
        limit={textLimits.wrapUp}
        onSave={(text, rev) => store.saveAnswer(of, text, rev)}
        state={
          row !== null && row.text !== '' ? (
            state
          ) : (
            <span>{t(of === 'good-job' ? 'panel.meeting.keptHere' : 'panel.meeting.keptInReport')}</span>
          )
        }
      />
      <EditingNote id={id} />
      {row && row.status.is !== 'saving' && <RowStatusLine row={row} />}
    </div>
  );
}
