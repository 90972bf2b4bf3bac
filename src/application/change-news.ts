/** What others are told of a run's accepted writes: the records themselves where they fit, else only their revs. Pure. */
import type { AccountId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import type { ChangeNews, DirectoryChange } from './ports/live.ts';
import type { ModelWrites } from './watch-writes.ts';

/** Forge names no limit for one message. This is far below what its other channels take, in characters of JSON. */
const newsLimit = 24_000;

export function changeNews(writes: ModelWrites, by: AccountId | null): ChangeNews {
  const { modelId, directory, removed } = writes;
  const items = [...writes.items.values()];
  const news: ChangeNews = {
    v: 1,
    modelId,
    by,
    directory: directory && {
      base: directory.before?.rev ?? directory.after.rev - 1,
      rev: directory.after.rev,
      change: directory.before && changeOf(directory.before, directory.after),
    },
    items,
    removed: [...removed],
    revs: {},
    requests: directory === null ? {} : requestsOf(items, directory.after),
  };
  if (sizeOf(news) <= newsLimit) return news;
  const named = { ...news, items: [], revs: Object.fromEntries(items.map((item) => [item.id, item.rev])) };
  if (sizeOf(named) <= newsLimit || named.directory === null) return named;
  return { ...named, directory: { ...named.directory, change: null } };
}

/** The members that are not as they were. */
function changeOf(before: ModelRecord, after: ModelRecord): DirectoryChange {
  const [was, is] = [membersOf(before), membersOf(after)];
  const changed = Object.entries(is).filter(([name, value]) => !isSame(value, Reflect.get(was, name)));
  return Object.fromEntries(changed);
}

function membersOf(model: ModelRecord): DirectoryChange {
  const { comment: _comment, recentRequests: _recentRequests, rev: _rev, ...members } = model;
  return members;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The request ids, as far as the model remembers them, that made these items. */
export function requestsOf(items: readonly Item[], model: ModelRecord): Record<string, string> {
  const made = new Set(items.map((item) => item.id));
  const requests = model.recentRequests.filter(({ id }) => made.has(id));
  return Object.fromEntries(requests.map(({ id, requestId }) => [id, requestId]));
}

function sizeOf(news: ChangeNews): number {
  return JSON.stringify(news).length;
}
