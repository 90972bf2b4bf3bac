/** Runs a query over what the index knows, as the caller may see it. */
import type { Viewer } from '../site/jira-site.ts';
import type { IssueView } from '../store/issue-view.ts';
import { liveView } from '../store/issue-view.ts';
import { compileQuery } from './jql-compile.ts';
import type { CompiledQuery } from './jql-compile.ts';
import { jqlRefusal, unbounded } from './jql-error.ts';

/** Parses and checks a query; throws Jira's 400 with every sentence. */
export function readQuery(viewer: Viewer, jql: string): CompiledQuery {
  const parsed = viewer.site.jql.parse(jql);
  if (!parsed.ok) throw jqlRefusal(parsed.errors);
  const compiled = compileQuery(parsed.query, { viewer, now: viewer.site.clock.now() });
  if (compiled.errors.length > 0) throw jqlRefusal(compiled.errors);
  return compiled;
}

export interface SearchRequest {
  jql: string;
  /** Issues whose current state counts, whatever the index knows of them. */
  reconcile: readonly number[];
}

/** Matching issues in the query's order. An unrestricted query is refused. */
export function searchIssues(viewer: Viewer, { jql, reconcile }: SearchRequest): IssueView[] {
  const { test, compare } = readQuery(viewer, jql);
  if (test === null) throw unbounded();
  const { site } = viewer;
  const fresh = new Set(reconcile);
  const found: IssueView[] = [];
  const consider = (view: IssueView, shown: IssueView): void => {
    if (!test(view)) return;
    // Permissions and existence are always those of now: what was deleted or hidden is not shown.
    const current = site.store.issues.byId(view.issue.id);
    if (current !== null && site.permissions.canSee(viewer.accountId, current)) found.push(shown);
  };
  const documents = site.index.documents();
  for (const [id, view] of documents) if (!fresh.has(id)) consider(view, view);
  for (const id of fresh) {
    const issue = site.store.issues.byId(id);
    if (issue === null) continue;
    const live = liveView(site.store, issue);
    // Nothing says that reconciling reaches the index of properties: clauses on them see what search knows.
    consider({ ...live, properties: documents.get(id)?.properties ?? {} }, live);
  }
  return found.sort(compare);
}
