/** Links between issues as REST v3 shows them, from one end or from both. */
import type { JsonRecord } from '../json.ts';
import type { Viewer } from '../site/jira-site.ts';
import type { IssueRecord, LinkRecord } from '../store/issue-record.ts';
import { renderIssueType, renderLinkType, renderPriority, renderStatus, restUrl } from './site-refs.ts';

/** The short form of an issue inside another one: link ends, sub-tasks, the parent. */
export function renderIssueRef(viewer: Viewer, issue: IssueRecord): JsonRecord {
  const { site } = viewer;
  const { catalogue } = site;
  const priority = catalogue.priorities.find((one) => one.id === issue.priorityId);
  return {
    id: String(issue.id),
    key: issue.key,
    self: restUrl(site, `issue/${issue.id}`),
    fields: {
      summary: issue.summary,
      status: renderStatus(site, catalogue.status(issue.statusId)),
      ...(priority === undefined ? {} : { priority: renderPriority(site, priority) }),
      issuetype: renderIssueType(site, catalogue.issueType(issue.typeId)),
    },
  };
}

/** The link as the issue shows it: only the other end; null when the viewer may not see that one. */
export function renderLinkFrom(viewer: Viewer, issueId: number, link: LinkRecord): JsonRecord | null {
  const outward = link.sourceId === issueId;
  const other = viewer.site.store.issues.byId(outward ? link.destinationId : link.sourceId);
  if (other === null || !viewer.site.permissions.canSee(viewer.accountId, other)) return null;
  return {
    ...renderLinkHead(viewer, link),
    [outward ? 'outwardIssue' : 'inwardIssue']: renderIssueRef(viewer, other),
  };
}

/** The link with both ends, as `GET issueLink/{id}` shows it. */
export function renderLink(
  viewer: Viewer,
  link: LinkRecord,
  ends: { source: IssueRecord; destination: IssueRecord },
): JsonRecord {
  return {
    ...renderLinkHead(viewer, link),
    inwardIssue: renderIssueRef(viewer, ends.source),
    outwardIssue: renderIssueRef(viewer, ends.destination),
  };
}

function renderLinkHead(viewer: Viewer, link: LinkRecord): JsonRecord {
  const { site } = viewer;
  const type = site.catalogue.linkTypes.find((one) => one.id === link.typeId);
  return {
    id: String(link.id),
    self: restUrl(site, `issueLink/${link.id}`),
    ...(type === undefined ? {} : { type: renderLinkType(site, type) }),
  };
}
