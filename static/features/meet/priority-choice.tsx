/** High, Medium, Low: all three in sight, with what the chosen one asks of the team beside them. */
import { type KeyboardEvent, useId } from 'react';
import { type Priority, priorities } from '../../../src/domain/priority.ts';
import { useTexts } from '../../store/use-panel.ts';

export interface PriorityChoiceProps {
  value: Priority;
  disabled: boolean;
  onChoose: (priority: Priority) => void;
}

/** How far each arrow key moves, as in any radio group. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function PriorityChoice({ value, disabled, onChoose }: PriorityChoiceProps) {
  const t = useTexts();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (step === undefined || disabled) return;
    event.preventDefault();
    const at = (priorities.indexOf(value) + step + priorities.length) % priorities.length;
    const radio = event.currentTarget.querySelectorAll('button')[at];
    radio?.focus();
    radio?.click();
  };
  return (
    <div className="priority">
      <div
        role="group"
        aria-label={t('panel.meet.priority')}
        aria-describedby={id}
        className="priority-group"
        onKeyDown={onKeyDown}
      >
        {priorities.map((one, at) => (
          <button
            key={one}
            type="button"
            role="radio"
            aria-checked={one === value}
            aria-posinset={at + 1}
            aria-setsize={priorities.length}
            tabIndex={one === value ? 0 : -1}
            className={`priority-option priority-${one}`}
            disabled={disabled}
            onClick={() => onChoose(one)}
          >
            {t(`priority.${one}.name`)}
          </button>
        ))}
      </div>
      <span id={id} className="priority-meaning">
        {t(`priority.${value}.meaning`)}
      </span>
    </div>
  );
}
