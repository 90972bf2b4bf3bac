/** What use cases need of realtime channels. Nothing depends on them: whoever hears nothing reads again by and by. */
import type { AccountId, IssueId, ItemId } from '../../domain/ids.ts';
import type { Item } from '../../domain/item.ts';
import type { ModelRecord } from '../../domain/model.ts';

/** The directory without what only the server needs, and without its rev. */
export type DirectoryChange = Partial<Omit<ModelRecord, 'recentRequests' | 'comment' | 'rev'>>;

/** The contract's message, as the application makes it. */
export interface ChangeNews {
  v: 1;
  modelId: IssueId;
  by: AccountId | null;
  directory: { base: number; rev: number; change: DirectoryChange | null } | null;
  items: Item[];
  removed: ItemId[];
  revs: Record<string, number>;
  requests: Record<string, string>;
}

export type LiveLine = { channel: string; token: string };

export type Invitation = {
  window: number;
  /** ISO 8601. */
  endsAt: string;
  changes: LiveLine;
  presence: LiveLine;
};

export interface Live {
  /**
   * Where to listen from now on, without windows up to `after`. Only for people whose right to view was verified.
   *
   * @throws AppError UNAVAILABLE when no token can be signed
   */
  invite(id: IssueId, after: number): Promise<Invitation[]>;
  /** Gets ready to tell, beside the write that there will be something to tell of. Never throws. */
  prepare(id: IssueId): void;
  /** @throws AppError UNAVAILABLE when it was not told */
  tell(news: ChangeNews): Promise<void>;
}
