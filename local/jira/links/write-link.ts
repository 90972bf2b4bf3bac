/** Links issues and removes links. The inward issue of a request is the source: it reads the link outward ("blocks"). */
import { addComment } from '../comments/write-comment.ts';
import { linkCreated, linkDeleted } from '../events/product-events.ts';
import { badRequest, fieldErrors, JiraError, notFound } from '../jira-error.ts';
import { asId, asRecord, asString } from '../json.ts';
import type { JsonRecord } from '../json.ts';
import { requireBody } from '../require-body.ts';
import { addHistory } from '../issues/save-issue.ts';
import { requireVisible } from '../site/permissions.ts';
import type { LinkType } from '../site/catalogue.ts';
import type { Call } from '../site/jira-site.ts';
import type { ChangeItem, IssueRecord, LinkRecord } from '../store/issue-record.ts';

/** Jira's cap for one issue. */
const LINK_CAP = 2_000;

export interface LinkEnds {
  source: IssueRecord;
  destination: IssueRecord;
}

/** `POST issueLink`. A link that exists already is answered as if it were new, as Jira does. */
export function linkIssues(call: Call, body: unknown): void {
  const request = requireBody(body, ['type', 'inwardIssue', 'outwardIssue', 'comment']);
  const type = requireLinkType(call, request['type']);
  const ends = {
    source: requireEnd(call, request['inwardIssue'], 'inwardIssue'),
    destination: requireEnd(call, request['outwardIssue'], 'outwardIssue'),
  };
  storeLink(call, type, ends);
  if (request['comment'] !== undefined && request['comment'] !== null)
    addComment(call, ends.source, request['comment']);
}

/** `update.issuelinks[].add` of a create or an edit: the issue itself is the end that is not named. */
export function addLinkFromField(call: Call, issue: IssueRecord, value: JsonRecord): void {
  const type = requireLinkType(call, value['type']);
  const outward = value['outwardIssue'];
  const inward = value['inwardIssue'];
  if (outward === undefined && inward === undefined)
    throw fieldErrors({ issuelinks: 'An issue to link to is required.' });
  const ends =
    outward === undefined
      ? { source: requireEnd(call, inward, 'inwardIssue'), destination: issue }
      : { source: issue, destination: requireEnd(call, outward, 'outwardIssue') };
  storeLink(call, type, ends);
}

export function deleteLink(call: Call, link: LinkRecord, ends: LinkEnds): void {
  const { store, permissions } = call.site;
  // Removing needs Link issues for one of the ends, making needs it for the source.
  if (!permissions.hasOnIssue(call.accountId, 'LINK_ISSUES', ends.destination))
    requireLinkPermission(call, ends.source);
  store.links.remove(link.id);
  recordLinkChange(call, { link, ends, removed: true });
  linkDeleted(call, link, ends);
}

/** The link and its ends, where the caller may see both; Jira's 404 otherwise. */
export function requireLink(call: Call, id: string): { link: LinkRecord; ends: LinkEnds } {
  const { store, permissions } = call.site;
  const link = /^\d{1,15}$/.test(id) ? store.links.byId(Number(id)) : null;
  const source = link === null ? null : store.issues.byId(link.sourceId);
  const destination = link === null ? null : store.issues.byId(link.destinationId);
  if (link === null || source === null || destination === null) throw noLink(id);
  if (![source, destination].every((issue) => permissions.canSee(call.accountId, issue))) throw noLink(id);
  return { link, ends: { source, destination } };
}

const noLink = (id: string): JiraError => notFound(`No issue link with id '${id}' exists.`);

function storeLink(call: Call, type: LinkType, ends: LinkEnds): void {
  const { store } = call.site;
  requireLinkPermission(call, ends.source);
  if (ends.source.id === ends.destination.id) throw badRequest('You cannot link an issue to itself.');
  const pair = { typeId: type.id, sourceId: ends.source.id, destinationId: ends.destination.id };
  if (store.links.find(pair) !== null) return;
  if ([ends.source, ends.destination].some((issue) => store.links.ofIssue(issue.id).length >= LINK_CAP)) {
    throw new JiraError(413, { errorMessages: [`The issue has reached the limit of ${LINK_CAP} issue links.`] });
  }
  const link = { id: store.counters.nextId('link'), ...pair };
  store.links.add(link);
  recordLinkChange(call, { link, ends, removed: false });
  linkCreated(call, link, ends);
}

function requireLinkPermission(call: Call, issue: IssueRecord): void {
  if (call.site.permissions.hasOnIssue(call.accountId, 'LINK_ISSUES', issue)) return;
  // A 401 although the caller is known: what sites answer; the documentation says 404.
  throw new JiraError(401, { errorMessages: [`No Link Issue Permission for issue '${issue.key}'`] });
}

function requireLinkType(call: Call, value: unknown): LinkType {
  const record = asRecord(value);
  const id = asId(record?.['id']);
  const name = asString(record?.['name']);
  const type = call.site.catalogue.linkTypes.find((one) =>
    id === null ? one.name.toLowerCase() === name?.toLowerCase() : one.id === id,
  );
  if (type === undefined) {
    throw notFound(
      id === null ? `No issue link type with name '${name ?? ''}' found.` : `No issue link type with id '${id}' found.`,
    );
  }
  return type;
}

function requireEnd(call: Call, value: unknown, member: string): IssueRecord {
  const record = asRecord(value);
  const idOrKey = asId(record?.['id']) ?? asId(record?.['key']);
  if (idOrKey === null) throw badRequest(`The '${member}' of the link is required.`);
  const issue = call.site.store.issues.byIdOrKey(idOrKey);
  requireVisible(call.site.permissions, call.accountId, issue);
  return issue;
}

/** Both issues remember the link in their changelog; neither sends `updated:issue` for it. */
function recordLinkChange(call: Call, change: { link: LinkRecord; ends: LinkEnds; removed: boolean }): void {
  const { store, index, catalogue, clock } = call.site;
  const { source, destination } = change.ends;
  const type = catalogue.linkTypes.find((one) => one.id === change.link.typeId);
  for (const [issue, other, text] of [
    [source, destination, type?.outward],
    [destination, source, type?.inward],
  ] as const) {
    const sentence = `This issue ${text ?? 'relates to'} ${other.key}`;
    const side = { id: other.key, text: sentence };
    addHistory(call, issue.id, [linkItem(change.removed ? { from: side } : { to: side })]);
    const current = store.issues.byId(issue.id);
    if (current !== null) store.issues.save({ ...current, updated: clock.now() });
    index.touch(issue.id);
  }
}

function linkItem(sides: { from?: { id: string; text: string }; to?: { id: string; text: string } }): ChangeItem {
  return {
    field: 'Link',
    fieldId: 'issuelinks',
    fieldtype: 'jira',
    from: sides.from?.id ?? null,
    fromString: sides.from?.text ?? null,
    to: sides.to?.id ?? null,
    toString: sides.to?.text ?? null,
  };
}
