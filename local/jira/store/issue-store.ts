/** Stored issues. */
import type { DatabaseSync } from 'node:sqlite';
import type { IssueRecord } from './issue-record.ts';
import { fromJson } from './rows.ts';
import type { Row } from './rows.ts';

export interface IssueStore {
  byId(id: number): IssueRecord | null;
  /** By numeric id or by key, in any letter case; a key that it had in another project still names it. */
  byIdOrKey(idOrKey: string): IssueRecord | null;
  children(id: number): IssueRecord[];
  all(): IssueRecord[];
  save(issue: IssueRecord): void;
  remove(id: number): void;
}

export function createIssueStore(db: DatabaseSync): IssueStore {
  const selectId = db.prepare('select data from jira_issue where id = ?');
  const selectKey = db.prepare('select data from jira_issue where key = ?');
  const selectChildren = db.prepare('select data from jira_issue where parent_id = ? order by id');
  const selectAll = db.prepare('select data from jira_issue order by id');
  const upsert = db.prepare(
    `insert into jira_issue (id, key, project_id, parent_id, data) values (?, ?, ?, ?, ?)
     on conflict (id) do update set key = excluded.key, project_id = excluded.project_id,
       parent_id = excluded.parent_id, data = excluded.data`,
  );
  const selectMoved = db.prepare(
    'select i.data as data from jira_moved_key m join jira_issue i on i.id = m.issue_id where m.key = ?',
  );
  const remember = db.prepare('insert or replace into jira_moved_key (key, issue_id) values (?, ?)');
  const remove = db.prepare('delete from jira_issue where id = ?');
  const read = (row: Row | undefined): IssueRecord | null =>
    row === undefined ? null : (fromJson(row['data']) as IssueRecord);
  return {
    byId: (id) => read(selectId.get(id)),
    byIdOrKey: (idOrKey) =>
      /^\d{1,15}$/.test(idOrKey)
        ? read(selectId.get(Number(idOrKey)))
        : (read(selectKey.get(idOrKey.toUpperCase())) ?? read(selectMoved.get(idOrKey.toUpperCase()))),
    children: (id) => selectChildren.all(id).map((row) => fromJson(row['data']) as IssueRecord),
    all: () => selectAll.all().map((row) => fromJson(row['data']) as IssueRecord),
    save: (issue) => {
      const before = read(selectId.get(issue.id));
      if (before !== null && before.key !== issue.key) remember.run(before.key, issue.id);
      upsert.run(issue.id, issue.key, issue.projectId, issue.parentId, JSON.stringify(issue));
    },
    remove: (id) => {
      remove.run(id);
    },
  };
}
