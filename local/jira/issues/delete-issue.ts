/** Deletes an issue with all that hangs on it. Only the issue itself is announced, as in Jira. */
import { issueDeleted } from '../events/product-events.ts';
import { badRequest, forbidden } from '../jira-error.ts';
import type { Call } from '../site/jira-site.ts';
import type { IssueRecord } from '../store/issue-record.ts';

export function deleteIssue(call: Call, issue: IssueRecord, deleteSubtasks: boolean): void {
  const { site } = call;
  if (!site.permissions.hasOnIssue(call.accountId, 'DELETE_ISSUES', issue)) {
    throw forbidden('You do not have permission to delete issues in this project.');
  }
  const children = site.store.issues.children(issue.id);
  const subtasks = children.filter((child) => site.catalogue.issueType(child.typeId).hierarchyLevel < 0);
  if (subtasks.length > 0 && !deleteSubtasks) {
    throw badRequest(
      `The issue '${issue.key}' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
    );
  }
  issueDeleted(call, issue);
  for (const subtask of subtasks) removeEverything(call, subtask);
  for (const child of children.filter((one) => !subtasks.includes(one))) {
    site.store.issues.save({ ...child, parentId: null });
    site.index.touch(child.id);
  }
  removeEverything(call, issue);
}

function removeEverything(call: Call, issue: IssueRecord): void {
  const { store, index } = call.site;
  for (const link of store.links.ofIssue(issue.id)) {
    store.links.remove(link.id);
    index.touch(link.sourceId === issue.id ? link.destinationId : link.sourceId);
  }
  store.comments.removeOfIssue(issue.id);
  store.properties.removeOfIssue(issue.id);
  store.histories.removeOfIssue(issue.id);
  store.watchers.removeOfIssue(issue.id);
  store.remoteLinks.removeOfIssue(issue.id);
  store.attachments.removeOfIssue(issue.id);
  store.issues.remove(issue.id);
  index.touch(issue.id);
}
