/** A person wants a threat model although no criterion was met: yes means yes, and the size is at least S. */
import { AppError } from '../domain/app-error.ts';
import type { ModelRecord } from '../domain/model.ts';
import { withSizeChange } from '../domain/size-change.ts';
import { restaged, stageAfter } from '../domain/stage.ts';
import { changeModel } from './change-model.ts';
import type { PropertySchedule } from './schedule-property-write.ts';
import type { Session } from './session.ts';
import { tellOfSize } from './tell-of-size.ts';
import type { TriageDeps } from './triage-issue.ts';

/** The property is rewritten at once and the one comment is edited. Asking twice changes nothing. */
export async function askAnyway(deps: TriageDeps & PropertySchedule, session: Session): Promise<ModelRecord> {
  const asked = { by: session.accountId, at: deps.clock.now().toISOString() };
  const { content } = await deps.rules.read();
  const model = await changeModel(deps.models, session.issueId, (current) => {
    if (current.size !== 'none') {
      if (current.triage.askedAnyway !== null) return null;
      throw new AppError('INVALID', 'errors.notNone');
    }
    const triage = { ...current.triage, askedAnyway: asked };
    const sizeHistory = withSizeChange(current, { how: 'asked-anyway', ...asked, from: 'none', to: 'S' });
    const stage = stageAfter(current.stage, 'asked-anyway');
    // Whoever set None by hand is overruled: what holds from now on is that somebody wants one.
    const next: ModelRecord = { ...current, size: 'S', sizeSetBy: null, sizeHistory, stage, triage };
    return { record: restaged(current, next, content.sizes) };
  });
  await tellOfSize(deps, model);
  return model;
}
