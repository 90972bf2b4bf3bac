/** The priority that the recommendation being typed will get: Alt with 1, 2 or 3 changes it. */
import { type KeyboardEvent, useState } from 'react';
import type { Priority } from '../../../src/domain/priority.ts';
import { usePanel } from '../../store/use-panel.ts';
import { priorityKey } from '../../ui/keys.ts';

export interface NextPriority {
  value: Priority;
  /** True when the key was meant for it. */
  onKey: (event: KeyboardEvent) => boolean;
  /** Medium again: the next one is a new proposal. */
  reset: () => void;
}

export function useNextPriority(): NextPriority {
  const { capture, t, announce } = usePanel();
  const [value, setValue] = useState<Priority>('medium');
  return {
    value,
    onKey(event) {
      const chosen = capture.keysOn() ? priorityKey(event) : null;
      if (chosen === null) return false;
      setValue(chosen);
      announce(t('panel.capture.nextPriority', { priority: t(`priority.${chosen}.name`) }));
      return true;
    },
    reset: () => setValue('medium'),
  };
}

/** Medium is what everybody expects: only another one is worth a place. */
export function NextPriorityMark({ value }: { value: Priority }) {
  const { t } = usePanel();
  if (value === 'medium') return null;
  return <span className={`next-priority priority-${value}`}>{t(`priority.${value}.name`)}</span>;
}
