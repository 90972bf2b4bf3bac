/** On which projects an administrator shows or hides a panel of the app. */
import type { DatabaseSync } from 'node:sqlite';

export interface PanelPinStore {
  /** Null where nobody has said. */
  of(projectId: string, moduleKey: string): boolean | null;
  set(pin: { projectId: string; moduleKey: string; pinned: boolean }): void;
}

export function createPanelPinStore(db: DatabaseSync): PanelPinStore {
  const select = db.prepare('select pinned from jira_panel_pin where project_id = ? and module_key = ?');
  const upsert = db.prepare(
    `insert into jira_panel_pin (project_id, module_key, pinned) values (?, ?, ?)
     on conflict (project_id, module_key) do update set pinned = excluded.pinned`,
  );
  return {
    of: (projectId, moduleKey) => {
      const row = select.get(projectId, moduleKey);
      return row === undefined ? null : row['pinned'] === 1;
    },
    set: ({ projectId, moduleKey, pinned }) => void upsert.run(projectId, moduleKey, pinned ? 1 : 0),
  };
}
