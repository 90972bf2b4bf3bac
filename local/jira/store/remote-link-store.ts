/** Stored remote links of issues. */
import type { DatabaseSync } from 'node:sqlite';
import type { RemoteLinkRecord } from './issue-record.ts';
import { fromJson } from './rows.ts';

export interface RemoteLinkStore {
  byId(id: number): RemoteLinkRecord | null;
  byGlobalId(issueId: number, globalId: string): RemoteLinkRecord | null;
  ofIssue(issueId: number): RemoteLinkRecord[];
  save(link: RemoteLinkRecord): void;
  removeOfIssue(issueId: number): void;
}

export function createRemoteLinkStore(db: DatabaseSync): RemoteLinkStore {
  const selectId = db.prepare('select data from jira_remote_link where id = ?');
  const selectGlobal = db.prepare('select data from jira_remote_link where issue_id = ? and global_id = ?');
  const selectIssue = db.prepare('select data from jira_remote_link where issue_id = ? order by id');
  const upsert = db.prepare(
    `insert into jira_remote_link (id, issue_id, global_id, data) values (?, ?, ?, ?)
     on conflict (id) do update set data = excluded.data`,
  );
  const removeOfIssue = db.prepare('delete from jira_remote_link where issue_id = ?');
  return {
    byId: (id) => {
      const row = selectId.get(id);
      return row === undefined ? null : (fromJson(row['data']) as RemoteLinkRecord);
    },
    byGlobalId: (issueId, globalId) => {
      const row = selectGlobal.get(issueId, globalId);
      return row === undefined ? null : (fromJson(row['data']) as RemoteLinkRecord);
    },
    ofIssue: (issueId) => selectIssue.all(issueId).map((row) => fromJson(row['data']) as RemoteLinkRecord),
    save: (link) => {
      upsert.run(link.id, link.issueId, link.globalId, JSON.stringify(link));
    },
    removeOfIssue: (issueId) => {
      removeOfIssue.run(issueId);
    },
  };
}
