/** A model has another size: the issue property and the one comment say so at once. */
import { dayOf } from '../domain/day.ts';
import type { ModelRecord } from '../domain/model.ts';
import { readModelKey, readModelOf } from '../domain/read-model.ts';
import { commentOf } from './comment-of.ts';
import { type PropertySchedule, schedulePropertyWrite } from './schedule-property-write.ts';
import type { TriageDeps } from './triage-issue.ts';

/** A repeat writes the same again. A comment that somebody deleted stays deleted. */
export async function tellOfSize(deps: TriageDeps & PropertySchedule, model: ModelRecord): Promise<void> {
  // First, so that it follows also when the direct write fails or meets the triage that is still running.
  await schedulePropertyWrite(deps, model.issueId);
  const [open, { content }] = await Promise.all([deps.models.open(model.issueId, {}), deps.rules.read()]);
  await Promise.all([
    deps.jiraAsApp.writeProperty(
      model.issueId,
      readModelKey,
      readModelOf(model, open?.items ?? [], { sizes: content.sizes, today: dayOf(deps.clock.now()) }),
    ),
    editComment(deps, model),
  ]);
}

async function editComment(deps: TriageDeps, model: ModelRecord): Promise<void> {
  if (model.comment.state !== 'posted') return;
  await deps.jiraAsApp.editComment(model.issueId, model.comment.commentId, await commentOf(deps, model));
}
