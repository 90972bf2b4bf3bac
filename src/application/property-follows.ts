/** The issue property follows a change at once, and once more when the store's index knows what others wrote meanwhile. */
import type { IssueId } from '../domain/ids.ts';
import { type PropertySchedule, schedulePropertyWrite } from './schedule-property-write.ts';
import { type PropertyDeps, writeProperty } from './write-property.ts';

/** `known`: revs just written. */
export async function propertyFollows(
  deps: PropertyDeps & PropertySchedule,
  id: IssueId,
  known: Readonly<Record<string, number>>,
): Promise<void> {
  await writeProperty(deps, id, known);
  await schedulePropertyWrite(deps, id);
}
