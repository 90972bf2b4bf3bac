/** The five steps of the process: ticked by what happened, or by a person with one click. */
import { stepsOf } from '../../../src/domain/process-steps.ts';
import type { ModelView } from '../../../src/contract/panel.ts';
import { itemsOf, useAccess, useRecords, useRows, useTexts } from '../../store/use-panel.ts';
import { useToday } from '../../ui/use-today.ts';
import { StepLine } from './step-line.tsx';
import { stepWords } from './step-words.ts';

export function ProcessSteps({ model }: { model: ModelView }) {
  const t = useTexts();
  const rows = useRows();
  const contribute = useAccess('contribute');
  const { rules } = useRecords();
  const items = itemsOf(rows);
  const steps = stepsOf(model, items, { rules, today: useToday() });
  return (
    <section className="steps" aria-labelledby="steps-title">
      <h3 id="steps-title">{t('panel.steps.title', { done: steps.filter((step) => step.done).length })}</h3>
      <ol>
        {steps.map((step) => (
          <StepLine
            key={step.step}
            step={step}
            words={stepWords(step, { model, items, rules }, t)}
            changeable={contribute && step.how !== 'event'}
          />
        ))}
      </ol>
    </section>
  );
}
