/** How a model moves from stage to stage. The app never transitions an issue: stages are the model's own. */
import type { Item } from './item.ts';
import { allHeld, isSettledInWriting, plannedMeetings } from './meeting-plan.ts';
import type { ModelRecord, Stage } from './model.ts';
import type { SizeProcesses } from './size-process.ts';
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
  const captured = items.some((item) => item.kind !== 'answer' && item.kind !== 'follow-up');
  const filed = items.some((item) => item.kind === 'recommendation' && item.tickets.length > 0);
  const met = captured ? stageAfter(stood, 'captured') : stood;
  return filed ? stageAfter(met, 'filed') : met;
}

/** The stage after the rules gave another size: only a model that nobody has met on yet may be declined. */
export function stageWhenResized(stage: Stage, size: Size): Stage {
  return stage === 'declined' || stage === 'preparing' ? stageWhenSized(size) : stage;
}

/** Stages that follow from what is there: they go back when it is taken back. */
const following: readonly Stage[] = ['asked', 'preparing', 'meeting', 'responding'];

/**
 * A model with the stage that follows from its meetings, its notes and its tickets. Other stages were reached by a
 * person's act, or by closing the issue: they stay.
 *
 * @param before the record that is written over: what stood at responding without a meeting was filed, by a version
 *   of the app that did not note it
 */
export function restaged(before: ModelRecord, after: ModelRecord, sizes: SizeProcesses): ModelRecord {
  if (!following.includes(after.stage) || after.size === 'none') return after;
  const filed = after.filed === true || wasFiled(before);
  const model: ModelRecord = filed ? { ...after, filed: true } : after;
  return { ...model, stage: stageByFacts(model, sizes) };
}

function stageByFacts(model: ModelRecord, sizes: SizeProcesses): Stage {
  if (model.filed === true || isSettledInWriting(model) || allHeld(model, sizes)) return 'responding';
  const needed = plannedMeetings(model, sizes).filter((one) => one.needed);
  const captured = model.counters.L + model.counters.T > 0;
  return captured || needed.some((one) => one.at !== null || one.held !== null) ? 'meeting' : 'preparing';
}

function wasFiled({ stage, settled, meetings = [] }: ModelRecord): boolean {
  return stage === 'responding' && !settled && meetings.every((one) => one.held === null);
}

function later(stage: Stage, reached: Stage): Stage {
  return order.indexOf(reached) > order.indexOf(stage) ? reached : stage;
}
