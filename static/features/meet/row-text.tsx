/** The text of a row, edited in place: Enter or leaving the box saves, Escape takes it back. */
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Row } from '../../store/row.ts';
import { draftName } from '../../store/drafts.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { GrowingText } from '../../ui/growing-text.tsx';
import { isEscape, isPlainEnter } from '../../ui/keys.ts';
import { useSayEditing } from '../together/use-together.ts';

export interface RowTextProps {
  row: Row;
  limit: number;
  editing: boolean;
  /** `back`: the focus should return to where the editing began. */
  onDone: (back: boolean) => void;
}

export function RowText({ row, limit, editing, onDone }: RowTextProps) {
  return editing ? <TextEditor row={row} limit={limit} onDone={onDone} /> : <p className="row-text">{row.text}</p>;
}

function TextEditor({ row, limit, onDone }: Omit<RowTextProps, 'editing'>) {
  const { store, t, announce } = usePanel();
  const name = draftName.edit(row.key);
  const id = useId();
  const [start] = useState(() => store.drafts.read(name) ?? { text: row.text, rev: row.item?.rev ?? 0 });
  const [text, setText] = useState(start.text);
  const closed = useRef(false);
  useSayEditing(row.id);
  const length = text.trim().length;
  const fault = length > limit ? t('panel.tooLong', { limit, length }) : length === 0 ? t('panel.empty') : null;

  const close = (back: boolean) => {
    closed.current = true;
    store.drafts.write(name, null);
    onDone(back);
  };
  const save = (back: boolean) => {
    if (closed.current) return;
    if (fault !== null) {
      announce(fault, true);
      return;
    }
    if (text.trim() !== row.text) store.setText(row.key, text.trim(), start.rev);
    close(back);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isEscape(event)) close(true);
    else if (isPlainEnter(event)) save(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus()) save(false);
  };
  return (
    <div className="row-editor" onBlur={onBlur}>
      <GrowingText
        autoFocus
        value={text}
        aria-label={t('panel.row.textOf', { id: row.id ?? '' })}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault === null ? undefined : id}
        onFocus={(event) => event.target.setSelectionRange(text.length, text.length)}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.target.value);
          store.drafts.write(name, { text: event.target.value, rev: start.rev });
        }}
      />
      {fault && (
        <p id={id} className="field-error">
          {fault}
        </p>
      )}
      <div className="actions">
        <Button appearance="primary" onClick={() => save(true)}>
          {t('panel.save')}
        </Button>
        <Button appearance="subtle" onClick={() => close(true)}>
          {t('panel.cancel')}
        </Button>
      </div>
    </div>
  );
}
