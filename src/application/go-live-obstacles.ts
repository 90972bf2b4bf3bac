/** What stands in the way of a go-live, from the records by key: an index that lags behind must not let a model pass. */
import { AppError } from '../domain/app-error.ts';
import { goLiveObstacles } from '../domain/go-live.ts';
import type { ItemId } from '../domain/ids.ts';
import type { ModelRecord } from '../domain/model.ts';
import type { Models } from './ports.ts';

/** Recommendations, exceptions and follow-up questions: nothing else stands in the way. */
const matters = (id: ItemId): boolean => /^[RXF]/.test(id);

/** Ids that a sentence can name; more are counted. */
const namedIds = 10;

/**
 * @param today ISO date in UTC
 * @throws AppError INVALID naming what stands in the way, UNEXPECTED for a record that cannot be read
 */
export async function checkGoLive(models: Models, model: ModelRecord, today: string): Promise<void> {
  const ids = model.items.filter(matters);
  const items = await models.readItems(model.issueId, ids);
  // A record that is missing, or of a newer version, could be the one that is open.
  if (items.length < ids.length)
    throw new AppError('UNEXPECTED', 'errors.unreadableRecord', { params: { version: '?' } });
  const open = goLiveObstacles(items, today).flatMap((line) => line.ids);
  if (open.length === 0) return;
  const named = open.slice(0, namedIds).join(', ') + (open.length > namedIds ? ' …' : '');
  throw new AppError('INVALID', 'errors.notReady', { params: { count: open.length, ids: named } });
}
