/** A text of its own box: shown as saved until somebody types, then a draft, which is saved when it is left. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { usePanel } from '../store/use-panel.ts';
import { isEscape, isPlainEnter } from './keys.ts';

export interface DraftedProps {
  /** The name of its draft. */
  draft: string;
  saved: string;
  /** Of the item as it is now. */
  rev: number;
  limit: number;
  /** @param rev what the person saw when they began */
  onSave: (text: string, rev: number) => void;
  /** Called with every change; null: it says what is saved again. */
  onTyped?: (text: string | null) => void;
}

export interface Drafted {
  text: string;
  /** Whether something here is not saved. */
  unsaved: boolean;
  tooLong: string | null;
  type: (text: string) => void;
  save: () => void;
  /** Back to what is saved. */
  drop: () => void;
  /** For a box of one line: Enter saves, Escape goes back to what is saved. */
  onLineKey: (event: KeyboardEvent) => void;
}

export function useDrafted({ draft: name, saved, rev, limit, onSave, onTyped }: DraftedProps): Drafted {
  const { store, t, announce } = usePanel();
  const [draft, setDraft] = useState(() => store.drafts.read(name));
  const draftNow = useRef(draft);
  const text = draft?.text ?? saved;
  const length = text.trim().length;
  const tooLong = length > limit ? t('panel.tooLong', { limit, length }) : null;

  const set = (next: typeof draft) => {
    draftNow.current = next;
    setDraft(next);
    store.drafts.write(name, next);
    onTyped?.(next === null ? null : next.text);
  };
  const save = () => {
    const kept = draftNow.current;
    if (kept === null) return;
    if (kept.text.trim().length > limit) {
      announce(t('panel.tooLong', { limit, length: kept.text.trim().length }), true);
      return;
    }
    if (kept.text.trim() !== saved) onSave(kept.text.trim(), kept.rev);
    set(null);
  };
  // Leaving the tab or closing the details takes the box away without a blur.
  const saveLast = useRef(save);
  useEffect(() => void (saveLast.current = save));
  useEffect(() => () => saveLast.current(), []);
  const drop = () => set(null);
  return {
    text,
    unsaved: draft !== null,
    tooLong,
    type: (next) => set({ text: next, rev: draft?.rev ?? rev }),
    save,
    drop,
    onLineKey(event) {
      if (isEscape(event) && draft !== null) drop();
      else if (isPlainEnter(event)) save();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
