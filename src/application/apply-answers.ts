/** Gives a model the answers of its request, where something else sized the issue first (a sweep, "Size it now"). */
import { dayOf } from '../domain/day.ts';
import type { IssueId } from '../domain/ids.ts';
import type { ModelRecord } from '../domain/model.ts';
import { readModelKey, readModelOf } from '../domain/read-model.ts';
import { stageAfter, stageWhenSized } from '../domain/stage.ts';
import { seenOf } from '../domain/triage-seen.ts';
import type { Stage } from '../domain/model.ts';
import type { Size } from '../domain/size.ts';
import { changeModel } from './change-model.ts';
import { commentOf } from './comment-of.ts';
import { readOnce } from './read-once.ts';
import { sizeIssue, triageInputFrom } from './size-issue.ts';
import type { AskedFor, TriageDeps } from './triage-issue.ts';

/** Does nothing for a model that has its answers. A size that a person has set meanwhile stays. */
export async function applyAnswers(given: TriageDeps, id: IssueId, asked: AskedFor): Promise<void> {
  const deps = { ...given, rules: readOnce(given.rules) };
  const known = await deps.models.read(id);
  if (known === null || known.triage.answers !== undefined) return;
  const issue = await deps.jiraAsApp.issueForTriage(id);
  if (issue === null) return;
  const at = deps.clock.now().toISOString();
  const result = await sizeIssue(deps.rules, issue, asked.answers);
  const seen = seenOf(triageInputFrom(issue, undefined));
  const model = await changeModel(deps.models, id, (current) => {
    const untouched = current.size === current.triage.result.size;
    const insisted =
      current.triage.askedAnyway ?? (asked.anyway && result.size === 'none' ? { by: asked.by, at } : null);
    const size = !untouched ? current.size : insisted !== null && result.size === 'none' ? 'S' : result.size;
    const triage = { ...current.triage, at, result, seen, answers: asked.answers, askedAnyway: insisted };
    const goLive = asked.goLiveOn === null ? {} : { goLiveOn: asked.goLiveOn };
    const stage = stageOf(current, size);
    const bring = asked.bring === undefined ? {} : { bring: [...asked.bring] };
    return { record: { ...current, ...goLive, ...bring, requester: asked.by, size, stage, triage } };
  });
  const [open, { content }] = await Promise.all([deps.models.open(id, {}), deps.rules.read()]);
  await deps.jiraAsApp.writeProperty(
    id,
    readModelKey,
    readModelOf(model, open?.items ?? [], { sizes: content.sizes, today: dayOf(deps.clock.now()) }),
  );
  if (model.comment.state !== 'posted') return;
  await deps.jiraAsApp.editComment(id, model.comment.commentId, await commentOf(deps, model));
}

/** Only a model that nobody has worked on goes back to how it would have started. */
function stageOf({ stage }: ModelRecord, size: Size): Stage {
  if (stage === 'declined' && size !== 'none') return stageAfter(stage, 'asked-anyway');
  return stage === 'preparing' ? stageWhenSized(size) : stage;
}
