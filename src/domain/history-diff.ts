/** What a write changed, as entries of the history: from the records before and after it. Pure. */
import { type Fact, type Facts, factsOfItem, factsOfModel } from './history-facts.ts';
import { type HistoryEntry, keptOfAdded, keptText } from './history.ts';
import type { ItemId } from './ids.ts';
import type { Item } from './item.ts';
import type { ModelRecord } from './model.ts';

/** @param before null where it was not there, or is not known */
export function itemChanges(before: Item | null, after: Item, known: { isNew: boolean }): HistoryEntry[] {
  const { id, rev, text } = after;
  if (known.isNew) return [{ what: rev > 1 ? 'restored' : 'added', item: id, ...side('to', text, keptOfAdded) }];
  // Somebody's write that nobody read before: that it changed is all that can be said.
  if (before === null) return [{ what: 'changed', item: id }];
  return changes(id, factsOfItem(before), factsOfItem(after));
}

/** @param item as it was; null where it could not be read */
export function itemRemoval(id: ItemId, item: Item | null): HistoryEntry {
  return { what: 'removed', item: id, ...(item === null ? {} : side('from', item.text, keptText)) };
}

/** Items that came and went have entries of their own. */
export function modelChanges(before: ModelRecord | null, after: ModelRecord): HistoryEntry[] {
  if (before === null) return [];
  const moved = movedItem(before.items, after.items);
  return [
    ...changes(null, factsOfModel(before), factsOfModel(after)).map((one) => withReason(one, after)),
    ...(moved === null ? [] : [{ what: 'moved' as const, item: moved }]),
  ];
}

function changes(item: ItemId | null, before: Facts, after: Facts): HistoryEntry[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name): HistoryEntry[] => {
    const [was, is] = [before.get(name), after.get(name)];
    const either = is ?? was;
    const sameNote = is?.note === undefined || is.note === was?.note;
    if (either === undefined || (was?.value === is?.value && sameNote)) return [];
    const of = either.of === undefined ? {} : { of: either.of };
    // The note of what is gone says nothing of why it is gone.
    const note = is?.note;
    return [
      {
        what: 'changed',
        item,
        field: either.field,
        ...of,
        ...shown('from', was),
        ...shown('to', is),
        ...(note === undefined ? {} : { note: cutAt(note, keptText).text }),
        ...(isCut(was) || isCut(is) ? { cut: true as const } : {}),
      },
    ];
  });
}

function shown(name: 'from' | 'to', of: Fact | undefined): Partial<HistoryEntry> {
  if (of === undefined || of.hidden) return {};
  return { [name]: cutAt(of.value, keptText).text };
}

function isCut(of: Fact | undefined): boolean {
  return of !== undefined && of.hidden !== true && cutAt(of.value, keptText).cut;
}

function side(name: 'from' | 'to', text: string, limit: number): Partial<HistoryEntry> {
  const kept = cutAt(text, limit);
  return { [name]: kept.text, ...(kept.cut ? { cut: true as const } : {}) };
}

/** Never through the middle of a character. */
function cutAt(text: string, limit: number): { text: string; cut: boolean } {
  if (text.length <= limit) return { text, cut: false };
  return {
    text: `${text
      .slice(0, limit - 1)
      .toWellFormed()
      .replace(/\ufffd$/, '')}…`,
    cut: true,
  };
}

/** A notice that is gone was taken back, for a reason. */
function withReason(entry: HistoryEntry, { liveBefore = [] }: ModelRecord): HistoryEntry {
  const reason = entry.field === 'live' && entry.to === undefined ? liveBefore.at(-1)?.reason : undefined;
  return reason === undefined ? entry : { ...entry, note: reason };
}

/** The item that stands elsewhere now; null where nothing moved, or items came or went. */
function movedItem(before: readonly ItemId[], after: readonly ItemId[]): ItemId | null {
  if (before.length !== after.length) return null;
  const at = before.findIndex((id, place) => after[place] !== id);
  const [was, is] = [before[at], after[at]];
  if (was === undefined || is === undefined) return null;
  const isWithout = (id: ItemId): boolean => {
    const rest = after.filter((one) => one !== id);
    return before.filter((one) => one !== id).every((one, place) => rest[place] === one);
  };
  // Moved down it left a gap, moved up it stands in one.
  return [was, is].find(isWithout) ?? null;
}
