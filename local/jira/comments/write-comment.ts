/** Adds, edits and removes comments. */
import { commentDeleted, issueCommented } from '../events/product-events.ts';
import { badRequest, fieldErrors, JiraError, notFound } from '../jira-error.ts';
import { asRecord } from '../json.ts';
import type { JsonRecord } from '../json.ts';
import { requireBody } from '../require-body.ts';
import { isTooLong, requireDocument, TEXT_TOO_LONG } from '../issues/parse-text.ts';
import { readProperties } from '../properties/write-property.ts';
import type { AdfDocument } from '../adf/adf-document.ts';
import type { Call } from '../site/jira-site.ts';
import type { CommentRecord, IssueRecord } from '../store/issue-record.ts';

/** Jira's cap for one issue. */
const COMMENT_CAP = 5_000;

export function addComment(call: Call, issue: IssueRecord, body: unknown): CommentRecord {
  const { store, permissions, clock } = call.site;
  if (!permissions.hasOnIssue(call.accountId, 'ADD_COMMENTS', issue)) {
    const name = call.site.directory.byAccountId(call.accountId)?.user.displayName ?? '';
    throw badRequest(`${name}, you do not have the permission to comment on this issue.`);
  }
  const request = requireCommentBody(body);
  const document = commentDocument(call, request);
  if (store.comments.ofIssue(issue.id).length >= COMMENT_CAP) {
    throw new JiraError(413, { errorMessages: [`The issue has reached the limit of ${COMMENT_CAP} comments.`] });
  }
  const now = clock.now();
  const comment: CommentRecord = {
    id: store.counters.nextId('comment'),
    issueId: issue.id,
    author: call.accountId,
    updateAuthor: call.accountId,
    body: document,
    created: now,
    updated: now,
    properties: readProperties(request['properties']),
  };
  if (call.actor.app?.as !== 'app') store.watchers.add(issue.id, call.accountId);
  keep(call, issue, comment);
  return comment;
}

export function editComment(call: Call, issue: IssueRecord, edit: { id: string; body: unknown }): CommentRecord {
  const comment = requireComment(call, issue, edit.id);
  requireOwnOrAll(call, issue, { comment, verb: 'edit' });
  const document = commentDocument(call, requireCommentBody(edit.body));
  const edited = { ...comment, body: document, updateAuthor: call.accountId, updated: call.site.clock.now() };
  keep(call, issue, edited);
  return edited;
}

export function deleteComment(call: Call, issue: IssueRecord, id: string): void {
  const comment = requireComment(call, issue, id);
  requireOwnOrAll(call, issue, { comment, verb: 'delete' });
  const { store, clock, index } = call.site;
  store.comments.remove(comment.id);
  store.issues.save({ ...(store.issues.byId(issue.id) ?? issue), updated: clock.now() });
  index.touch(issue.id);
  commentDeleted(call, issue, comment);
}

export function requireComment(call: Call, issue: IssueRecord, id: string): CommentRecord {
  const comment = /^\d{1,15}$/.test(id) ? call.site.store.comments.byId(Number(id)) : null;
  if (comment === null || comment.issueId !== issue.id) throw notFound(`Can not find a comment for the id: ${id}.`);
  return comment;
}

function requireCommentBody(body: unknown): JsonRecord {
  const request = requireBody(body);
  if (request['visibility'] !== undefined && request['visibility'] !== null) {
    throw badRequest('Comment visibility is not part of the local Jira.');
  }
  return request;
}

function commentDocument(call: Call, request: JsonRecord): AdfDocument {
  const value = request['body'];
  if (value === undefined || value === null || value === '')
    throw fieldErrors({ comment: 'Comment body can not be empty!' });
  if (asRecord(value)?.['type'] !== 'doc') throw fieldErrors({ comment: 'Comment body is not valid!' });
  const document = requireDocument(call.site, value);
  if (isTooLong(document)) throw fieldErrors({ comment: TEXT_TOO_LONG });
  return document;
}

function requireOwnOrAll(
  call: Call,
  issue: IssueRecord,
  { comment, verb }: { comment: CommentRecord; verb: 'edit' | 'delete' },
): void {
  const { permissions } = call.site;
  const name = verb === 'edit' ? 'EDIT' : 'DELETE';
  const own =
    comment.author === call.accountId && permissions.hasOnIssue(call.accountId, `${name}_OWN_COMMENTS`, issue);
  if (own || permissions.hasOnIssue(call.accountId, `${name}_ALL_COMMENTS`, issue)) return;
  throw badRequest(`You do not have permission to ${verb} comment with id: ${comment.id}`);
}

function keep(call: Call, issue: IssueRecord, comment: CommentRecord): void {
  const { store, index } = call.site;
  store.comments.save(comment);
  const touched = { ...(store.issues.byId(issue.id) ?? issue), updated: comment.updated };
  store.issues.save(touched);
  index.touch(issue.id);
  issueCommented(call, touched, comment);
}
