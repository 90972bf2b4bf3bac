/** Writes the issue property of a model from its records, always as the app. */
import type { IssueId } from '../domain/ids.ts';
import { readModelKey, readModelOf } from '../domain/read-model.ts';
import type { Jira, Models, PropertyMarks } from './ports.ts';

/** Does nothing for a model that is gone. `known`: revs just written, so that a lagging index is not believed. */
export async function writeProperty(
  { models, jiraAsApp }: { models: Models; jiraAsApp: Jira },
  id: IssueId,
  known: Readonly<Record<string, number>> = {},
): Promise<void> {
  const open = await models.open(id, known);
  // Without a record that cannot be read the counts would look better than they are: the old ones stay.
  if (open !== null && open.unreadable.length === 0)
    await jiraAsApp.writeProperty(id, readModelKey, readModelOf(open.model, open.items));
}

/** The delayed write: the mark goes first, so that what is typed meanwhile causes the next one. */
export async function writePropertyNow(
  deps: { models: Models; jiraAsApp: Jira; marks: PropertyMarks },
  id: IssueId,
): Promise<void> {
  await deps.marks.clear(id);
  await writeProperty(deps, id);
}
