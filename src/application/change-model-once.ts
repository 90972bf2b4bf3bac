/** Changes a model's directory for requests that may have come before: none of them takes effect a second time. */
import { AppError } from '../domain/app-error.ts';
import type { IssueId, ItemId } from '../domain/ids.ts';
import { type ModelRecord, rememberedRequests } from '../domain/model.ts';
import { type ModelChange, changeModel } from './change-model.ts';
import type { Models } from './ports.ts';

export interface AddRequest {
  requestId: string;
  /**
   * The directory's rev as the sender had it when it first sent this request: no earlier try can have written a rev of
   * before. Absent: only what the directory remembers is found again.
   */
  since?: number | undefined;
}

/** The item that an earlier try of a request made; null: there was none. */
export type MadeBy = (requestId: string) => ItemId | null;

/** Looking at all items is rare: one may be overtaken by more adds than the directory remembers, two in a row are not. */
const looks = 3;

/**
 * The directory remembers its latest adds. Where it may have forgotten one since the request was first sent, the items
 * themselves say which request made them: then all of them are read, by key, before anything is written.
 *
 * @param decide as for {@link changeModel}, with what earlier tries made
 */
export async function changeModelOnce(
  models: Models,
  id: IssueId,
  requests: readonly AddRequest[],
  decide: (model: ModelRecord, made: MadeBy) => ModelChange | null,
): Promise<{ model: ModelRecord; made: MadeBy }> {
  let found: ReadonlyMap<string, ItemId> = new Map();
  let lookedAt = 0;
  for (let look = 0; look < looks; look += 1) {
    const doubt: { at: number | null } = { at: null };
    const madeIn = (model: ModelRecord): MadeBy => {
      const remembered = new Map(model.recentRequests.map((one) => [one.requestId, one.id]));
      return (requestId) => remembered.get(requestId) ?? found.get(requestId) ?? null;
    };
    const model = await changeModel(models, id, (current) => {
      doubt.at = null;
      const made = madeIn(current);
      const forgotten = current.forgottenUpTo ?? 0;
      const inDoubt = requests.some(
        ({ requestId, since }) => made(requestId) === null && since !== undefined && since < forgotten,
      );
      if (inDoubt && forgotten > lookedAt) {
        doubt.at = forgotten;
        return null;
      }
      return decide(current, made);
    });
    if (doubt.at === null) return { model, made: madeIn(model) };
    lookedAt = doubt.at;
    found = await madeByRequest(models, model, requests);
  }
  throw new AppError('UNAVAILABLE', 'errors.busy', { retryAfterSeconds: 1 });
}

async function madeByRequest(
  models: Models,
  model: ModelRecord,
  requests: readonly AddRequest[],
): Promise<Map<string, ItemId>> {
  const wanted = new Set(requests.map(({ requestId }) => requestId));
  const items = await models.readItems(model.issueId, model.items);
  return new Map(
    items.flatMap(({ id, requestId }) =>
      requestId !== undefined && wanted.has(requestId) ? [[requestId, id] as const] : [],
    ),
  );
}

/** The directory with one more request to remember, in the write that makes `rev`. */
export function remembering(
  model: ModelRecord,
  request: { requestId: string; id: ItemId; rev: number },
): Pick<ModelRecord, 'recentRequests' | 'forgottenUpTo'> {
  const all = [...model.recentRequests, request];
  const dropped = all.slice(0, Math.max(0, all.length - rememberedRequests));
  // Entries of an earlier version do not say when they were made: at the latest by now.
  const forgottenUpTo = Math.max(model.forgottenUpTo ?? 0, ...dropped.map(({ rev = request.rev }) => rev));
  return {
    recentRequests: all.slice(-rememberedRequests),
    ...(forgottenUpTo > 0 ? { forgottenUpTo } : {}),
  };
}
