/** One line to note something in: one press says whether it is an assumption or a question. The focus stays. */
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { draftName } from '../../store/drafts.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { GrowingText } from '../../ui/growing-text.tsx';
import { isPlainEnter } from '../../ui/keys.ts';

export function NoteBox({ limit }: { limit: number }) {
  const { store, t, announce } = usePanel();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => store.drafts.read(draftName.note)?.text ?? '');
  const length = text.trim().length;
  const tooLong = length > limit ? t('panel.tooLong', { limit, length }) : null;
  const type = (next: string) => {
    setText(next);
    store.drafts.write(draftName.note, { text: next, rev: 0 });
  };
  const note = (as: (text: string) => void) => {
    box.current?.focus();
    if (length === 0) return;
    if (tooLong !== null) {
      announce(tooLong, true);
      return;
    }
    as(text.trim());
    type('');
  };
  const assume = () => note((words) => void store.addAssumption(words, null));
  const ask = () => note((words) => void store.askFollowUp(words, null));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPlainEnter(event) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    assume();
  };
  return (
    <div className="add-box">
      <label htmlFor={id} className="field-label">
        {t('panel.notes.note')}
      </label>
      <div className="add-box-line note-line">
        <GrowingText
          ref={box}
          id={id}
          value={text}
          placeholder={t('panel.notes.example')}
          aria-invalid={tooLong !== null || undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button icon="add" onClick={assume}>
          {t('panel.notes.assumption')}
        </Button>
        <Button icon="add" onClick={ask}>
          {t('panel.notes.question')}
        </Button>
      </div>
      <p id={`${id}-hint`} className={tooLong === null ? 'field-hint' : 'field-error'}>
        {tooLong ?? t('panel.notes.hint')}
      </p>
    </div>
  );
}
