/** Reads the history of a model, page by page, of everything or of one item. */
import type { HistoryRecord } from '../domain/history.ts';
import type { ItemId } from '../domain/ids.ts';
import type { HistoryLog } from './ports/history-log.ts';
import type { Session } from './session.ts';

/** Records of one reading of the store (Forge: at most 100 a page). */
const pageSize = 50;

/** Most readings for one answer: looking for one item must not take a whole minute's allowance. */
const readings = 5;

/** Records that are enough for one answer. */
const enough = 20;

export interface ReadHistory {
  /** Null: of the whole model. */
  item: ItemId | null;
  /** Where the answer before ended; null: from the newest on. */
  cursor: string | null;
}

/** Records with what concerns the item, the newest first. There may be none, and still more to look through. */
export async function readHistory(
  { history }: { history: HistoryLog },
  { issueId }: Session,
  { item, cursor }: ReadHistory,
): Promise<{ records: HistoryRecord[]; cursor: string | null }> {
  const found: HistoryRecord[] = [];
  let at = cursor;
  for (let reading = 0; reading < readings; reading += 1) {
    const page = await history.page(issueId, { limit: pageSize, cursor: at });
    found.push(...page.records.flatMap((record) => concerning(record, item)));
    at = page.cursor;
    if (at === null || item === null || found.length >= enough) break;
  }
  return { records: found, cursor: at };
}

function concerning(record: HistoryRecord, item: ItemId | null): HistoryRecord[] {
  if (item === null) return [record];
  const entries = record.entries.filter((one) => one.item === item);
  return entries.length === 0 ? [] : [{ ...record, entries }];
}
