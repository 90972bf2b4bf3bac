/** Edits an issue: what `PUT issue/{id}` does. */
import { addComment } from '../comments/write-comment.ts';
import { badRequest, fieldErrors } from '../jira-error.ts';
import { requireBody } from '../require-body.ts';
import { addLinkFromField } from '../links/write-link.ts';
import { readProperties, storeProperty } from '../properties/write-property.ts';
import type { Call } from '../site/jira-site.ts';
import { notOnScreen } from './field-problem.ts';
import type { RequestedChanges } from './update-operations.ts';
import type { IssueRecord } from '../store/issue-record.ts';
import { applyFields } from './field-parsers.ts';
import { missingParent } from './parse-hierarchy.ts';
import { saveChange } from './save-issue.ts';
import { ISSUE_MEMBERS, readChanges, refuseTransition } from './update-operations.ts';

export function editIssue(call: Call, issue: IssueRecord, body: unknown): void {
  const request = requireBody(body, ISSUE_MEMBERS);
  refuseTransition(request);
  const changes = readChanges(call, request, issue);
  const properties = readProperties(request['properties']);
  const edits = Object.keys(changes.values).length > 0 || changes.links.length > 0 || properties.length > 0;
  if (!edits && changes.comments.length === 0) throw badRequest("one of 'fields' or 'update' required");
  if (edits && !call.site.permissions.hasOnIssue(call.accountId, 'EDIT_ISSUES', issue)) {
    // Jira shows somebody without Edit issues an empty edit screen: a 400 with one error a field.
    throw fieldErrors(notEditable(changes));
  }
  const draft = { ...issue };
  const project = call.site.catalogue.project(issue.projectId);
  const errors = applyFields(changes.values, { call, project, draft, mode: 'edit' });
  const refused = { ...missingParent(call, draft), ...errors };
  if (Object.keys(refused).length > 0) throw fieldErrors(refused);
  saveChange(call, issue, draft);
  for (const property of properties) storeProperty(call, draft, property);
  for (const link of changes.links) addLinkFromField(call, draft, link);
  for (const comment of changes.comments) addComment(call, draft, comment);
}

function notEditable({ values, links }: RequestedChanges): Record<string, string> {
  const fields = [...Object.keys(values), ...(links.length > 0 ? ['issuelinks'] : [])];
  return Object.fromEntries((fields.length > 0 ? fields : ['properties']).map((field) => [field, notOnScreen(field)]));
}
