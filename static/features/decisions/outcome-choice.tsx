/** What is to become of a recommendation: one of three, or nothing decided any more. */
import { useId } from 'react';
import { decisionOutcome, refusedOutcome } from '../../../src/domain/decision.ts';
import { usePanel } from '../../store/use-panel.ts';
import type { DecisionDraft } from './decision-draft.ts';

export interface OutcomeChoiceProps {
  id: string;
  value: DecisionDraft['outcome'];
  /** False: an exception is asked for, and others decide. */
  decides: boolean;
  /** There is a decision to take back. */
  decided: boolean;
  fault: string | null;
  onChoose: (outcome: DecisionDraft['outcome']) => void;
}

export function OutcomeChoice({ id, value, decides, decided, fault, onChoose }: OutcomeChoiceProps) {
  const { t } = usePanel();
  const name = useId();
  const outcomes = decides ? decisionOutcome.options : refusedOutcome.options;
  const choices = [...outcomes, ...(decides && decided ? (['none'] as const) : [])];
  const focused = choices.includes(value ?? 'none') ? value : choices[0];
  return (
    <fieldset className="outcomes" aria-describedby={fault === null ? undefined : `${name}-fault`}>
      <legend className="field-label">
        {decides ? t('panel.decisions.question', { id }) : t('panel.decisions.askWhat')}
      </legend>
      {choices.map((one) => (
        <label key={one} className="choice">
          <input
            type="radio"
            name={name}
            // The form was opened for this choice.
            autoFocus={one === focused}
            checked={value === one}
            onChange={() => onChoose(one)}
          />
          <span>{t(`panel.decisions.choice.${one}`)}</span>
        </label>
      ))}
      {fault !== null && (
        <p id={`${name}-fault`} className="field-error">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
