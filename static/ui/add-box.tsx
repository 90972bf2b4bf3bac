/** A box in which Enter adds what was typed and the focus stays. What is not added yet outlives tabs and reloads. */
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  Suspense,
  useId,
  useRef,
  useState,
} from 'react';
import { usePanel } from '../store/use-panel.ts';
import { Button } from './button.tsx';
import { GrowingText } from './growing-text.tsx';
import { isPlainEnter } from './keys.ts';
import { later } from './later.ts';
import { pastedLines } from './pasted-lines.ts';

const PasteQuestion = later(() => import('./paste-question.tsx'));

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
  /** What each line of a pasted list becomes; absent: a paste is one text. */
  lines?: 'threat' | 'recommendation' | 'last-thing';
  /** Keys of its own: true when the key was meant for it. `take` empties the box; null where nothing can be added. */
  onKey?: (event: KeyboardEvent, take: () => string | null) => boolean;
  /** Beside the box, as long as something stands in it. */
  beside?: ReactNode;
  /** What is shown below the box for what is typed so far. */
  below?: (typed: Typed) => ReactNode;
}

export interface Typed {
  text: string;
  box: RefObject<HTMLTextAreaElement>;
  /** Empties the box: what was typed has been used. */
  clear: () => void;
}

export function AddBox(props: AddBoxProps) {
  const { label, labelShown = false, hint, placeholder, limit, draft, onAdd, below, lines, onKey, beside } = props;
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
  const take = (): string | null => {
    if (length === 0) return null;
    if (length > limit) {
      setRefused(true);
      announce(tooLong, true);
      return null;
    }
    type('');
    box.current?.focus();
    return text.trim();
  };
  const add = () => {
    const taken = take();
    if (taken !== null) onAdd(taken);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const handled = onKey?.(event, take) ?? false;
    if (!handled && isPlainEnter(event)) add();
    else if (!handled) return;
    event.preventDefault();
  };
  const [pasted, setPasted] = useState<readonly string[] | null>(null);
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const clip = event.clipboardData.getData('text/plain');
    const next = value.slice(0, selectionStart) + clip + value.slice(selectionEnd);
    if (pastedLines(clip).length < 2) return;
    event.preventDefault();
    // It is kept as one text until somebody says otherwise.
    type(next.replace(/\r\n?/g, '\n'));
    setPasted(pastedLines(next));
  };
  const keepPasted = () => {
    setPasted(null);
    box.current?.focus();
  };
  const addPasted = (some: readonly string[]) => {
    const long = some.filter((line) => line.length > limit);
    store.undo.asOne(() => some.forEach((line) => line.length <= limit && onAdd(line)));
    type(long.join('\n'));
    if (long.length > 0) announce(t('panel.capture.pastedTooLong', { count: long.length, limit }), true);
    setRefused(long.length > 0);
    keepPasted();
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
          onChange={(event) => {
            type(event.target.value);
            setPasted(null);
          }}
          onKeyDown={onKeyDown}
          {...(lines ? { onPaste } : {})}
        />
        {beside}
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
      {lines && pasted && (
        <Suspense fallback={null}>
          <PasteQuestion count={pasted.length} kind={lines} onAdd={() => addPasted(pasted)} onKeep={keepPasted} />
        </Suspense>
      )}
      {pasted === null && below?.({ text, box, clear: () => type('') })}
    </div>
  );
}
