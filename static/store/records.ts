/** What the server said last, and how a newer answer is merged into it without going back. Pure. */
import type { ModelView, PanelView } from '../../src/contract/panel.ts';
import type { Access } from '../../src/domain/access.ts';
import type { AccountId, ItemId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';

export interface Records {
  accountId: AccountId;
  issue: PanelView['issue'];
  access: readonly Access[];
  model: ModelView | null;
  items: ReadonlyMap<ItemId, Item>;
  rules: PanelView['rules'];
  unreadable: readonly string[];
  /** The app's licence is not active. */
  unlicensed: boolean;
}

export function recordsOf(view: PanelView): Records {
  const { accountId, issue, access, model, rules, unreadable } = view;
  const items = new Map(view.items.map((item) => [item.id, item]));
  return { accountId, issue, access, model, rules, unreadable, items, unlicensed: view.unlicensed === true };
}

/** A reading that began before one's own last write may be older than it: the higher rev wins, item by item. */
export function merged(before: Records, view: PanelView): Records {
  const read = recordsOf(view);
  const model = newerModel(before.model, read.model);
  const listed = model === null ? [...read.items.keys()] : model.items;
  const items = new Map<ItemId, Item>();
  for (const id of listed) {
    const item = newer(before.items.get(id), read.items.get(id));
    if (item !== undefined) items.set(id, item);
  }
  const rules = sameRules(before.rules, read.rules);
  return { ...read, model, items, rules, unreadable: keptList(before.unreadable, read.unreadable) };
}

export function withItem(records: Records, item: Item): Records {
  return withItems(records, [item]);
}

/** Unchanged when none of them is newer. */
export function withItems(records: Records, read: readonly Item[]): Records {
  const news = read.filter((item) => item.rev > (records.items.get(item.id)?.rev ?? -1));
  if (news.length === 0) return records;
  const items = new Map(records.items);
  for (const item of news) items.set(item.id, newer(items.get(item.id), item) ?? item);
  return { ...records, items };
}

/** The directory decides what exists: what it no longer lists is gone. */
export function withModel(records: Records, model: ModelView): Records {
  const newest = newerModel(records.model, model);
  if (newest === null || newest === records.model) return records;
  const listed = new Set(newest.items);
  const items = new Map([...records.items].filter(([id]) => listed.has(id)));
  return { ...records, model: newest, items };
}

function newer(before: Item | undefined, read: Item | undefined): Item | undefined {
  return before !== undefined && (read === undefined || read.rev <= before.rev) ? before : read;
}

function newerModel(before: ModelView | null, read: ModelView | null): ModelView | null {
  return before !== null && (read === null || read.rev <= before.rev) ? before : read;
}

/** The old list where nothing changed, so that nothing is drawn again. */
export function keptList<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  return before.length === now.length && before.every((one, at) => one === now[at]) ? before : now;
}

function sameRules(before: Records['rules'], read: Records['rules']): Records['rules'] {
  return JSON.stringify(before) === JSON.stringify(read) ? before : read;
}
