/** Who watches which issue. */
import type { DatabaseSync } from 'node:sqlite';

export interface WatcherStore {
  ofIssue(issueId: number): string[];
  add(issueId: number, accountId: string): void;
  remove(issueId: number, accountId: string): boolean;
  removeOfIssue(issueId: number): void;
}

export function createWatcherStore(db: DatabaseSync): WatcherStore {
  const select = db.prepare('select account_id from jira_watcher where issue_id = ? order by account_id');
  const insert = db.prepare('insert or ignore into jira_watcher (issue_id, account_id) values (?, ?)');
  const remove = db.prepare('delete from jira_watcher where issue_id = ? and account_id = ?');
  const removeOfIssue = db.prepare('delete from jira_watcher where issue_id = ?');
  return {
    ofIssue: (issueId) => select.all(issueId).map((row) => String(row['account_id'])),
    add: (issueId, accountId) => {
      insert.run(issueId, accountId);
    },
    remove: (issueId, accountId) => remove.run(issueId, accountId).changes > 0,
    removeOfIssue: (issueId) => {
      removeOfIssue.run(issueId);
    },
  };
}
