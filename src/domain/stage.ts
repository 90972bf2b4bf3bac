/** How a model moves from stage to stage. The app never transitions an issue: stages are the model's own. */
import type { Item } from './item.ts';
import type { ModelRecord, Stage } from './model.ts';
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
      // Notes on a declined request do not revive it: that takes somebody who insists, or who files.
      return stage === 'declined' ? stage : later(stage, 'meeting');
    case 'filed':
      return later(stage, 'responding');
  }
}

/**
 * The stage after a person set the size. None takes the model out of the queue, unless its recommendations are being
 * worked on already; any other size brings it back to where the work is.
 */
export function stageWithSize(stage: Stage, set: { size: Size; captured: boolean }): Stage {
  if (set.size !== 'none') return stage !== 'declined' ? stage : set.captured ? 'meeting' : 'preparing';
  return stage === 'asked' || stage === 'preparing' || stage === 'meeting' ? 'declined' : stage;
}

/** Where a reopened model stands: where it stood, or further, by what is there. */
export function stageWhenReopened(
  { size, closedFrom = 'declined' }: Pick<ModelRecord, 'size' | 'closedFrom'>,
  items: readonly Item[],
): Stage {
  const stood = closedFrom === 'declined' ? stageWhenSized(size) : closedFrom;
  const captured = items.some((item) => item.kind !== 'answer');
  const filed = items.some((item) => item.kind === 'recommendation' && item.tickets.length > 0);
  const met = captured ? stageAfter(stood, 'captured') : stood;
  return filed ? stageAfter(met, 'filed') : met;
}

/** The stage after the rules gave another size: only a model that nobody has met on yet may be declined. */
export function stageWhenResized(stage: Stage, size: Size): Stage {
  return stage === 'declined' || stage === 'preparing' ? stageWhenSized(size) : stage;
}

function later(stage: Stage, reached: Stage): Stage {
  return order.indexOf(reached) > order.indexOf(stage) ? reached : stage;
}
