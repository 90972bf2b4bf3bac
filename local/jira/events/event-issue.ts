/** The issue inside an event body: REST v2 style, with plain text where v3 has documents. */
import { adfToText } from '../adf/adf-document.ts';
import { jiraTimestamp } from '../jira-time.ts';
import type { JsonRecord } from '../json.ts';
import type { JiraSite } from '../site/jira-site.ts';
import type { IssueRecord } from '../store/issue-record.ts';

export function eventIssue(site: JiraSite, issue: IssueRecord): JsonRecord {
  return {
    id: String(issue.id),
    key: issue.key,
    self: v2(site, `issue/${issue.id}`),
    fields: {
      summary: issue.summary,
      description: issue.description === null ? null : adfToText(issue.description),
      issuetype: eventIssueType(site, issue.typeId),
      project: eventProject(site, issue.projectId),
      status: eventStatus(site, issue.statusId),
      priority: eventPriority(site, issue.priorityId),
      resolution: eventResolution(site, issue.resolutionId),
      labels: issue.labels,
      components: issue.componentIds.flatMap((id) => {
        const component = site.store.components.byId(id);
        return component === null ? [] : [{ self: v2(site, `component/${id}`), id, name: component.name }];
      }),
      created: jiraTimestamp(issue.created),
      updated: jiraTimestamp(issue.updated),
      creator: eventUser(site, issue.creator),
      reporter: eventUser(site, issue.reporter),
      assignee: eventUser(site, issue.assignee),
      ...eventParent(site, issue.parentId),
    },
  };
}

const v2 = (site: JiraSite, path: string): string => `${site.siteUrl()}/rest/api/2/${path}`;

function eventIssueType(site: JiraSite, id: string): JsonRecord {
  const type = site.catalogue.issueType(id);
  return {
    self: v2(site, `issuetype/${id}`),
    id,
    name: type.name,
    subtask: type.hierarchyLevel < 0,
    hierarchyLevel: type.hierarchyLevel,
    avatarId: type.avatarId,
    iconUrl: v2(site, `universal_avatar/view/type/issuetype/avatar/${type.avatarId}`),
  };
}

function eventProject(site: JiraSite, id: string): JsonRecord {
  const project = site.catalogue.project(id);
  return {
    self: v2(site, `project/${id}`),
    id,
    key: project.key,
    name: project.name,
    projectTypeKey: 'software',
    simplified: false,
  };
}

function eventStatus(site: JiraSite, id: string): JsonRecord {
  const status = site.catalogue.status(id);
  const category = site.catalogue.category(status.categoryKey);
  return {
    self: v2(site, `status/${id}`),
    id,
    name: status.name,
    statusCategory: { id: category.id, key: category.key, name: category.name },
  };
}

function eventPriority(site: JiraSite, id: string): JsonRecord | null {
  const priority = site.catalogue.priorities.find((one) => one.id === id);
  return priority === undefined ? null : { self: v2(site, `priority/${id}`), id, name: priority.name };
}

function eventResolution(site: JiraSite, id: string | null): JsonRecord | null {
  const resolution = site.catalogue.resolutions.find((one) => one.id === id);
  return resolution === undefined ? null : { self: v2(site, `resolution/${id}`), id, name: resolution.name };
}

function eventUser(site: JiraSite, accountId: string | null): JsonRecord | null {
  if (accountId === null) return null;
  const user = site.directory.byAccountId(accountId)?.user;
  return {
    self: v2(site, `user?accountId=${accountId}`),
    accountId,
    displayName: user?.displayName ?? 'Former user',
    accountType: user?.accountType ?? 'atlassian',
    active: user?.active ?? false,
    timeZone: 'Etc/UTC',
  };
}

function eventParent(site: JiraSite, parentId: number | null): { parent?: JsonRecord } {
  if (parentId === null) return {};
  const parent = site.store.issues.byId(parentId);
  // A sub-task that goes together with its parent keeps the parent's id.
  return { parent: { id: String(parentId), ...(parent === null ? {} : { key: parent.key }) } };
}
