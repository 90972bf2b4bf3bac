/** Stored attachments of issues: what they are called, not what is in them. */
import type { DatabaseSync } from 'node:sqlite';
import type { AttachmentRecord } from './issue-record.ts';
import { fromJson } from './rows.ts';

export interface AttachmentStore {
  byId(id: number): AttachmentRecord | null;
  ofIssue(issueId: number): AttachmentRecord[];
  add(attachment: AttachmentRecord): void;
  remove(id: number): void;
  removeOfIssue(issueId: number): void;
}

export function createAttachmentStore(db: DatabaseSync): AttachmentStore {
  const selectId = db.prepare('select data from jira_attachment where id = ?');
  const selectIssue = db.prepare('select data from jira_attachment where issue_id = ? order by id');
  const insert = db.prepare('insert into jira_attachment (id, issue_id, data) values (?, ?, ?)');
  const remove = db.prepare('delete from jira_attachment where id = ?');
  const removeOfIssue = db.prepare('delete from jira_attachment where issue_id = ?');
  return {
    byId: (id) => {
      const row = selectId.get(id);
      return row === undefined ? null : (fromJson(row['data']) as AttachmentRecord);
    },
    ofIssue: (issueId) => selectIssue.all(issueId).map((row) => fromJson(row['data']) as AttachmentRecord),
    add: (attachment) => {
      insert.run(attachment.id, attachment.issueId, JSON.stringify(attachment));
    },
    remove: (id) => {
      remove.run(id);
    },
    removeOfIssue: (issueId) => {
      removeOfIssue.run(issueId);
    },
  };
}
