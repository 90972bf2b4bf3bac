/** A box for an answer: saved when it is left or by Ctrl+Enter, kept as a draft until then. */
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import type { ItemId } from '../../../src/domain/ids.ts';
import { textLimits } from '../../../src/domain/item.ts';
import { usePanel } from '../../store/use-panel.ts';
import { GrowingText } from '../../ui/growing-text.tsx';
import { isSaveKey } from '../../ui/keys.ts';
import { useDrafted } from '../../ui/use-drafted.ts';
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
  /** Most characters that are kept. */
  limit?: number;
}

export function AnswerBox(props: AnswerBoxProps) {
  const { label, item, draft, saved, rev, onSave, state, rows = 2, limit = textLimits.answer } = props;
  const { t } = usePanel();
  const id = useId();
  const field = useDrafted({ draft, saved, rev, limit, onSave });
  useSayEditing(field.unsaved ? item : null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isSaveKey(event)) return;
    event.preventDefault();
    field.save();
  };
  return (
    <>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <GrowingText
        id={id}
        rows={rows}
        value={field.text}
        aria-invalid={field.tooLong !== null || undefined}
        aria-describedby={`${id}-state`}
        onChange={(event) => field.type(event.target.value)}
        onBlur={field.save}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-state`} className="question-state">
        {field.tooLong ? (
          <p className="field-error">{field.tooLong}</p>
        ) : field.unsaved ? (
          <span>{t('panel.prepare.unsaved')}</span>
        ) : (
          state
        )}
      </div>
    </>
  );
}
