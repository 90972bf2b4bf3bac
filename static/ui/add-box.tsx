/** A box in which Enter adds what was typed and the focus stays. What is not added yet outlives tabs and reloads. */
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { withoutUnseen } from '../../src/contract/typed.ts';
import { usePanel } from '../store/use-panel.ts';
import { Button } from './button.tsx';
import { GrowingText } from './growing-text.tsx';
import { isPlainEnter } from './keys.ts';
import { PasteOffer } from './paste-offer.tsx';
import { type PasteKind, usePaste } from './use-paste.ts';

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
  lines?: PasteKind;
  /** Keys of its own: true when the key was meant for it. `take` empties the box; null where nothing can be added. */
  onKey?: (event: KeyboardEvent, take: () => string | null) => boolean;
  /** Beside the box, as long as something stands in it. */
  beside?: ReactNode;
  /** What is shown below the box for what is typed so far, once there is time for it. */
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
  const typed = withoutUnseen(text).trim();
  const { length } = typed;
  const tooLong = t('panel.tooLong', { limit, length });
  const type = useCallback(
    (next: string) => {
      setText(next);
      store.drafts.write(draft, { text: next, rev: 0 });
      if (withoutUnseen(next).trim().length <= limit) setRefused(false);
    },
    [store, draft, limit],
  );
  const take = (): string | null => {
    if (length === 0) return null;
    if (length > limit) {
      setRefused(true);
      announce(tooLong, true);
      return null;
    }
    type('');
    box.current?.focus();
    return typed;
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
  const paste = usePaste({
    limit,
    onAdd,
    type,
    refuse: setRefused,
    back: () => box.current?.focus(),
  });
  const clear = useCallback(() => type(''), [type]);
  return (
    <div className="add-box">
      {labelShown && (
        <label htmlFor={id} className="field-label">
          {label}
        </label>
      )}
      {/* A form of its own: else the browser's autofill goes over every box of the page with each letter. */}
      <form className="add-box-line" onSubmit={(event) => event.preventDefault()}>
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
            paste.forget();
          }}
          onKeyDown={onKeyDown}
          {...(lines ? { onPaste: paste.onPaste } : {})}
        />
        {beside}
        {length > 0 && (
          <Button icon="add" onClick={add}>
            {t('panel.add')}
          </Button>
        )}
      </form>
      <BoxNote id={id} fault={refused ? tooLong : null} hint={hint} />
      {lines && <PasteOffer kind={lines} paste={paste} />}
      {paste.lines === null && below && <Below show={below} text={text} box={box} clear={clear} />}
    </div>
  );
}

/** A letter is on the screen before anything is made of it. */
function Below({ show, text, box, clear }: Typed & { show: NonNullable<AddBoxProps['below']> }) {
  const read = useDeferredValue(text);
  return useMemo(() => <>{show({ text: read, box, clear })}</>, [show, read, box, clear]);
}

/** What is wrong with the text, else how it is meant. */
function BoxNote({ id, fault, hint }: { id: string; fault: string | null; hint: string | undefined }) {
  if (fault !== null) {
    return (
      <p id={`${id}-error`} className="field-error">
        {fault}
      </p>
    );
  }
  return hint ? (
    <p id={`${id}-hint`} className="field-hint">
      {hint}
    </p>
  ) : null;
}
