/** Stored changelogs of issues. */
import type { DatabaseSync } from 'node:sqlite';
import type { ChangeItem, HistoryRecord } from './issue-record.ts';
import { fromJson } from './rows.ts';

export interface HistoryStore {
  /** Oldest first. */
  ofIssue(issueId: number): HistoryRecord[];
  add(history: HistoryRecord): void;
  removeOfIssue(issueId: number): void;
}

export function createHistoryStore(db: DatabaseSync): HistoryStore {
  const selectIssue = db.prepare('select * from jira_history where issue_id = ? order by id');
  const insert = db.prepare('insert into jira_history (id, issue_id, author, created, items) values (?, ?, ?, ?, ?)');
  const removeOfIssue = db.prepare('delete from jira_history where issue_id = ?');
  return {
    ofIssue: (issueId) =>
      selectIssue.all(issueId).map((row) => ({
        id: Number(row['id']),
        issueId: Number(row['issue_id']),
        author: String(row['author']),
        created: Number(row['created']),
        items: fromJson(row['items']) as ChangeItem[],
      })),
    add: (history) => {
      insert.run(history.id, history.issueId, history.author, history.created, JSON.stringify(history.items));
    },
    removeOfIssue: (issueId) => {
      removeOfIssue.run(issueId);
    },
  };
}
