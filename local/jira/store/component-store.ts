/** Stored components of projects. */
import type { DatabaseSync } from 'node:sqlite';
import type { Counters } from './counters.ts';
import type { Row } from './rows.ts';

export interface ComponentRecord {
  id: string;
  projectId: string;
  name: string;
  description: string;
  /** Account id. */
  lead: string | null;
}

export interface ComponentStore {
  byId(id: string): ComponentRecord | null;
  ofProject(projectId: string): ComponentRecord[];
  all(): ComponentRecord[];
  add(component: Omit<ComponentRecord, 'id'>): ComponentRecord;
}

export function createComponentStore(db: DatabaseSync, counters: Counters): ComponentStore {
  const selected = 'select * from jira_component left join jira_component_lead on component_id = id';
  const selectId = db.prepare(`${selected} where id = ?`);
  const selectProject = db.prepare(`${selected} where project_id = ? order by name`);
  const selectAll = db.prepare(`${selected} order by name`);
  const insert = db.prepare('insert into jira_component (id, project_id, name, description) values (?, ?, ?, ?)');
  const insertLead = db.prepare('insert into jira_component_lead (component_id, account_id) values (?, ?)');
  const read = (row: Row): ComponentRecord => ({
    id: String(row['id']),
    projectId: String(row['project_id']),
    name: String(row['name']),
    description: String(row['description']),
    lead: typeof row['account_id'] === 'string' ? row['account_id'] : null,
  });
  return {
    byId: (id) => {
      const row = /^\d{1,15}$/.test(id) ? selectId.get(Number(id)) : undefined;
      return row === undefined ? null : read(row);
    },
    ofProject: (projectId) => selectProject.all(projectId).map(read),
    all: () => selectAll.all().map(read),
    add: (component) => {
      const { projectId, name, description, lead } = component;
      const id = counters.nextId('component');
      insert.run(id, projectId, name, description);
      if (lead !== null) insertLead.run(id, lead);
      return { ...component, id: String(id) };
    },
  };
}
