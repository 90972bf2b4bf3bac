/** Asks once before something is deleted, in the row itself; the safe answer has the focus. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { isEscape } from '../../ui/keys.ts';

export interface DeleteQuestionProps {
  id: string;
  onKeep: () => void;
  /** @param button where the focus is, and goes away from with the row */
  onDelete: (button: Element) => void;
}

export function DeleteQuestion({ id, onKeep, onDelete }: DeleteQuestionProps) {
  const { t, capture } = usePanel();
  const yes = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div
      className="delete-question"
      role="group"
      aria-label={t('panel.row.deleteQuestion', { id })}
      onKeyDown={(event) => {
        if (isEscape(event)) onKeep();
        else if (isAgain(event) && capture.keysOn() && yes.current) onDelete(yes.current);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <span>{t('panel.row.deleteQuestion', { id })}</span>
      <span className="actions">
        <Button ref={yes} appearance="danger" onClick={(event) => onDelete(event.currentTarget)}>
          {t('panel.row.deleteYes')}
        </Button>
        <Button ref={keep} onClick={onKeep}>
          {t('panel.row.deleteNo')}
        </Button>
      </span>
    </div>
  );
}

/** The key that asked, pressed once more. */
function isAgain({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && (key === 'Delete' || key.toLowerCase() === 'x');
}
