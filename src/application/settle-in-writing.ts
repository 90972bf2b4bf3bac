/** Settles a model without a meeting: everything is answered and nobody asks to meet. Can be taken back. */
import { AppError } from '../domain/app-error.ts';
import type { ItemId, Signature } from '../domain/ids.ts';
import { isSettledInWriting } from '../domain/meeting-plan.ts';
import { settleObstacle } from '../domain/model-process.ts';
import type { ModelRecord } from '../domain/model.ts';
import { type ProcessDeps, changeProcess } from './change-process.ts';
import type { Session } from './session.ts';

/** @throws AppError INVALID while a question is open or somebody asks to meet, and for a model sized None */
export async function settleInWriting(
  deps: ProcessDeps,
  session: Session,
  { settled }: { settled: boolean },
): Promise<ModelRecord> {
  const known = settled ? await deps.models.read(session.issueId) : null;
  // By key: the index lags, and the last answer may have been typed a second ago.
  const asked = (known?.items ?? []).filter(isQuestion);
  const items = await deps.models.readItems(session.issueId, asked);
  const by = { by: session.accountId, at: deps.clock.now().toISOString() };
  const written = await changeProcess(deps, session.issueId, (model, rules) => {
    checkHasProcess(model);
    if (!settled) return model.settled ? { ...model, settled: null } : null;
    if (isSettledInWriting(model)) return null;
    const unseen = model.items.some((id) => isQuestion(id) && !asked.includes(id));
    const obstacle = unseen ? 'unanswered' : settleObstacle(model, items, rules);
    if (obstacle === 'unanswered') throw new AppError('INVALID', 'errors.settleUnanswered', { field: 'settled' });
    if (obstacle === 'asked-to-meet') throw new AppError('INVALID', 'errors.settleAsked', { field: 'settled' });
    return { ...model, settled: { ...by, size: model.size } };
  });
  if (settled) await checkStillAnswered(deps, session, { asked, by });
  return written;
}

/**
 * The record knows which answers there are, not what they say: one that was emptied in the same moment is seen only now.
 *
 * @throws AppError INVALID where it is no longer settled
 */
async function checkStillAnswered(
  deps: ProcessDeps,
  { issueId }: Session,
  { asked, by }: { asked: readonly ItemId[]; by: Signature },
): Promise<void> {
  const items = await deps.models.readItems(issueId, asked);
  const model = await changeProcess(deps, issueId, (current, rules) => {
    const ours = current.settled?.by === by.by && current.settled.at === by.at;
    return ours && settleObstacle(current, items, rules) === 'unanswered' ? { ...current, settled: null } : null;
  });
  if (!model.settled) throw new AppError('INVALID', 'errors.settleUnanswered', { field: 'settled' });
}

/** Answers and follow-up questions. */
function isQuestion(id: ItemId): boolean {
  return id.startsWith('Q') || id.startsWith('F');
}

/** @throws AppError INVALID for a model sized None: nobody is asked for anything */
export function checkHasProcess({ size }: Pick<ModelRecord, 'size'>): void {
  if (size === 'none') throw new AppError('INVALID', 'errors.noProcess');
}
