/** Stored components of projects. */
import type { DatabaseSync } from 'node:sqlite';
import type { Counters } from './counters.ts';
import type { Row } from './rows.ts';

export interface ComponentRecord {
  id: string;
  projectId: string;
  name: string;
  description: string;
}

export interface ComponentStore {
  byId(id: string): ComponentRecord | null;
  ofProject(projectId: string): ComponentRecord[];
  all(): ComponentRecord[];
  add(component: { projectId: string; name: string; description: string }): ComponentRecord;
}

export function createComponentStore(db: DatabaseSync, counters: Counters): ComponentStore {
  const selectId = db.prepare('select * from jira_component where id = ?');
  const selectProject = db.prepare('select * from jira_component where project_id = ? order by name');
  const selectAll = db.prepare('select * from jira_component order by name');
  const insert = db.prepare('insert into jira_component (id, project_id, name, description) values (?, ?, ?, ?)');
  const read = (row: Row): ComponentRecord => ({
    id: String(row['id']),
    projectId: String(row['project_id']),
    name: String(row['name']),
    description: String(row['description']),
  });
  return {
    byId: (id) => {
      const row = /^\d{1,15}$/.test(id) ? selectId.get(Number(id)) : undefined;
      return row === undefined ? null : read(row);
    },
    ofProject: (projectId) => selectProject.all(projectId).map(read),
    all: () => selectAll.all().map(read),
    add: ({ projectId, name, description }) => {
      const id = counters.nextId('component');
      insert.run(id, projectId, name, description);
      return { id: String(id), projectId, name, description };
    },
  };
}
