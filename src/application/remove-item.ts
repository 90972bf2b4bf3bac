/** Deletes an item; its id is never used again. */
import { AppError } from '../domain/app-error.ts';
import type { ItemId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import { isFiled } from '../domain/progress.ts';
import { changeModel } from './change-model.ts';
import type { Models } from './ports.ts';
import type { Session } from './session.ts';

/**
 * Removing what is gone already is no error. Threat ids that recommendations keep are ignored by their readers.
 *
 * @throws AppError FORBIDDEN for somebody else's item without manage, CONFLICT when it changed since `rev`
 */
export async function removeItem(
  { models }: { models: Models },
  session: Session,
  input: { id: ItemId; rev: number },
): Promise<ModelRecord> {
  const { id } = input;
  const item = await models.readItem(session.issueId, id);
  if (item !== null) checkRemovable(item, session, input.rev);
  return changeModel(models, session.issueId, (model) => {
    if (!model.items.includes(id)) return null;
    return {
      record: { ...model, items: model.items.filter((one) => one !== id) },
      also: item === null ? [] : [{ write: 'remove-item', modelId: session.issueId, id, expectedRev: item.rev }],
    };
  });
}

function checkRemovable(item: Item, session: Session, seenRev: number): void {
  if (item.by !== session.accountId && !session.access.has('manage')) {
    throw new AppError('FORBIDDEN', 'errors.deleteOthers');
  }
  if (item.kind === 'recommendation' && (isFiled(item) || item.filing !== null)) {
    throw new AppError('INVALID', 'errors.hasTickets', { params: { id: item.id }, field: 'id' });
  }
  if (item.rev !== seenRev)
    throw new AppError('CONFLICT', 'errors.conflict', { params: { id: item.id }, current: item });
}
