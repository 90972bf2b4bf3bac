/** An issue as REST v3 shows it: the fields asked for, and what `expand` and `properties` add. */
import { jiraTimestamp } from '../jira-time.ts';
import type { JsonRecord } from '../json.ts';
import type { Viewer } from '../site/jira-site.ts';
import type { IssueRecord } from '../store/issue-record.ts';
import type { IssueView } from '../store/issue-view.ts';
import { selectFields } from './field-selection.ts';
import { customFieldsFor } from './render-custom-field.ts';
import { renderAttachment } from './render-attachment.ts';
import { renderComment } from './render-comment.ts';
import { renderIssueRef, renderLinkFrom } from './render-link.ts';
import { renderUserOrNull } from './render-user.ts';
import {
  renderIssueType,
  renderPriority,
  renderProjectRef,
  renderResolution,
  renderSecurityLevel,
  renderStatus,
  renderStatusCategory,
  restUrl,
} from './site-refs.ts';

type FieldRenderer = (viewer: Viewer, view: IssueView) => unknown;

/** What a field shows. `undefined` leaves the field out, as Jira does for a missing parent. */
const FIELDS: Readonly<Record<string, FieldRenderer>> = {
  statuscategorychangedate: (_, { issue }) => jiraTimestamp(issue.statusChangedAt),
  issuetype: ({ site }, { issue }) => renderIssueType(site, site.catalogue.issueType(issue.typeId)),
  parent: (viewer, { issue }) => renderParent(viewer, issue),
  project: ({ site }, { issue }) => renderProjectRef(site, site.catalogue.project(issue.projectId)),
  fixVersions: () => [],
  versions: () => [],
  resolution: ({ site }, { issue }) => {
    const resolution = site.catalogue.resolutions.find((one) => one.id === issue.resolutionId);
    return resolution === undefined ? null : renderResolution(site, resolution);
  },
  resolutiondate: (_, { issue }) => (issue.resolvedAt === null ? null : jiraTimestamp(issue.resolvedAt)),
  created: (_, { issue }) => jiraTimestamp(issue.created),
  updated: (_, { issue }) => jiraTimestamp(issue.updated),
  priority: ({ site }, { issue }) => {
    const priority = site.catalogue.priorities.find((one) => one.id === issue.priorityId);
    return priority === undefined ? null : renderPriority(site, priority);
  },
  labels: (_, { issue }) => issue.labels,
  assignee: (viewer, { issue }) => renderUserOrNull(viewer, issue.assignee),
  reporter: (viewer, { issue }) => renderUserOrNull(viewer, issue.reporter),
  creator: (viewer, { issue }) => renderUserOrNull(viewer, issue.creator),
  status: ({ site }, { issue }) => renderStatus(site, site.catalogue.status(issue.statusId)),
  statusCategory: ({ site }, { issue }) =>
    renderStatusCategory(site, site.catalogue.category(site.catalogue.status(issue.statusId).categoryKey)),
  components: ({ site }, { issue }) =>
    issue.componentIds.flatMap((id) => {
      const component = site.store.components.byId(id);
      return component === null ? [] : [{ self: restUrl(site, `component/${id}`), id, name: component.name }];
    }),
  description: (_, { issue }) => issue.description,
  environment: (_, { issue }) => issue.environment,
  duedate: (_, { issue }) => issue.dueDate,
  security: ({ site }, { issue }) => {
    const level = site.catalogue.securityLevels.find((one) => one.id === issue.securityId);
    return level === undefined ? null : renderSecurityLevel(site, level);
  },
  summary: (_, { issue }) => issue.summary,
  attachment: (viewer, { issue }) =>
    viewer.site.store.attachments.ofIssue(issue.id).map((one) => renderAttachment(viewer, one)),
  issuelinks: (viewer, { issue }) =>
    viewer.site.store.links.ofIssue(issue.id).flatMap((link) => renderLinkFrom(viewer, issue.id, link) ?? []),
  subtasks: (viewer, { issue }) => renderSubtasks(viewer, issue),
  watches: (viewer, { issue }) => {
    const watchers = viewer.site.store.watchers.ofIssue(issue.id);
    return {
      self: restUrl(viewer.site, `issue/${issue.key}/watchers`),
      watchCount: watchers.length,
      isWatching: watchers.includes(viewer.accountId),
    };
  },
  comment: (viewer, { issue, comments }) => ({
    comments: comments.map((comment) => renderComment(viewer, comment)),
    self: restUrl(viewer.site, `issue/${issue.id}/comment`),
    maxResults: comments.length,
    total: comments.length,
    startAt: 0,
  }),
};

/** Fields that `*navigable` leaves out. */
const NOT_NAVIGABLE: ReadonlySet<string> = new Set(['comment', 'attachment', 'watches']);

const ISSUE_FIELD_IDS: readonly string[] = Object.keys(FIELDS);

function renderFields(viewer: Viewer, view: IssueView, wanted: readonly string[]): JsonRecord {
  const fields: JsonRecord = {};
  const custom = new Map(customFieldsFor(viewer, view.issue));
  for (const id of selectFields(wanted, { all: [...ISSUE_FIELD_IDS, ...custom.keys()], notNavigable: NOT_NAVIGABLE })) {
    const value = custom.has(id) ? custom.get(id) : FIELDS[id]?.(viewer, view);
    if (value !== undefined) fields[id] = value;
  }
  return fields;
}

export function renderIssue(viewer: Viewer, view: IssueView, wanted: readonly string[]): JsonRecord {
  return {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: String(view.issue.id),
    self: restUrl(viewer.site, `issue/${view.issue.id}`),
    key: view.issue.key,
    fields: renderFields(viewer, view, wanted),
  };
}

/** The properties asked for, where the issue has them; `*all` stands for every one. */
export function renderProperties(view: IssueView, keys: readonly string[]): JsonRecord {
  if (keys.includes('*all')) return view.properties;
  return Object.fromEntries(Object.entries(view.properties).filter(([key]) => keys.includes(key)));
}

function renderParent(viewer: Viewer, issue: IssueRecord): JsonRecord | undefined {
  if (issue.parentId === null) return undefined;
  const parent = viewer.site.store.issues.byId(issue.parentId);
  if (parent === null || !viewer.site.permissions.canSee(viewer.accountId, parent)) return undefined;
  return renderIssueRef(viewer, parent);
}

function renderSubtasks(viewer: Viewer, issue: IssueRecord): JsonRecord[] {
  const { site } = viewer;
  return site.store.issues
    .children(issue.id)
    .filter((child) => site.catalogue.issueType(child.typeId).hierarchyLevel < 0)
    .filter((child) => site.permissions.canSee(viewer.accountId, child))
    .map((child) => renderIssueRef(viewer, child));
}
