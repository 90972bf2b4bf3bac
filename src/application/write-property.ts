/** Writes the issue property of a model from its records, always as the app. */
import { dayOf } from '../domain/day.ts';
import type { IssueId } from '../domain/ids.ts';
import { readModelKey, readModelOf } from '../domain/read-model.ts';
import type { Clock, Jira, Models, PropertyMarks, RulesStore } from './ports.ts';

export interface PropertyDeps {
  models: Models;
  jiraAsApp: Jira;
  rules: Pick<RulesStore, 'read'>;
  clock: Clock;
}

/** Does nothing for a model that is gone. `known`: revs just written, so that a lagging index is not believed. */
export async function writeProperty(
  { models, jiraAsApp, rules, clock }: PropertyDeps,
  id: IssueId,
  known: Readonly<Record<string, number>> = {},
): Promise<void> {
  const [open, { content }] = await Promise.all([models.open(id, known), rules.read()]);
  // Without a record that cannot be read the counts would look better than they are: the old ones stay.
  if (open === null || open.unreadable.length > 0) return;
  const at = { sizes: content.sizes, today: dayOf(clock.now()) };
  await jiraAsApp.writeProperty(id, readModelKey, readModelOf(open.model, open.items, at));
}

/** The delayed write: the mark goes first, so that what is typed meanwhile causes the next one. */
export async function writePropertyNow(deps: PropertyDeps & { marks: PropertyMarks }, id: IssueId): Promise<void> {
  await deps.marks.clear(id);
  await writeProperty(deps, id);
}
