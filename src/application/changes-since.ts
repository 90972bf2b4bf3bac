/** What an open panel has not seen yet: the directory if it changed, and the items that did. */
import { AppError } from '../domain/app-error.ts';
import type { ItemId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { requestsOf } from './change-news.ts';
import type { ModelRecord } from '../domain/model.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

/** The index of changes follows the writes, and functions have clocks of their own: this much is asked for twice. */
const indexLagMilliseconds = 60 * 1_000;

export interface Seen {
  /** The directory's rev; 0 for none. */
  rev: number;
  /** When the last reading began, by the server's clock; null: only `ids` are asked for. */
  since: string | null;
  ids: readonly ItemId[];
}

export interface Changes {
  asOf: string;
  /** Null: not newer than `rev`. */
  model: ModelRecord | null;
  items: Item[];
  requests: Record<string, string>;
}

/** No Jira call: one read by key, one query of the index, and one batch when ids were named. */
export async function changesSince(
  { models, clock }: { models: Models; clock: Clock },
  { issueId }: Session,
  { rev, since, ids }: Seen,
): Promise<Changes> {
  const asOf = clock.now().toISOString();
  const after = since === null ? null : new Date(Date.parse(since) - indexLagMilliseconds);
  const [model, changed, named] = await Promise.all([
    models.read(issueId),
    after === null ? [] : models.changedItems(issueId, after),
    ids.length === 0 ? [] : models.readItems(issueId, ids),
  ]);
  if (model === null) throw new AppError('NOT_FOUND', 'errors.notSized');
  const listed = new Set(model.items);
  // Read by key last: where both have an item, the key is never older than the index.
  const latest = new Map([...changed, ...named].filter(({ id }) => listed.has(id)).map((item) => [item.id, item]));
  const items = [...latest.values()];
  return { asOf, model: model.rev > rev ? model : null, items, requests: requestsOf(items, model) };
}
