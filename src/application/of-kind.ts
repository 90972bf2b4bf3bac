/** Narrows an item to the kind that its id says. */
import { AppError } from '../domain/app-error.ts';
import type { Item } from '../domain/item.ts';

type OfKind<K extends Item['kind']> = Extract<Item, { kind: K }>;

/** @returns what throws AppError NOT_FOUND for an item of another kind: its record was edited by hand */
export function ofKind<K extends Item['kind']>(kind: K): (item: Item) => OfKind<K> {
  const isOfKind = (item: Item): item is OfKind<K> => item.kind === kind;
  return (item) => {
    if (isOfKind(item)) return item;
    throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id: item.id }, field: 'id' });
  };
}
