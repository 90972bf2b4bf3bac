/** A box in which Enter adds what was typed and the focus stays. What is not added yet outlives tabs and reloads. */
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import { usePanel } from '../store/use-panel.ts';
import { Button } from './button.tsx';
import { GrowingText } from './growing-text.tsx';
import { isPlainEnter } from './keys.ts';

export interface AddBoxProps {
  label: string;
  /** Whether the label stands above the box; else it is shown inside, as long as the box is empty. */
  labelShown?: boolean;
  hint?: string;
  placeholder?: string;
  /** Most characters that are kept. */
  limit: number;
  /** The name of its draft. */
  draft: string;
  onAdd: (text: string) => void;
  /** What is shown below the box for what is typed so far. */
  below?: (typed: Typed) => ReactNode;
}

export interface Typed {
  text: string;
  box: RefObject<HTMLTextAreaElement>;
  /** Empties the box: what was typed has been used. */
  clear: () => void;
}

export function AddBox({ label, labelShown = false, hint, placeholder, limit, draft, onAdd, below }: AddBoxProps) {
  const { store, t, announce } = usePanel();
  const id = useId();
  const [text, setText] = useState(() => store.drafts.read(draft)?.text ?? '');
  const box = useRef<HTMLTextAreaElement>(null);
  const [refused, setRefused] = useState(false);
  const length = text.trim().length;
  const tooLong = t('panel.tooLong', { limit, length });
  const type = (next: string) => {
    setText(next);
    store.drafts.write(draft, { text: next, rev: 0 });
    if (next.trim().length <= limit) setRefused(false);
  };
  const add = () => {
    if (length === 0) return;
    if (length > limit) {
      setRefused(true);
      announce(tooLong, true);
      return;
    }
    onAdd(text.trim());
    type('');
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPlainEnter(event)) return;
    event.preventDefault();
    add();
  };
  return (
    <div className="add-box">
      {labelShown && (
        <label htmlFor={id} className="field-label">
          {label}
        </label>
      )}
      <div className="add-box-line">
        <GrowingText
          ref={box}
          id={id}
          value={text}
          placeholder={placeholder ?? (labelShown ? undefined : label)}
          aria-label={labelShown ? undefined : label}
          aria-invalid={refused || undefined}
          aria-describedby={refused ? `${id}-error` : hint ? `${id}-hint` : undefined}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {length > 0 && (
          <Button icon="add" onClick={add}>
            {t('panel.add')}
          </Button>
        )}
      </div>
      {refused && (
        <p id={`${id}-error`} className="field-error">
          {tooLong}
        </p>
      )}
      {hint && !refused && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {below?.({ text, box, clear: () => type('') })}
    </div>
  );
}
