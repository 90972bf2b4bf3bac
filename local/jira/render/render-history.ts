/** Changelog entries as REST v3 shows them. */
import { jiraTimestamp } from '../jira-time.ts';
import type { JsonRecord } from '../json.ts';
import type { Viewer } from '../site/jira-site.ts';
import type { HistoryRecord } from '../store/issue-record.ts';
import { renderUser } from './render-user.ts';

export function renderHistory(viewer: Viewer, history: HistoryRecord): JsonRecord {
  return {
    id: String(history.id),
    author: renderUser(viewer, history.author),
    created: jiraTimestamp(history.created),
    items: history.items,
  };
}
