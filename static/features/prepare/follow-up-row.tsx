/** One follow-up question: who asks whom, whether it is answered, and the box to answer it in. */
import { memo } from 'react';
import { type FollowUp, textLimits } from '../../../src/domain/item.ts';
import type { RowKey } from '../../store/change.ts';
import { draftName } from '../../store/drafts.ts';
import type { Row } from '../../store/row.ts';
import { useAccess, usePanel, useRow } from '../../store/use-panel.ts';
import { Lozenge } from '../../ui/lozenge.tsx';
import { PersonLine } from '../../ui/person-line.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { EditableRow } from '../meet/editable-row.tsx';
import { AnswerBox } from './answer-box.tsx';

export const FollowUpRow = memo(function FollowUpRow({ rowKey }: { rowKey: RowKey }) {
  const { t } = usePanel();
  const row = useRow(rowKey);
  if (row === null) return null;
  return (
    <li aria-label={t('panel.row.label', { id: row.id ?? t('panel.row.new'), text: row.text })}>
      <EditableRow row={row} limit={textLimits.followUp}>
        <div className="follow-up">
          <Asked row={row} />
          <Answered row={row} />
        </div>
      </EditableRow>
    </li>
  );
});

function Asked({ row }: { row: Row }) {
  const { t } = usePanel();
  const item = row.item?.kind === 'follow-up' ? row.item : null;
  return (
    <p className="follow-up-asked row-note">
      <Lozenge tone={row.answer === '' ? 'yellow' : 'green'}>
        {t(row.answer === '' ? 'panel.prepare.open' : 'panel.prepare.isAnswered')}
      </Lozenge>{' '}
      {item && (
        <span>
          {t('panel.prepare.asked')} <PersonLine by={item.by} at={item.at} />
        </span>
      )}
      {row.to && (
        <span>
          {t('panel.prepare.askedOf')} <PersonName of={row.to} />
          {item && mentionOf(item) && `, ${t(`panel.prepare.mention.${mentionOf(item) ?? 'due'}`)}`}
        </span>
      )}
    </p>
  );
}

/** Null: nobody was or will be mentioned. */
function mentionOf({ mention }: FollowUp): 'posted' | 'due' | null {
  if (mention.state === 'none') return null;
  return mention.state === 'posted' ? 'posted' : 'due';
}

function Answered({ row }: { row: Row }) {
  const { store, t } = usePanel();
  const contribute = useAccess('contribute');
  const item = row.item?.kind === 'follow-up' ? row.item : null;
  const id = row.id ?? t('panel.row.new');
  const state =
    row.status.is === 'saving' ? (
      <span>{t('panel.row.saving')}</span>
    ) : item?.answer ? (
      <span>
        {t('panel.prepare.answered')} <PersonLine by={item.answer.by} at={item.answer.at} />
      </span>
    ) : null;
  if (!contribute) {
    if (row.answer === '') return null;
    return (
      <>
        <p className="row-text">{row.answer}</p>
        <div className="question-state">{state}</div>
      </>
    );
  }
  return (
    <AnswerBox
      label={t('panel.prepare.answerTo', { id })}
      item={row.id}
      draft={draftName.followUpAnswer(row.key)}
      saved={row.answer}
      rev={item?.rev ?? 0}
      rows={1}
      onSave={(text, rev) => store.answerFollowUp(row.key, text, rev)}
      state={state}
    />
  );
}
