/** A list that was pasted into a box: kept as one text until somebody says that each line is an item of its own. */
import { type ClipboardEvent, useState } from 'react';
import { usePanel } from '../store/use-panel.ts';
import { pastedLines } from './pasted-lines.ts';

/** What each line of a list becomes. */
export type PasteKind = 'threat' | 'recommendation' | 'last-thing';

export interface PasteParts {
  /** Most characters of one item. */
  limit: number;
  onAdd: (text: string) => void;
  /** What the box says from now on. */
  type: (text: string) => void;
  refuse: (refused: boolean) => void;
  /** Gives the focus back to the box. */
  back: () => void;
}

export interface Paste {
  /** The items to ask about; null: there is no question. */
  lines: readonly string[] | null;
  onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
  /** Somebody types on: one text it is. */
  forget: () => void;
  keep: () => void;
  addAll: () => void;
}

export function usePaste({ limit, onAdd, type, refuse, back }: PasteParts): Paste {
  const { store, t, announce } = usePanel();
  const [lines, setLines] = useState<readonly string[] | null>(null);
  const keep = () => {
    setLines(null);
    back();
  };
  return {
    lines,
    forget: () => setLines(null),
    keep,
    onPaste(event) {
      const { value, selectionStart, selectionEnd } = event.currentTarget;
      const clip = event.clipboardData.getData('text/plain');
      if (pastedLines(clip).length < 2) return;
      event.preventDefault();
      const next = value.slice(0, selectionStart) + clip + value.slice(selectionEnd);
      type(next.replace(/\r\n?/g, '\n'));
      setLines(pastedLines(next));
    },
    addAll() {
      const all = lines ?? [];
      const long = all.filter((line) => line.length > limit);
      store.undo.asOne(() => all.forEach((line) => line.length <= limit && onAdd(line)));
      type(long.join('\n'));
      refuse(long.length > 0);
      if (long.length > 0) announce(t('panel.capture.pastedTooLong', { count: long.length, limit }), true);
      keep();
    },
  };
}
