/** Narrows an item that must be a recommendation because of its id. */
import { AppError } from '../domain/app-error.ts';
import type { Item, Recommendation } from '../domain/item.ts';

/** @throws AppError UNEXPECTED when a record's kind does not fit its id: it was edited by hand */
export function asRecommendation(item: Item): Recommendation {
  if (item.kind === 'recommendation') return item;
  throw new AppError('UNEXPECTED', 'errors.unreadableRecord', { params: { version: item.v } });
}
