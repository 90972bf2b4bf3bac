/** Ticks a process step by hand, with a name, or takes the tick back. */
import type { ModelRecord, StepNumber } from '../domain/model.ts';
import { changeModel } from './change-model.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

export function tickStep(
  { models, clock }: { models: Models; clock: Clock },
  session: Session,
  input: { step: StepNumber; done: boolean },
): Promise<ModelRecord> {
  const at = clock.now().toISOString();
  return changeModel(models, session.issueId, (model) => {
    const ticked = model.ticks.some((tick) => tick.step === input.step);
    if (ticked === input.done) return null;
    const others = model.ticks.filter((tick) => tick.step !== input.step);
    const ticks = input.done ? [...others, { step: input.step, by: session.accountId, at }] : others;
    return { record: { ...model, ticks } };
  });
}
