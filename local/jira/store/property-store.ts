/** Stored entity properties of issues. */
import type { DatabaseSync } from 'node:sqlite';
import { fromJson } from './rows.ts';

export interface PropertyStore {
  /** `undefined` when the issue has no such property (a stored `null` is a value). */
  get(issueId: number, key: string): { value: unknown } | undefined;
  ofIssue(issueId: number): Record<string, unknown>;
  /** True when the property is new. */
  set(property: { issueId: number; key: string; value: unknown }): boolean;
  remove(issueId: number, key: string): boolean;
  removeOfIssue(issueId: number): void;
}

export function createPropertyStore(db: DatabaseSync): PropertyStore {
  const selectOne = db.prepare('select value from jira_property where issue_id = ? and key = ?');
  const selectIssue = db.prepare('select key, value from jira_property where issue_id = ? order by key');
  const upsert = db.prepare(
    `insert into jira_property (issue_id, key, value) values (?, ?, ?)
     on conflict (issue_id, key) do update set value = excluded.value`,
  );
  const remove = db.prepare('delete from jira_property where issue_id = ? and key = ?');
  const removeOfIssue = db.prepare('delete from jira_property where issue_id = ?');
  return {
    get: (issueId, key) => {
      const row = selectOne.get(issueId, key);
      return row === undefined ? undefined : { value: fromJson(row['value']) };
    },
    ofIssue: (issueId) =>
      Object.fromEntries(selectIssue.all(issueId).map((row) => [String(row['key']), fromJson(row['value'])])),
    set: ({ issueId, key, value }) => {
      const isNew = selectOne.get(issueId, key) === undefined;
      upsert.run(issueId, key, JSON.stringify(value));
      return isNew;
    },
    remove: (issueId, key) => remove.run(issueId, key).changes > 0,
    removeOfIssue: (issueId) => {
      removeOfIssue.run(issueId);
    },
  };
}
