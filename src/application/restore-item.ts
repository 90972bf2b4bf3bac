/** Takes back a deletion of one's own: the item returns under its id, with everything it had. */
import { AppError } from '../domain/app-error.ts';
import type { ItemId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { type ModelRecord, itemLimits } from '../domain/model.ts';
import { type Place, placed } from '../domain/place.ts';
import { type RemovedItem, canComeBack } from '../domain/removed-item.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';
import { lost, untilWritten } from './until-written.ts';

const attempts = 10;

/**
 * Restoring what is there is no error: the answer of the first try was lost.
 *
 * @throws AppError NOT_FOUND when it was deleted too long ago, FORBIDDEN when somebody else deleted it, LIMIT when the
 *   model is full by now
 */
export async function restoreItem(
  { models, clock }: { models: Models; clock: Clock },
  session: Session,
  { id, ...place }: { id: ItemId } & Place,
): Promise<{ item: Item; model: ModelRecord }> {
  const modelId = session.issueId;
  return untilWritten(attempts, async () => {
    const [model, present, kept] = await Promise.all([
      models.read(modelId),
      models.readItem(modelId, id),
      models.readRemoved(modelId, id),
    ]);
    if (model === null) throw new AppError('NOT_FOUND', 'errors.notSized');
    if (present !== null && model.items.includes(id)) return { item: present, model };
    const item = broughtBack(checked(kept, id, { session, model, now: clock.now() }));
    const at = [...model.items, id];
    const record = { ...model, rev: model.rev + 1, items: placed(at, id, place) ?? at };
    const written = await models.transact([
      { write: 'model', record, expectedRev: model.rev },
      { write: 'item', modelId, item, expectedRev: null },
    ]);
    if (written) return { item, model: record };
    return lost;
  });
}

interface Situation {
  session: Session;
  model: ModelRecord;
  now: Date;
}

function checked(kept: RemovedItem | null, id: ItemId, { session, model, now }: Situation): Item {
  if (kept === null || !canComeBack(kept, now)) {
    throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id }, field: 'id' });
  }
  if (kept.removed.by !== session.accountId)
    throw new AppError('FORBIDDEN', 'errors.restoreOthers', { params: { id } });
  const { kind } = kept.item;
  const limit = kind === 'answer' ? Infinity : itemLimits[kind];
  const present = model.items.filter((one) => one.startsWith(id.charAt(0))).length;
  if (present >= limit) throw new AppError('LIMIT', 'errors.full', { params: { count: limit } });
  return kept.item;
}

/** A rev of its own, so that everybody takes it as news. */
function broughtBack(item: Item): Item {
  return { ...item, rev: item.rev + 1 };
}
