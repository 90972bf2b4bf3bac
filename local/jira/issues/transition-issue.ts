/** Moves an issue to another status. Entering a done status sets the resolution, leaving it clears it. */
import { addComment } from '../comments/write-comment.ts';
import { badRequest, fieldErrors } from '../jira-error.ts';
import { asId, asRecord, asString } from '../json.ts';
import { requireBody } from '../require-body.ts';
import { notOnScreen } from './field-problem.ts';
import { saveChange } from './save-issue.ts';
import { ISSUE_MEMBERS, readChanges } from './update-operations.ts';
import type { Transition } from '../site/catalogue.ts';
import type { Call } from '../site/jira-site.ts';
import type { IssueRecord } from '../store/issue-record.ts';

export function transitionIssue(call: Call, issue: IssueRecord, body: unknown): void {
  const request = requireBody(body, ISSUE_MEMBERS);
  const id = asId(asRecord(request['transition'])?.['id']);
  if (id === null) throw badRequest("Missing 'transition' identifier");
  const transition = availableTransitions(call, issue).find((one) => one.id === id);
  if (transition === undefined) throw badRequest(`Transition id '${id}' is not valid for this issue.`);
  const changes = readChanges(call, request, issue);
  const { resolution, ...others } = changes.values;
  const errors = Object.fromEntries(Object.keys(others).map((field) => [field, notOnScreen(field)]));
  if (changes.links.length > 0) errors['issuelinks'] = notOnScreen('issuelinks');
  if (resolution !== undefined && !transition.hasScreen) errors['resolution'] = notOnScreen('resolution');
  if (Object.keys(errors).length > 0) throw fieldErrors(errors);
  saveChange(call, issue, arrive(call, issue, { transition, resolution }));
  for (const comment of changes.comments) addComment(call, issue, comment);
}

/** None for somebody who may not transition: Jira answers with an empty list. */
export function availableTransitions(call: Call, issue: IssueRecord): readonly Transition[] {
  const { permissions, catalogue } = call.site;
  return permissions.hasOnIssue(call.accountId, 'TRANSITION_ISSUES', issue) ? catalogue.transitions : [];
}

function arrive(call: Call, issue: IssueRecord, target: { transition: Transition; resolution: unknown }): IssueRecord {
  const { catalogue, clock } = call.site;
  const { statusId } = target.transition;
  if (catalogue.status(statusId).categoryKey !== 'done') {
    return { ...issue, statusId, resolutionId: null, resolvedAt: null };
  }
  const chosen = target.resolution === undefined ? null : requireResolution(call, target.resolution);
  return {
    ...issue,
    statusId,
    resolutionId: chosen ?? issue.resolutionId ?? catalogue.defaultResolutionId,
    resolvedAt: issue.resolvedAt ?? clock.now(),
  };
}

function requireResolution(call: Call, value: unknown): string {
  const record = asRecord(value);
  const id = asId(record?.['id']);
  const name = asString(record?.['name']);
  const resolution = call.site.catalogue.resolutions.find((one) => (id === null ? one.name === name : one.id === id));
  if (resolution === undefined) throw fieldErrors({ resolution: 'The resolution selected is invalid.' });
  return resolution.id;
}
