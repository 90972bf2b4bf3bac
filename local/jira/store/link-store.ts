/** Stored links between issues. */
import type { DatabaseSync } from 'node:sqlite';
import type { LinkRecord } from './issue-record.ts';
import type { Row } from './rows.ts';

export interface LinkStore {
  byId(id: number): LinkRecord | null;
  ofIssue(issueId: number): LinkRecord[];
  find(link: Omit<LinkRecord, 'id'>): LinkRecord | null;
  add(link: LinkRecord): void;
  remove(id: number): void;
}

export function createLinkStore(db: DatabaseSync): LinkStore {
  const selectId = db.prepare('select * from jira_link where id = ?');
  const selectIssue = db.prepare('select * from jira_link where source_id = ?1 or destination_id = ?1 order by id');
  const selectSame = db.prepare('select * from jira_link where type_id = ? and source_id = ? and destination_id = ?');
  const insert = db.prepare('insert into jira_link (id, type_id, source_id, destination_id) values (?, ?, ?, ?)');
  const remove = db.prepare('delete from jira_link where id = ?');
  const read = (row: Row): LinkRecord => ({
    id: Number(row['id']),
    typeId: String(row['type_id']),
    sourceId: Number(row['source_id']),
    destinationId: Number(row['destination_id']),
  });
  const readOne = (row: Row | undefined): LinkRecord | null => (row === undefined ? null : read(row));
  return {
    byId: (id) => readOne(selectId.get(id)),
    ofIssue: (issueId) => selectIssue.all(issueId).map(read),
    find: ({ typeId, sourceId, destinationId }) => readOne(selectSame.get(typeId, sourceId, destinationId)),
    add: (link) => {
      insert.run(link.id, link.typeId, link.sourceId, link.destinationId);
    },
    remove: (id) => {
      remove.run(id);
    },
  };
}
