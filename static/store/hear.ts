/** Merges what was heard of others' changes into the records: never back, and saying what has to be read again. Pure. */
import type { ChangesMessage } from '../../src/contract/live.ts';
import { type ModelView, modelView } from '../../src/contract/model-view.ts';
import type { ItemId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import { type Records, withItems, withModel } from './records.ts';

export interface Heard {
  records: Records;
  /** Items that are not as they were, new ones included. */
  changed: ItemId[];
  /** Items that are no more. */
  removed: ItemId[];
  /** The directory moved on in a way that cannot be told from what was heard. */
  behind: boolean;
  /** Items known to exist, or to be newer, without their words. */
  missing: ItemId[];
  /** The request ids that made some of the items. */
  requests: Readonly<Record<string, string>>;
}

export function heard(records: Records, news: ChangesMessage): Heard {
  const directory = directoryAfter(records.model, news);
  return compared(records, withRead(records, { model: directory.model, items: news.items }), {
    behind: directory.behind,
    newer: Object.entries(news.revs),
    requests: news.requests,
  });
}

/** The same for an answer of the back end, which is never behind itself. */
export function caughtUp(
  records: Records,
  read: { model: ModelView | null; items: readonly Item[]; requests: Readonly<Record<string, string>> },
): Heard {
  return compared(records, withRead(records, read), { behind: false, newer: [], requests: read.requests });
}

function directoryAfter(
  model: ModelView | null,
  { directory }: ChangesMessage,
): Pick<Heard, 'behind'> & { model: ModelView | null } {
  if (directory === null || (model !== null && directory.rev <= model.rev)) return { model, behind: false };
  if (model === null || directory.base !== model.rev || directory.change === null) return { model, behind: true };
  const next = modelView.safeParse({ ...model, ...directory.change, rev: directory.rev });
  return next.success ? { model: next.data, behind: false } : { model, behind: true };
}

function withRead(records: Records, { model, items }: { model: ModelView | null; items: readonly Item[] }): Records {
  const withDirectory = model === null ? records : withModel(records, model);
  const listed = new Set(withDirectory.model?.items);
  // What the directory does not list is deleted, or not listed yet: then it is read with the directory.
  return readable(
    withItems(
      withDirectory,
      items.filter(({ id }) => listed.has(id)),
    ),
  );
}

/** What could not be read once, and is there or gone by now, is nobody's worry any more. */
function readable(records: Records): Records {
  const { unreadable, items, model } = records;
  if (unreadable.length === 0) return records;
  const there = new Set<string>(items.keys());
  const listed = new Set<string>(model?.items);
  const still = unreadable.filter((id) => listed.has(id) && !there.has(id));
  return still.length === unreadable.length ? records : { ...records, unreadable: still };
}

function compared(
  before: Records,
  after: Records,
  { behind, newer, requests }: Pick<Heard, 'behind' | 'requests'> & { newer: [string, number][] },
): Heard {
  const changed = [...after.items.values()].filter((item) => before.items.get(item.id)?.rev !== item.rev);
  const removed = [...before.items.keys()].filter((id) => !after.items.has(id));
  const listed = after.model?.items ?? [];
  const unreadable = new Set(after.unreadable);
  const revs = new Map(newer);
  const missing = listed.filter((id) => {
    const item = after.items.get(id);
    return item === undefined ? !unreadable.has(id) : item.rev < (revs.get(id) ?? 0);
  });
  return { records: after, changed: changed.map(({ id }) => id), removed, behind, missing, requests };
}
