/** Deletes an item; its id is never used again. */
import { AppError } from '../domain/app-error.ts';
import type { ItemId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import { isFiled } from '../domain/progress.ts';
import { checkRev } from './change-item.ts';
import type { Change, Clock, Models } from './ports.ts';
import type { Session } from './session.ts';
import { lost, untilWritten } from './until-written.ts';

const attempts = 10;

/**
 * Removing what is gone already is no error. Threat ids that recommendations keep are ignored by their readers.
 *
 * @throws AppError FORBIDDEN for somebody else's item without manage, CONFLICT when it changed since `rev`
 */
export async function removeItem(
  { models, clock }: { models: Models; clock: Clock },
  session: Session,
  { id, rev }: { id: ItemId; rev: number },
): Promise<ModelRecord> {
  const modelId = session.issueId;
  return untilWritten(attempts, async () => {
    const [model, item] = await Promise.all([models.read(modelId), models.readItem(modelId, id)]);
    if (model === null) throw new AppError('NOT_FOUND', 'errors.notSized');
    if (item !== null) checkRemovable(item, session, rev);
    if (!model.items.includes(id)) return model;
    const record = { ...model, rev: model.rev + 1, items: model.items.filter((one) => one !== id) };
    const removed = item === null ? [] : [removal(item, session, clock.now())];
    if (await models.transact([{ write: 'model', record, expectedRev: model.rev }, ...removed])) return record;
    return lost;
  });
}

/** Kept for a while, so that it can be taken back. */
function removal(item: Item, { issueId: modelId, accountId: by }: Session, now: Date): Change {
  const keep = { v: 1, item, removed: { by, at: now.toISOString() } } as const;
  return { write: 'remove-item', modelId, id: item.id, expectedRev: item.rev, keep };
}

function checkRemovable(item: Item, session: Session, seenRev: number): void {
  if (item.by !== session.accountId && !session.access.has('manage')) {
    throw new AppError('FORBIDDEN', 'errors.deleteOthers');
  }
  if (item.kind === 'recommendation' && (isFiled(item) || item.filing !== null)) {
    throw new AppError('INVALID', 'errors.hasTickets', { params: { id: item.id }, field: 'id' });
  }
  checkRev(item, seenRev);
  if (item.rev !== seenRev)
    throw new AppError('CONFLICT', 'errors.conflict', { params: { id: item.id }, current: item });
}
