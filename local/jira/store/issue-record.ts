/** What is stored of an issue and of the things that hang on it. */
import type { AdfDocument } from '../adf/adf-document.ts';

export interface IssueRecord {
  id: number;
  key: string;
  projectId: string;
  typeId: string;
  statusId: string;
  summary: string;
  description: AdfDocument | null;
  environment: AdfDocument | null;
  priorityId: string;
  resolutionId: string | null;
  /** Epoch milliseconds, as all times here. */
  resolvedAt: number | null;
  assignee: string | null;
  reporter: string | null;
  creator: string;
  labels: string[];
  componentIds: string[];
  parentId: number | null;
  securityId: string | null;
  /** `YYYY-MM-DD`. */
  dueDate: string | null;
  /** Values of custom fields, as they were sent, by field id. Absent: none. */
  custom?: Record<string, unknown>;
  created: number;
  updated: number;
  statusChangedAt: number;
}

export interface CommentRecord {
  id: number;
  issueId: number;
  author: string;
  updateAuthor: string;
  body: AdfDocument;
  created: number;
  updated: number;
  properties: { key: string; value: unknown }[];
}

/** `sourceId` is the end that reads the link by its outward text ("blocks"), `destinationId` the other. */
export interface LinkRecord {
  id: number;
  typeId: string;
  sourceId: number;
  destinationId: number;
}

export interface ChangeItem {
  field: string;
  /** Missing for a change of parent, as in Jira. */
  fieldId?: string;
  fieldtype: 'jira' | 'custom';
  from: string | null;
  fromString: string | null;
  to: string | null;
  toString: string | null;
}

export interface HistoryRecord {
  id: number;
  issueId: number;
  author: string;
  created: number;
  items: ChangeItem[];
}

export interface RemoteLinkRecord {
  id: number;
  issueId: number;
  globalId: string | null;
  relationship: string | null;
  application: { type?: string; name?: string };
  object: Record<string, unknown>;
}

export interface AttachmentRecord {
  id: number;
  issueId: number;
  filename: string;
  mimeType: string;
  size: number;
  author: string;
  created: number;
}
