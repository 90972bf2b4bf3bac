/** A box for an answer: saved when it is left or by Ctrl+Enter, kept as a draft until then. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { ItemId } from '../../../src/domain/ids.ts';
import { textLimits } from '../../../src/domain/item.ts';
import { usePanel } from '../../store/use-panel.ts';
import { GrowingText } from '../../ui/growing-text.tsx';
import { isSaveKey } from '../../ui/keys.ts';
import { useSayEditing } from '../together/use-together.ts';

export interface AnswerBoxProps {
  label: string;
  /** Whose text it is, for the others to see; null while it has no id. */
  item: ItemId | null;
  /** The name of its draft. */
  draft: string;
  saved: string;
  /** Of the item as it is now. */
  rev: number;
  onSave: (text: string, rev: number) => void;
  /** What stands beneath the box while it holds nothing unsaved. */
  state: ReactNode;
  rows?: number;
}

export function AnswerBox({ label, item, draft: name, saved, rev, onSave, state, rows = 2 }: AnswerBoxProps) {
  const { store, t, announce } = usePanel();
  const id = useId();
  const limit = textLimits.answer;
  /** Null: nothing unsaved here, the box shows what is saved. */
  const [draft, setDraft] = useState(() => store.drafts.read(name));
  useSayEditing(draft === null ? null : item);
  const draftNow = useRef(draft);
  const text = draft?.text ?? saved;
  const length = text.trim().length;
  const tooLong = length > limit ? t('panel.tooLong', { limit, length }) : null;

  const type = (next: string) => {
    const kept = { text: next, rev: draft?.rev ?? rev };
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
    if (kept.text.trim() !== saved) onSave(kept.text.trim(), kept.rev);
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
    <>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <GrowingText
        id={id}
        rows={rows}
        value={text}
        aria-invalid={tooLong !== null || undefined}
        aria-describedby={`${id}-state`}
        onChange={(event) => type(event.target.value)}
        onBlur={save}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-state`} className="question-state">
        {tooLong ? (
          <p className="field-error">{tooLong}</p>
        ) : draft !== null ? (
          <span>{t('panel.prepare.unsaved')}</span>
        ) : (
          state
        )}
      </div>
    </>
  );
}
