/** The five steps of the process: each ticked by what happened, or by a person. */
import type { AccountId } from './ids.ts';
import { type Item, type Recommendation, question } from './item.ts';
import type { ModelRecord, StepNumber } from './model.ts';

export interface ProcessStep {
  step: StepNumber;
  done: boolean;
  /** What ticked it: an event of the model, or a person by hand. */
  how: 'event' | 'person' | null;
  by: AccountId | null;
  at: string | null;
}

type Model = Pick<ModelRecord, 'ticks' | 'stage' | 'closedFrom' | 'createdAt'>;

/** The steps of one model, in order. A tick by hand counts where nothing has happened yet. */
export function stepsOf(model: Model, items: readonly Item[]): ProcessStep[] {
  const happened: Record<StepNumber, boolean> = {
    1: true,
    2: false,
    3: question.options.every((one) =>
      items.some((item) => item.kind === 'answer' && item.question === one && item.text !== ''),
    ),
    4: everyRecommendationAnswered(items),
    // Whoever closes the issue has not told the security team of the go-live.
    5: model.stage === 'live' || (model.stage === 'closed' && model.closedFrom === 'live'),
  };
  const numbers: StepNumber[] = [1, 2, 3, 4, 5];
  return numbers.map((step) => {
    if (happened[step]) return { step, done: true, how: 'event', by: null, at: step === 1 ? model.createdAt : null };
    const tick = model.ticks.find((one) => one.step === step);
    if (tick) return { step, done: true, how: 'person', by: tick.by, at: tick.at };
    return { step, done: false, how: null, by: null, at: null };
  });
}

function everyRecommendationAnswered(items: readonly Item[]): boolean {
  const recommendations = items.filter((item): item is Recommendation => item.kind === 'recommendation');
  return recommendations.length > 0 && recommendations.every((one) => one.accepted !== null);
}
