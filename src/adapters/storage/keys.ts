/** Keys of the records in Forge storage. The store allows `a-zA-Z0-9:._ -#` and spaces in a key, so dots separate. */
import type { HistoryRecord } from '../../domain/history.ts';
import type { IssueId, ItemId } from '../../domain/ids.ts';

export const keys = {
  model: (id: IssueId) => `model.${id}`,
  item: (model: IssueId, id: ItemId) => `item.${model}.${id}`,
  removedItem: (model: IssueId, id: ItemId) => `removed.${model}.${id}`,
  /** In the order of time; the tag makes it unique. */
  history: ({ modelId, at, tag }: Pick<HistoryRecord, 'modelId' | 'at' | 'tag'>) => `history.${modelId}.${at}.${tag}`,
  ticket: (id: IssueId) => `ticket.${id}`,
  candidate: (id: IssueId) => `candidate.${id}`,
  propertyMark: (id: IssueId) => `property-due.${id}`,
  deadLetters: 'dead-letter.',
  deadLetter: (at: Date, jobId: string) => `dead-letter.${at.toISOString()}.${jobId}`,
  heartbeat: 'heartbeat',
  lastSweep: 'last-sweep',
  followedRules: 'followed-rules',
  settings: 'settings',
  rules: 'rules',
  candidateLook: 'candidate-look',
  ticketCheck: 'ticket-check',
  library: 'library',
  signingKey: 'signing-key',
};

/** Entities of the manifest. */
export const entities = {
  model: 'model',
  item: 'item',
  ticket: 'ticket',
  history: 'history',
  settings: 'settings',
  candidate: 'candidate',
} as const;
