/** What search knows: it learns of a write only after the index lag, as on a real site. */
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../../parts.ts';
import type { IssueView } from '../store/issue-view.ts';
import { liveView } from '../store/issue-view.ts';
import { fromJson } from '../store/rows.ts';
import type { Store } from '../store/store.ts';

export interface SearchIndex {
  /** Notes that the issue was written during the call under way. */
  touch(issueId: number): void;
  /** Takes what was noted into the queue of the index, as it stands now. */
  commit(): void;
  discard(): void;
  /** Everything the index knows by now. */
  documents(): ReadonlyMap<number, IssueView>;
  /** Lets the index catch up at once. */
  flush(): void;
}

export interface SearchIndexOptions {
  db: DatabaseSync;
  store: Store;
  clock: Clock;
  lagMs: number;
}

export function createSearchIndex({ db, store, clock, lagMs }: SearchIndexOptions): SearchIndex {
  const insertPending = db.prepare('insert into jira_index_pending (issue_id, due, data) values (?, ?, ?)');
  const selectDue = db.prepare('select seq, issue_id, data from jira_index_pending where due <= ? order by seq');
  const deleteDue = db.prepare('delete from jira_index_pending where due <= ?');
  const upsert = db.prepare(
    'insert into jira_index (issue_id, data) values (?, ?) on conflict (issue_id) do update set data = excluded.data',
  );
  const remove = db.prepare('delete from jira_index where issue_id = ?');
  const selectAll = db.prepare('select issue_id, data from jira_index');
  let touched = new Set<number>();
  let known: Map<number, IssueView> | null = null;

  const load = (): Map<number, IssueView> =>
    (known ??= new Map(
      selectAll.all().map((row) => [Number(row['issue_id']), fromJson(row['data']) as IssueView] as const),
    ));

  const apply = (until: number): void => {
    const rows = selectDue.all(until);
    if (rows.length === 0) return;
    const documents = load();
    store.transaction(() => {
      for (const row of rows) {
        const id = Number(row['issue_id']);
        if (row['data'] === null) {
          remove.run(id);
          documents.delete(id);
        } else {
          upsert.run(id, String(row['data']));
          documents.set(id, fromJson(row['data']) as IssueView);
        }
      }
      deleteDue.run(until);
    });
  };

  return {
    touch: (issueId) => {
      touched.add(issueId);
    },
    commit: () => {
      const due = clock.now() + lagMs;
      for (const id of touched) {
        const issue = store.issues.byId(id);
        insertPending.run(id, due, issue === null ? null : JSON.stringify(liveView(store, issue)));
      }
      touched = new Set();
    },
    discard: () => {
      touched = new Set();
    },
    documents: () => {
      apply(clock.now());
      return load();
    },
    flush: () => {
      apply(Number.MAX_SAFE_INTEGER);
    },
  };
}
