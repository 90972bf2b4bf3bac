/** A deleted item, kept for a while so that whoever deleted it can take that back. */
import * as z from 'zod';
import { signature } from './ids.ts';
import { item } from './item.ts';

/** How long a deletion can be taken back, in hours: a meeting and its aftermath. */
export const undoHours = 24;

export const removedItem = z.looseObject({ v: z.literal(1), item, removed: signature });
export type RemovedItem = z.infer<typeof removedItem>;

export function canComeBack({ removed }: RemovedItem, now: Date): boolean {
  return now.getTime() - Date.parse(removed.at) < undoHours * 60 * 60 * 1_000;
}
