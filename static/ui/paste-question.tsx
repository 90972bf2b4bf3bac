/** Several lines were pasted into a box: one key makes an item of each, or keeps them as one text. */
import { useEffect, useRef } from 'react';
import { usePanel } from '../store/use-panel.ts';
import { Button } from './button.tsx';
import { isEscape } from './keys.ts';
import type { PasteKind } from './use-paste.ts';

export interface PasteQuestionProps {
  count: number;
  kind: PasteKind;
  onAdd: () => void;
  onKeep: () => void;
}

export default function PasteQuestion({ count, kind, onAdd, onKeep }: PasteQuestionProps) {
  const { t, announce } = usePanel();
  const add = useRef<HTMLButtonElement>(null);
  const question = t('panel.capture.pasted', { count });
  useEffect(() => {
    add.current?.focus();
    announce(question);
  }, [announce, question]);
  return (
    <div
      className="paste-question"
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (!isEscape(event)) return;
        event.preventDefault();
        event.stopPropagation();
        onKeep();
      }}
    >
      <span>{question}</span>
      <span className="actions">
        <Button ref={add} appearance="primary" onClick={onAdd}>
          {t(`panel.capture.pastedAs.${kind}`, { count })}
        </Button>
        <Button onClick={onKeep}>{t('panel.capture.pastedKeep')}</Button>
      </span>
    </div>
  );
}
