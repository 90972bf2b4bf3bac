/** A person wants a threat model although no criterion was met: yes means yes, and the size is at least S. */
import { AppError } from '../domain/app-error.ts';
import type { ModelRecord } from '../domain/model.ts';
import { readModelKey, readModelOf } from '../domain/read-model.ts';
import { stageAfter } from '../domain/stage.ts';
import { triageCommentOf } from '../domain/triage-comment.ts';
import { changeModel } from './change-model.ts';
import type { Session } from './session.ts';
import type { TriageDeps } from './triage-issue.ts';

/** The property is rewritten at once and the one comment is edited. Asking twice changes nothing. */
export async function askAnyway(deps: TriageDeps, session: Session): Promise<ModelRecord> {
  const asked = { by: session.accountId, at: deps.clock.now().toISOString() };
  const model = await changeModel(deps.models, session.issueId, (current) => {
    if (current.triage.askedAnyway !== null) return null;
    if (current.size !== 'none') throw new AppError('INVALID', 'errors.notNone');
    const triage = { ...current.triage, askedAnyway: asked };
    return { record: { ...current, size: 'S', stage: stageAfter(current.stage, 'asked-anyway'), triage } };
  });
  const open = await deps.models.open(session.issueId, {});
  await Promise.all([
    deps.jiraAsApp.writeProperty(session.issueId, readModelKey, readModelOf(model, open?.items ?? [])),
    editComment(deps, model),
  ]);
  return model;
}

async function editComment({ jiraAsApp, texts, settings }: TriageDeps, model: ModelRecord): Promise<void> {
  if (model.comment.state !== 'posted') return;
  await jiraAsApp.editComment(
    model.issueId,
    model.comment.commentId,
    triageCommentOf(model, texts(settings.siteLocale)),
  );
}
