/** The five steps of the process: each ticked by what happened, or by a person. */
import { everythingAnswered } from './answered.ts';
import type { AccountId } from './ids.ts';
import type { Item } from './item.ts';
import { allHeld, isSettledInWriting } from './meeting-plan.ts';
import { type ProcessRules, everyRecommendationDecided } from './model-process.ts';
import type { ModelRecord, StepNumber } from './model.ts';

export interface ProcessStep {
  step: StepNumber;
  done: boolean;
  /** What ticked it: an event of the model, or a person by hand. */
  how: 'event' | 'person' | null;
  by: AccountId | null;
  at: string | null;
}

type Model = Pick<
  ModelRecord,
  'ticks' | 'stage' | 'closedFrom' | 'createdAt' | 'size' | 'meetings' | 'askedToMeet' | 'settled' | 'live'
>;

/**
 * The steps of one model, in order. A tick by hand counts where nothing has happened yet.
 *
 * @param today ISO date in UTC: exceptions end
 */
export function stepsOf(
  model: Model,
  items: readonly Item[],
  { rules, today }: { rules: ProcessRules; today: string },
): ProcessStep[] {
  const happened: Record<StepNumber, boolean> = {
    1: true,
    2: allHeld(model, rules.sizes) || isSettledInWriting(model),
    3: everythingAnswered(items, rules.questions),
    4: everyRecommendationDecided(items, today),
    // Whoever closes the issue has not told the security team of the go-live.
    5: model.stage === 'live' || (model.stage === 'closed' && model.closedFrom === 'live'),
  };
  const numbers: StepNumber[] = [1, 2, 3, 4, 5];
  return numbers.map((step) => {
    // Whoever notified the security team stands there by name.
    if (step === 5 && happened[5] && model.live)
      return { step, done: true, how: 'event', by: model.live.by, at: model.live.at };
    if (happened[step]) return { step, done: true, how: 'event', by: null, at: step === 1 ? model.createdAt : null };
    const tick = model.ticks.find((one) => one.step === step);
    if (tick) return { step, done: true, how: 'person', by: tick.by, at: tick.at };
    return { step, done: false, how: null, by: null, at: null };
  });
}
