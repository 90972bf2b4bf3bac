/** One step with its tick. A tick shows at once; one that could not be saved goes back and says so. */
import { useId, useState } from 'react';
import type { ProcessStep } from '../../../src/domain/process-steps.ts';
import type { ClientError } from '../../api/panel-client.ts';
import { usePanel } from '../../store/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { failureText } from '../../ui/failure.ts';
import { PersonLine } from '../../ui/person-line.tsx';

export interface StepLineProps {
  step: ProcessStep;
  /** What ticked it, or how far it is. */
  words: string | null;
  changeable: boolean;
}

export function StepLine({ step, words, changeable }: StepLineProps) {
  const { store, t, announce } = usePanel();
  const id = useId();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [failed, setFailed] = useState<{ error: ClientError; done: boolean } | null>(null);
  const done = wanted ?? step.done;
  const tick = async (next: boolean) => {
    setWanted(next);
    setFailed(null);
    const result = await store.tickStep(step.step, next);
    setWanted(null);
    if (result.ok) {
      announce(t(next ? 'panel.steps.ticked' : 'panel.steps.unticked', { step: step.step }));
      return;
    }
    setFailed({ error: result.error, done: next });
    announce(failureText(result.error, t), true);
  };
  return (
    <li className={`step${done ? ' step-done' : ''}`}>
      <input
        type="checkbox"
        id={id}
        checked={done}
        disabled={!changeable}
        aria-describedby={`${id}-note`}
        onChange={(event) => void tick(event.target.checked)}
      />
      <label htmlFor={id}>{t(`panel.steps.step${step.step}`)}</label>
      <span id={`${id}-note`} className="step-note">
        {words} {step.at !== null && <PersonLine by={step.by} at={step.at} />}
      </span>
      {failed && (
        <p className="field-error step-error">
          {failureText(failed.error, t)}{' '}
          <Button appearance="subtle" onClick={() => void tick(failed.done)}>
            {t('panel.retry')}
          </Button>
        </p>
      )}
    </li>
  );
}
