/** Stored comments. */
import type { DatabaseSync } from 'node:sqlite';
import type { CommentRecord } from './issue-record.ts';
import { fromJson } from './rows.ts';

export interface CommentStore {
  byId(id: number): CommentRecord | null;
  /** Oldest first. */
  ofIssue(issueId: number): CommentRecord[];
  save(comment: CommentRecord): void;
  remove(id: number): void;
  removeOfIssue(issueId: number): void;
}

export function createCommentStore(db: DatabaseSync): CommentStore {
  const selectId = db.prepare('select data from jira_comment where id = ?');
  const selectIssue = db.prepare('select data from jira_comment where issue_id = ? order by id');
  const upsert = db.prepare(
    `insert into jira_comment (id, issue_id, data) values (?, ?, ?)
     on conflict (id) do update set data = excluded.data`,
  );
  const remove = db.prepare('delete from jira_comment where id = ?');
  const removeOfIssue = db.prepare('delete from jira_comment where issue_id = ?');
  return {
    byId: (id) => {
      const row = selectId.get(id);
      return row === undefined ? null : (fromJson(row['data']) as CommentRecord);
    },
    ofIssue: (issueId) => selectIssue.all(issueId).map((row) => fromJson(row['data']) as CommentRecord),
    save: (comment) => {
      upsert.run(comment.id, comment.issueId, JSON.stringify(comment));
    },
    remove: (id) => {
      remove.run(id);
    },
    removeOfIssue: (issueId) => {
      removeOfIssue.run(issueId);
    },
  };
}
