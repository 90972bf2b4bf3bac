/** One question with its answer: saved when the box is left or by Ctrl+Enter, kept as a draft until then. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { answerId } from '../../../src/domain/ids.ts';
import { type Question, question as questions, textLimits } from '../../../src/domain/item.ts';
import { answerRow } from '../../store/change.ts';
import { draftName } from '../../store/drafts.ts';
import type { Row } from '../../store/row.ts';
import { usePanel, useRow } from '../../store/use-panel.ts';
import { GrowingText } from '../../ui/growing-text.tsx';
import { isSaveKey } from '../../ui/keys.ts';
import { PersonLine } from '../../ui/person-line.tsx';
import { RowStatusLine } from '../meet/row-status.tsx';
import { EditingNote } from '../together/editing-note.tsx';
import { useSayEditing } from '../together/use-together.ts';

export function QuestionBox({ question }: { question: Question }) {
  const { store, t, announce } = usePanel();
  const id = useId();
  const key = answerRow(question);
  const row = useRow(key);
  const name = draftName.answer(key);
  const limit = textLimits.answer;
  const saved = row?.text ?? '';
  /** Null: nothing unsaved here, the box shows what is saved. */
  const answerItem = answerId.safeParse(`Q${questions.options.indexOf(question) + 1}`).data ?? null;
  const [draft, setDraft] = useState(() => store.drafts.read(name));
  useSayEditing(draft === null ? null : answerItem);
  const draftNow = useRef(draft);
  const text = draft?.text ?? saved;
  const length = text.trim().length;
  const tooLong = length > limit ? t('panel.tooLong', { limit, length }) : null;

  const type = (next: string) => {
    const kept = { text: next, rev: draft?.rev ?? row?.item?.rev ?? 0 };
    draftNow.current = kept;
    setDraft(kept);
    store.drafts.write(name, kept);
  };
  const save = () => {
    const kept = draftNow.current;
    if (kept === null) return;
    if (kept.text.trim().length > limit) {
      announce(t('panel.tooLong', { limit, length }), true);
      return;
    }
    if (kept.text.trim() !== saved) store.saveAnswer(question, kept.text.trim(), kept.rev);
    draftNow.current = null;
    setDraft(null);
    store.drafts.write(name, null);
  };
  // Leaving the tab takes the box away without a blur.
  const saveLast = useRef(save);
  useEffect(() => void (saveLast.current = save));
  useEffect(() => () => saveLast.current(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isSaveKey(event)) return;
    event.preventDefault();
    save();
  };
  return (
    <div className="question">
      <label htmlFor={id} className="field-label">
        {t(`question.${question}`)}
      </label>
      <GrowingText
        id={id}
        rows={2}
        value={text}
        aria-invalid={tooLong !== null || undefined}
        aria-describedby={`${id}-state`}
        onChange={(event) => type(event.target.value)}
        onBlur={save}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-state`} className="question-state">
        {tooLong ? <p className="field-error">{tooLong}</p> : <AnswerState row={row} unsaved={draft !== null} />}
      </div>
      <EditingNote id={answerItem} />
      {row && row.status.is !== 'saving' && <RowStatusLine row={row} />}
    </div>
  );
}

function AnswerState({ row, unsaved }: { row: Row | null; unsaved: boolean }) {
  const { t } = usePanel();
  if (unsaved) return <span>{t('panel.prepare.unsaved')}</span>;
  if (row === null) return <span>{t('panel.prepare.unanswered')}</span>;
  if (row.status.is === 'saving') return <span>{t('panel.row.saving')}</span>;
  if (row.status.is !== 'saved' || row.item === null) return null;
  return (
    <span>
      {t('panel.prepare.saved')} <PersonLine by={row.item.by} at={row.item.at} />
    </span>
  );
}
