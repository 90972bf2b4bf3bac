/** Stores the new state of an issue with its changelog, tells the search index and emits the event. */
import { issueUpdated } from '../events/product-events.ts';
import type { Call } from '../site/jira-site.ts';
import type { ChangeItem, IssueRecord } from '../store/issue-record.ts';
import { changeItems } from './change-items.ts';

/** Nothing is written, and nobody is told, when nothing changed; as in Jira. */
export function saveChange(call: Call, before: IssueRecord, after: IssueRecord): void {
  const items = changeItems(call.site, before, after);
  if (items.length === 0) return;
  const now = call.site.clock.now();
  const issue: IssueRecord = {
    ...after,
    updated: now,
    statusChangedAt: before.statusId === after.statusId ? before.statusChangedAt : now,
  };
  call.site.store.issues.save(issue);
  const changelogId = addHistory(call, issue.id, items);
  call.site.index.touch(issue.id);
  passOnSecurity(call, before, issue);
  issueUpdated(call, { issue, changelogId, items });
}

export function addHistory(call: Call, issueId: number, items: ChangeItem[]): number {
  const { store, clock } = call.site;
  const id = store.counters.nextId('changelog');
  store.histories.add({ id, issueId, author: call.accountId, created: clock.now(), items });
  return id;
}

/** Sub-tasks follow their parent's security level. */
function passOnSecurity(call: Call, before: IssueRecord, after: IssueRecord): void {
  if (before.securityId === after.securityId) return;
  const { store, catalogue, index } = call.site;
  for (const child of store.issues.children(after.id)) {
    if (catalogue.issueType(child.typeId).hierarchyLevel >= 0) continue;
    store.issues.save({ ...child, securityId: after.securityId });
    index.touch(child.id);
  }
}
