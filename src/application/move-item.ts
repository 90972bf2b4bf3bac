/** Puts an item between two others. One write of the directory; whoever moves later has the last word. */
import { AppError } from '../domain/app-error.ts';
import type { ItemId } from '../domain/ids.ts';
import type { ModelRecord } from '../domain/model.ts';
import { type Place, placed } from '../domain/place.ts';
import { changeModel } from './change-model.ts';
import type { Models } from './ports.ts';
import type { Session } from './session.ts';

/** @throws AppError NOT_FOUND when the item is gone; a neighbour that is gone is no error */
export function moveItem(
  { models }: { models: Models },
  session: Session,
  { id, ...place }: { id: ItemId } & Place,
): Promise<ModelRecord> {
  return changeModel(models, session.issueId, (model) => {
    if (!model.items.includes(id))
      throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id }, field: 'id' });
    const items = placed(model.items, id, place);
    return items === null ? null : { record: { ...model, items } };
  });
}
