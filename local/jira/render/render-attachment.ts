/** An attachment as REST v3 shows it in an issue. */
import { jiraTimestamp } from '../jira-time.ts';
import type { JsonRecord } from '../json.ts';
import type { Viewer } from '../site/jira-site.ts';
import type { AttachmentRecord } from '../store/issue-record.ts';
import { renderUser } from './render-user.ts';
import { restUrl } from './site-refs.ts';

export function renderAttachment(viewer: Viewer, attachment: AttachmentRecord): JsonRecord {
  const { id, filename, mimeType, size, author, created } = attachment;
  return {
    self: restUrl(viewer.site, `attachment/${id}`),
    id: String(id),
    filename,
    author: renderUser(viewer, author),
    created: jiraTimestamp(created),
    size,
    mimeType,
    content: restUrl(viewer.site, `attachment/content/${id}`),
    ...(mimeType.startsWith('image/') ? { thumbnail: restUrl(viewer.site, `attachment/thumbnail/${id}`) } : {}),
  };
}
