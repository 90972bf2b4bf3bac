/** The history of a model, as it is read; it is written with the changes themselves ({@link Models.transact}). */
import type { HistoryRecord } from '../../domain/history.ts';
import type { IssueId } from '../../domain/ids.ts';

export interface HistoryPage {
  /** The newest first. */
  records: HistoryRecord[];
  /** Null: these were the oldest. */
  cursor: string | null;
}

export interface HistoryLog {
  /** An index that lags behind the writes: for looking, never for a write. */
  page(id: IssueId, at: { limit: number; cursor: string | null }): Promise<HistoryPage>;
}
