/** Comments as REST v3 shows them. */
import { jiraTimestamp } from '../jira-time.ts';
import type { JsonRecord } from '../json.ts';
import type { Viewer } from '../site/jira-site.ts';
import type { CommentRecord } from '../store/issue-record.ts';
import { renderUser } from './render-user.ts';
import { restUrl } from './site-refs.ts';

export function renderComment(viewer: Viewer, comment: CommentRecord): JsonRecord {
  return {
    self: restUrl(viewer.site, `issue/${comment.issueId}/comment/${comment.id}`),
    id: String(comment.id),
    author: renderUser(viewer, comment.author),
    body: comment.body,
    updateAuthor: renderUser(viewer, comment.updateAuthor),
    created: jiraTimestamp(comment.created),
    updated: jiraTimestamp(comment.updated),
    jsdPublic: true,
  };
}
