/** Where an item stands among the others: beside a neighbour, so that people who reorder at once end with one order. */
import type { ItemId } from './ids.ts';

/** The neighbours between which somebody put an item, as they saw them; null: there was none on that side. */
export interface Place {
  after: ItemId | null;
  before: ItemId | null;
}

/**
 * The order with the item at its new place: right after the one neighbour if it is still there, else right before the
 * other one. Everything else keeps its order. Null when nothing changes: neither neighbour exists any more, or it
 * stands there already.
 */
export function placed(items: readonly ItemId[], id: ItemId, { after, before }: Place): ItemId[] | null {
  const others = items.filter((one) => one !== id);
  const at = indexFor(others, { after, before });
  if (at === null) return null;
  const next = others.toSpliced(at, 0, id);
  return next.length === items.length && next.every((one, index) => one === items[index]) ? null : next;
}

function indexFor(others: readonly ItemId[], { after, before }: Place): number | null {
  const left = after === null ? -1 : others.indexOf(after);
  if (left >= 0) return left + 1;
  const right = before === null ? -1 : others.indexOf(before);
  return right >= 0 ? right : null;
}
