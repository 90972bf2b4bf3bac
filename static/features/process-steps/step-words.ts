/** What stands beside a step: what ticked it, or how far it is. */
import { isOpen, questionsOf } from '../../../src/domain/answered.ts';
import type { Item } from '../../../src/domain/item.ts';
import { isSettledInWriting, plannedMeetings } from '../../../src/domain/meeting-plan.ts';
import type { ProcessRules } from '../../../src/domain/model-process.ts';
import type { ProcessStep } from '../../../src/domain/process-steps.ts';
import type { Texts } from '../../../src/domain/texts.ts';
import type { ModelView } from '../../../src/contract/panel.ts';

export interface StepSource {
  model: ModelView;
  items: readonly Item[];
  rules: ProcessRules;
}

/** Null: there is nothing to say. */
export function stepWords({ step, how }: ProcessStep, { model, items, rules }: StepSource, t: Texts): string | null {
  if (how === 'person') return null;
  const happened = how === 'event';
  switch (step) {
    case 1:
      return null;
    case 2: {
      if (happened) return t(isSettledInWriting(model) ? 'panel.steps.settled' : 'panel.steps.allHeld');
      const needed = plannedMeetings(model, rules.sizes).filter((one) => one.needed);
      if (needed.length === 0) return null;
      return t('panel.steps.heldOf', { held: needed.filter((one) => one.held !== null).length, of: needed.length });
    }
    case 3: {
      if (happened) return t('panel.steps.allAnswered');
      const open = questionsOf(items, rules.questions).filter((one) => !one.answered).length;
      const followUps = items.filter((one) => one.kind === 'follow-up' && isOpen(one)).length;
      return t('panel.steps.unanswered', { count: open + followUps });
    }
    case 4:
      return happened ? t('panel.steps.byEvent') : null;
    case 5:
      if (!happened) return null;
      return t(model.live ? 'panel.steps.notified' : 'panel.steps.byEvent');
  }
}
