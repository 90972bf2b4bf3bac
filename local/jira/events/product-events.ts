/** The product events of issues, comments, links and properties, shaped as Forge hands them to a function. */
import type { ProductEvent } from '../../parts.ts';
import { adfToText } from '../adf/adf-document.ts';
import { jiraTimestamp } from '../jira-time.ts';
import type { JsonRecord } from '../json.ts';
import type { Call, JiraSite, Viewer } from '../site/jira-site.ts';
import type { ChangeItem, CommentRecord, IssueRecord, LinkRecord } from '../store/issue-record.ts';
import { eventIssue } from './event-issue.ts';

export function issueCreated(call: Call, issue: IssueRecord): void {
  emit(call, 'avi:jira:created:issue', {
    ...actorOf(call),
    issue: eventIssue(call.site, issue),
    ...associatedUsers(call),
    jiraEventTypeName: 'issue_created',
  });
}

export interface IssueChange {
  issue: IssueRecord;
  changelogId: number;
  items: ChangeItem[];
}

export function issueUpdated(call: Call, { issue, changelogId, items }: IssueChange): void {
  const status = items.find((item) => item.fieldId === 'status');
  const moved = items.some((item) => item.fieldId === 'project');
  emit(call, 'avi:jira:updated:issue', {
    ...actorOf(call),
    // A transition fires Jira's generic event, a move one of its own, an edit its update event.
    jiraEventTypeName: moved ? 'issue_moved' : status === undefined ? 'issue_updated' : 'issue_generic',
    issue: eventIssue(call.site, issue),
    changelog: { id: String(changelogId), items: items.map(eventItem) },
    ...associatedUsers(call),
    ...(status === undefined ? {} : { associatedStatuses: statusRefs(call.site, [status.from, status.to]) }),
  });
}

export function issueDeleted(call: Call, issue: IssueRecord): void {
  emit(call, 'avi:jira:deleted:issue', {
    ...actorOf(call),
    issue: eventIssue(call.site, issue),
    ...associatedUsers(call),
  });
}

/** A comment, new or edited, comes as `commented:issue`; Jira also sends `updated:issue` for it, without a changelog. */
export function issueCommented(call: Call, issue: IssueRecord, comment: CommentRecord): void {
  emit(call, 'avi:jira:commented:issue', {
    ...actorOf(call),
    issue: eventIssue(call.site, issue),
    comment: {
      id: String(comment.id),
      author: { accountId: comment.author },
      updateAuthor: { accountId: comment.updateAuthor },
      body: adfToText(comment.body),
      created: jiraTimestamp(comment.created),
      updated: jiraTimestamp(comment.updated),
      jsdPublic: true,
    },
    ...associatedUsers(call),
  });
  emit(call, 'avi:jira:updated:issue', {
    ...actorOf(call),
    jiraEventTypeName: comment.created === comment.updated ? 'issue_commented' : 'issue_comment_edited',
    issue: eventIssue(call.site, issue),
    ...associatedUsers(call),
  });
}

export function commentDeleted(call: Call, issue: IssueRecord, comment: CommentRecord): void {
  emit(call, 'avi:jira:deleted:comment', {
    ...actorOf(call),
    issue: eventIssue(call.site, issue),
    comment: { id: String(comment.id), author: { accountId: comment.author } },
  });
}

export function linkCreated(
  call: Call,
  link: LinkRecord,
  ends: { source: IssueRecord; destination: IssueRecord },
): void {
  emit(call, 'avi:jira:created:issuelink', { ...actorOf(call), ...linkBody(call.site, link, ends) });
}

/** As documented, a removed link names no actor. */
export function linkDeleted(
  call: Call,
  link: LinkRecord,
  ends: { source: IssueRecord; destination: IssueRecord },
): void {
  emit(call, 'avi:jira:deleted:issuelink', linkBody(call.site, link, ends));
}

export function propertyWritten(
  call: Call,
  issue: IssueRecord,
  change: { kind: 'set' | 'deleted'; key: string },
): void {
  emit(call, `avi:jira:${change.kind}:issue-property`, {
    ...actorOf(call),
    issue: { id: String(issue.id), key: issue.key },
    property: { key: change.key },
  });
}

function emit(call: Call, eventType: string, members: JsonRecord): void {
  const trace = call.request.headers['x-atlassian-webhook-trace'];
  const event: ProductEvent = {
    eventType,
    body: {
      eventType,
      selfGenerated: call.throughApp,
      timestamp: String(call.site.clock.now()),
      ...members,
      ...(trace === undefined ? {} : { webhookTraceValue: trace }),
    },
  };
  call.site.events.add(event);
}

const actorOf = (viewer: Viewer): JsonRecord => ({ atlassianId: viewer.accountId });

const associatedUsers = (viewer: Viewer): JsonRecord => ({
  associatedUsers: { associatedUsers: [{ accountId: viewer.accountId }] },
});

/** Events leave out what an item says of a parent in words, and give ids only. */
function eventItem(item: ChangeItem): JsonRecord {
  const isParent = item.field === 'IssueParentAssociation';
  return {
    field: item.field,
    ...(item.fieldId === undefined ? {} : { fieldId: item.fieldId }),
    fieldtype: item.fieldtype,
    from: item.from,
    fromString: isParent ? null : item.fromString,
    to: item.to,
    toString: isParent ? null : item.toString,
  };
}

function statusRefs(site: JiraSite, ids: readonly (string | null)[]): JsonRecord[] {
  return ids.flatMap((id) => (id === null ? [] : [{ id, name: site.catalogue.status(id).name }]));
}

function linkBody(
  site: JiraSite,
  link: LinkRecord,
  ends: { source: IssueRecord; destination: IssueRecord },
): JsonRecord {
  const type = site.catalogue.linkTypes.find((one) => one.id === link.typeId);
  return {
    id: String(link.id),
    sourceIssueId: String(link.sourceId),
    destinationIssueId: String(link.destinationId),
    sourceProjectId: ends.source.projectId,
    destinationProjectId: ends.destination.projectId,
    ...(type === undefined
      ? {}
      : { issueLinkType: { id: type.id, name: type.name, inward: type.inward, outward: type.outward } }),
  };
}
