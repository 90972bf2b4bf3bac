/** Changes one item, field by field: an edit that saw an older rev still applies where nobody touched that field. */
import { AppError } from '../domain/app-error.ts';
import type { IssueId, ItemId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Change, Models } from './ports.ts';
import { lost, untilWritten } from './until-written.ts';

const attempts = 5;

export interface ItemEdit<T extends Item> {
  models: Models;
  modelId: IssueId;
  id: ItemId;
  /** The field that changes, as `changed` of the item counts it; several change together or not at all. */
  field: string | readonly string[];
  /** The rev that the person saw; null for changes of the app's own, which follow no person's view. */
  seenRev: number | null;
  /** Narrows the stored item to the kind that its id says; throws for another one. */
  as: (item: Item) => T;
  /** The item after the edit, rev and `changed` aside; null: nothing to do. */
  apply: (current: T) => T | null;
}

/**
 * @throws AppError NOT_FOUND when the item is gone, CONFLICT with the current record when somebody changed the same
 *   field since `seenRev`
 */
export async function changeItem<T extends Item>(edit: ItemEdit<T>): Promise<T> {
  const { models, modelId, id, field, seenRev, as, apply } = edit;
  const fields = typeof field === 'string' ? [field] : field;
  return untilWritten(attempts, async () => {
    const stored = await models.readItem(modelId, id);
    if (stored === null) throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id }, field: 'id' });
    const current = as(stored);
    const next = apply(current);
    if (next === null) return current;
    if (seenRev !== null) checkRev(current, seenRev);
    if (seenRev !== null && fields.some((one) => (current.changed[one] ?? 0) > seenRev)) {
      throw new AppError('CONFLICT', 'errors.conflict', { params: { id }, current });
    }
    const item = withRev(next, current.rev + 1, fields);
    const change: Change = { write: 'item', modelId, item, expectedRev: current.rev };
    if (await models.transact([change])) return item;
    return lost;
  });
}

/** @throws AppError INVALID for a rev that was never written: nobody can have seen it */
export function checkRev({ id, rev }: Pick<Item, 'id' | 'rev'>, seen: number): void {
  if (seen > rev) throw new AppError('INVALID', 'errors.wrongRev', { params: { id, rev: seen }, field: 'rev' });
}

/** The item with its new rev, which is also the rev of the changed fields. */
export function withRev<T extends Item>(item: T, rev: number, field: string | readonly string[]): T {
  const fields = typeof field === 'string' ? [field] : field;
  return { ...item, rev, changed: { ...item.changed, ...Object.fromEntries(fields.map((one) => [one, rev])) } };
}
