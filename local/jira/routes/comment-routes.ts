/** Comments of an issue. */
import { badRequest } from '../jira-error.ts';
import { addComment, deleteComment, editComment, requireComment } from '../comments/write-comment.ts';
import { renderComment } from '../render/render-comment.ts';
import { param } from '../site/jira-site.ts';
import type { Call } from '../site/jira-site.ts';
import type { CommentRecord } from '../store/issue-record.ts';
import { cut, readPage } from './paging.ts';
import { created, noContent, ok, read, write } from './route.ts';
import type { Route } from './route.ts';
import { issueInPath } from './visible-issue.ts';

const COMMENTS = '/rest/api/3/issue/:issueIdOrKey/comment';

export const COMMENT_ROUTES: readonly Route[] = [
  read('read:jira-work', COMMENTS, (call) => {
    const comments = ordered(call, call.site.store.comments.ofIssue(issueInPath(call).id));
    const page = readPage(call.query, { usual: 5_000, greatest: 5_000 });
    return ok({
      startAt: page.startAt,
      maxResults: page.maxResults,
      total: comments.length,
      comments: cut(comments, page).map((comment) => renderComment(call, comment)),
    });
  }),
  write('POST', COMMENTS, (call) => created(renderComment(call, addComment(call, issueInPath(call), call.body)))),
  read('read:jira-work', `${COMMENTS}/:id`, (call) =>
    ok(renderComment(call, requireComment(call, issueInPath(call), param(call, 'id')))),
  ),
  write('PUT', `${COMMENTS}/:id`, (call) =>
    ok(renderComment(call, editComment(call, issueInPath(call), { id: param(call, 'id'), body: call.body }))),
  ),
  write('DELETE', `${COMMENTS}/:id`, (call) => {
    deleteComment(call, issueInPath(call), param(call, 'id'));
    return noContent();
  }),
];

function ordered(call: Call, comments: CommentRecord[]): CommentRecord[] {
  const orderBy = call.query.get('orderBy') ?? 'created';
  if (!/^[+-]?created$/.test(orderBy)) throw badRequest(`Comments cannot be ordered by '${orderBy}'.`);
  return orderBy.startsWith('-') ? comments.reverse() : comments;
}
