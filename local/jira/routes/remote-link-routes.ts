/** Remote links of an issue. A `globalId` makes a second request an update of the first. */
import type { JiraResponse } from '../../parts.ts';
import { fieldErrors, forbidden, JiraError, notFound } from '../jira-error.ts';
import { asRecord, asString } from '../json.ts';
import type { JsonRecord } from '../json.ts';
import { requireBody } from '../require-body.ts';
import { restUrl } from '../render/site-refs.ts';
import { param } from '../site/jira-site.ts';
import type { Call } from '../site/jira-site.ts';
import type { RemoteLinkRecord } from '../store/issue-record.ts';
import { created, ok, read, write } from './route.ts';
import type { Route } from './route.ts';
import { issueInPath } from './visible-issue.ts';

const REMOTE_LINKS = '/rest/api/3/issue/:issueIdOrKey/remotelink';
const GLOBAL_ID_LIMIT = 255;
/** Jira's cap for one issue. */
const REMOTE_LINK_CAP = 2_000;

export const REMOTE_LINK_ROUTES: readonly Route[] = [
  read('read:jira-work', REMOTE_LINKS, (call) => {
    const issue = issueInPath(call);
    const globalId = call.query.get('globalId');
    const { remoteLinks } = call.site.store;
    if (globalId === null) return ok(remoteLinks.ofIssue(issue.id).map((link) => renderRemoteLink(call, link)));
    const link = remoteLinks.byGlobalId(issue.id, globalId);
    if (link === null) throw notFound(`A remote link with the globalId ${globalId} does not exist for this issue.`);
    return ok(renderRemoteLink(call, link));
  }),
  write('POST', REMOTE_LINKS, saveRemoteLink),
  read('read:jira-work', `${REMOTE_LINKS}/:linkId`, (call) => {
    const issue = issueInPath(call);
    const link = call.site.store.remoteLinks.byId(Number(param(call, 'linkId')));
    if (link === null || link.issueId !== issue.id) {
      throw notFound(`A remote link with the id ${param(call, 'linkId')} does not exist for this issue.`);
    }
    return ok(renderRemoteLink(call, link));
  }),
];

function saveRemoteLink(call: Call): JiraResponse {
  const issue = issueInPath(call);
  const { store, permissions } = call.site;
  if (!permissions.hasOnIssue(call.accountId, 'LINK_ISSUES', issue)) {
    throw forbidden(`You do not have permission to link issues in this project.`);
  }
  const body = requireBody(call.body);
  const object = readObject(body['object']);
  const globalId = asString(body['globalId']);
  if ((globalId?.length ?? 0) > GLOBAL_ID_LIMIT)
    throw fieldErrors({ globalId: `'globalId' must have at most ${GLOBAL_ID_LIMIT} characters.` });
  const existing = globalId === null ? null : store.remoteLinks.byGlobalId(issue.id, globalId);
  if (existing === null && store.remoteLinks.ofIssue(issue.id).length >= REMOTE_LINK_CAP) {
    throw new JiraError(413, {
      errorMessages: [`The issue has reached the limit of ${REMOTE_LINK_CAP} remote links.`],
    });
  }
  const link: RemoteLinkRecord = {
    id: existing?.id ?? store.counters.nextId('remoteLink'),
    issueId: issue.id,
    globalId,
    // Members left out of an update are emptied.
    relationship: asString(body['relationship']),
    application: readApplication(body['application']),
    object,
  };
  store.remoteLinks.save(link);
  const answer = { id: link.id, self: selfOf(call, link) };
  return existing === null ? created(answer) : ok(answer);
}

function readObject(value: unknown): JsonRecord {
  const object = asRecord(value);
  if (object === null) throw fieldErrors({ object: "'object' is required." });
  const errors: Record<string, string> = {};
  for (const member of ['title', 'url']) {
    if ((asString(object[member]) ?? '').trim() === '') errors[member] = `'${member}' is required.`;
  }
  if (Object.keys(errors).length > 0) throw fieldErrors(errors);
  return object;
}

function readApplication(value: unknown): { type?: string; name?: string } {
  const application = asRecord(value);
  const type = asString(application?.['type']);
  const name = asString(application?.['name']);
  return { ...(type === null ? {} : { type }), ...(name === null ? {} : { name }) };
}

const selfOf = (call: Call, link: RemoteLinkRecord): string =>
  restUrl(call.site, `issue/${link.issueId}/remotelink/${link.id}`);

function renderRemoteLink(call: Call, link: RemoteLinkRecord): JsonRecord {
  return {
    id: link.id,
    self: selfOf(call, link),
    ...(link.globalId === null ? {} : { globalId: link.globalId }),
    application: link.application,
    ...(link.relationship === null ? {} : { relationship: link.relationship }),
    object: { icon: {}, status: { icon: {} }, ...link.object },
  };
}
