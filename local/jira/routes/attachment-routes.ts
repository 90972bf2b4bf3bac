/** Attachments of an issue: added from a form, read one by one, deleted. */
import type { JiraResponse } from '../../parts.ts';
import { badRequest, forbidden, notFound } from '../jira-error.ts';
import { renderAttachment } from '../render/render-attachment.ts';
import { param } from '../site/jira-site.ts';
import type { Call } from '../site/jira-site.ts';
import type { AttachmentRecord, IssueRecord } from '../store/issue-record.ts';
import { UploadedFiles } from '../uploaded-files.ts';
import { noContent, ok, read, write } from './route.ts';
import type { Route } from './route.ts';
import { issueInPath } from './visible-issue.ts';

const ATTACHMENT = '/rest/api/3/attachment/:id';
const NAME_LIMIT = 255;

export const ATTACHMENT_ROUTES: readonly Route[] = [
  write('POST', '/rest/api/3/issue/:issueIdOrKey/attachments', addAttachments),
  read('read:jira-work', ATTACHMENT, (call) => {
    const { attachment } = visibleAttachment(call);
    return ok({ ...renderAttachment(call, attachment), id: attachment.id });
  }),
  write('DELETE', ATTACHMENT, (call) => {
    const { attachment, issue } = visibleAttachment(call);
    const { permissions, store, index } = call.site;
    const own =
      attachment.author === call.accountId && permissions.hasOnIssue(call.accountId, 'DELETE_OWN_ATTACHMENTS', issue);
    if (!own && !permissions.hasOnIssue(call.accountId, 'DELETE_ALL_ATTACHMENTS', issue)) {
      throw forbidden('You do not have permission to delete this attachment.');
    }
    store.attachments.remove(attachment.id);
    index.touch(issue.id);
    return noContent();
  }),
];

function addAttachments(call: Call): JiraResponse {
  const { site, accountId } = call;
  const issue = issueInPath(call);
  if (call.request.headers['x-atlassian-token'] !== 'no-check') throw forbidden('XSRF check failed');
  if (!site.permissions.hasOnIssue(accountId, 'CREATE_ATTACHMENTS', issue)) {
    throw forbidden('You do not have permission to create attachments for this issue.');
  }
  if (!(call.body instanceof UploadedFiles) || call.body.files.length === 0) throw badRequest('No file was given.');
  const added = call.body.files.map((file): AttachmentRecord => {
    if (file.filename === '' || file.filename.length > NAME_LIMIT)
      throw badRequest('The name of the file is not valid.');
    const id = site.store.counters.nextId('attachment');
    return { ...file, id, issueId: issue.id, author: accountId, created: site.clock.now() };
  });
  for (const one of added) site.store.attachments.add(one);
  site.index.touch(issue.id);
  return ok(added.map((one) => renderAttachment(call, one)));
}

function visibleAttachment(call: Call): { attachment: AttachmentRecord; issue: IssueRecord } {
  const id = param(call, 'id');
  const { store, permissions } = call.site;
  const attachment = /^\d{1,15}$/.test(id) ? store.attachments.byId(Number(id)) : null;
  const issue = attachment === null ? null : store.issues.byIdOrKey(String(attachment.issueId));
  if (attachment === null || issue === null || !permissions.canSee(call.accountId, issue)) {
    throw notFound(`The attachment with id '${id}' does not exist`);
  }
  return { attachment, issue };
}
