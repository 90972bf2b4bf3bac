/** How a model moves from stage to stage. The app never transitions an issue: stages are the model's own. */
import type { Stage } from './model.ts';
import type { Size } from './size.ts';

/** What can happen to a model that moves its stage. */
export type StageEvent = 'captured' | 'filed' | 'asked-anyway';

const order: readonly Stage[] = ['asked', 'preparing', 'meeting', 'responding', 'ready', 'live', 'closed'];

/** A sized model is being prepared; a request sized none is declined until somebody insists. */
export function stageWhenSized(size: Size): Stage {
  return size === 'none' ? 'declined' : 'preparing';
}

/** The stage after an event. A model never falls back because something is captured or filed late. */
export function stageAfter(stage: Stage, event: StageEvent): Stage {
  switch (event) {
    case 'asked-anyway':
      return stage === 'declined' ? 'preparing' : stage;
    case 'captured':
      return later(stage, 'meeting');
    case 'filed':
      return later(stage, 'responding');
  }
}

function later(stage: Stage, reached: Stage): Stage {
  return order.indexOf(reached) > order.indexOf(stage) ? reached : stage;
}
