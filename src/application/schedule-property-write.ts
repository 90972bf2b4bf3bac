/** After typing, the issue property follows once: at most one write in two minutes per model. */
import type { IssueId } from '../domain/ids.ts';
import type { Clock, PropertyMarks, WorkQueue } from './ports.ts';

const delaySeconds = 120;

export interface PropertySchedule {
  marks: PropertyMarks;
  queue: WorkQueue;
  clock: Clock;
}

export async function schedulePropertyWrite({ marks, queue, clock }: PropertySchedule, id: IssueId): Promise<void> {
  if (await marks.isSet(id, clock.now())) return;
  // Pushed before it is marked: a push that fails must not keep the next one from being made.
  await queue.push({ kind: 'write-property', modelId: id }, delaySeconds);
  await marks.set(id, clock.now());
}
