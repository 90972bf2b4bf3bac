/**
 * Suggestions under a text box: a plain list of buttons. The arrow key leads down to it, Escape puts it away, and Enter
 * in the box still adds what was typed.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { usePanel } from '../../store/use-panel.ts';
import type { Typed } from '../../ui/add-box.tsx';
import { Lozenge } from '../../ui/lozenge.tsx';
import './library.css';

export interface Suggestion {
  key: string;
  title: string;
  /** A second line. */
  detail: string;
  mark?: ReactNode;
  /** The id under which it is in the model already. */
  taken: string | null;
  onPick: () => void;
}

/** Said once somebody stops typing. */
const pauseMilliseconds = 900;

export function SuggestionList({ typed, suggestions }: { typed: Typed; suggestions: readonly Suggestion[] }) {
  const { t, announce } = usePanel();
  const { box, text, clear } = typed;
  const list = useRef<HTMLUListElement>(null);
  const [hiddenFor, setHiddenFor] = useState<string | null>(null);
  const count = suggestions.length;
  const shown = count > 0 && hiddenFor !== text;

  useEffect(() => {
    const element = box.current;
    if (element === null || !shown) return;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key === 'Escape') setHiddenFor(text);
      else if (event.key === 'ArrowDown' && element.selectionEnd === element.value.length)
        buttonsOf(list.current)[0]?.focus();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [box, shown, text]);

  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => announce(t('panel.library.found', { count })), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [shown, count, text, announce, t]);

  if (!shown) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = buttonsOf(list.current);
    const at = buttons.findIndex((one) => one === document.activeElement);
    if (event.key === 'Escape') {
      setHiddenFor(text);
      box.current?.focus();
    } else if (event.key === 'ArrowDown') buttons[Math.min(at + 1, buttons.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') (at > 0 ? buttons[at - 1] : box.current)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const pick = ({ taken, onPick }: Suggestion) => {
    if (taken !== null) return;
    onPick();
    clear();
    box.current?.focus();
  };
  return (
    <div className="suggestions" role="group" aria-label={t('panel.library.suggestions')} onKeyDown={onKeyDown}>
      <p className="field-hint">{t('panel.library.suggestionsHint')}</p>
      <ul ref={list}>
        {suggestions.map((one) => (
          <li key={one.key}>
            <button
              type="button"
              className="suggestion"
              aria-disabled={one.taken !== null || undefined}
              onClick={() => pick(one)}
            >
              <span className="suggestion-title">
                {one.title} {one.mark}
                {one.taken !== null && <Lozenge tone="green">{t('panel.library.taken', { id: one.taken })}</Lozenge>}
              </span>
              <span className="suggestion-detail">{one.detail}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function buttonsOf(list: HTMLUListElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll('button') ?? [])];
}
