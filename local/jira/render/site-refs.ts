/** JSON of the site's configuration as REST v3 shows it: statuses, priorities, resolutions, types, projects. */
import type { IssueType, LinkType, Named, Priority, Project, Status, StatusCategory } from '../site/catalogue.ts';
import type { JsonRecord } from '../json.ts';
import type { JiraSite } from '../site/jira-site.ts';

export const restUrl = (site: JiraSite, path: string): string => `${site.siteUrl()}/rest/api/3/${path}`;

/** Where the HTTP adaptor draws an icon for anything that has one. */
const iconUrl = (site: JiraSite, kind: string, id: string | number): string =>
  restUrl(site, `universal_avatar/view/type/${kind}/avatar/${id}`);

export function avatarUrls(site: JiraSite, kind: string, id: string): JsonRecord {
  const url = iconUrl(site, kind, encodeURIComponent(id));
  return Object.fromEntries(
    [48, 24, 16, 32].map((size) => [`${size}x${size}`, size === 48 ? url : `${url}?size=${size}`]),
  );
}

export const renderStatusCategory = (site: JiraSite, category: StatusCategory): JsonRecord => ({
  self: restUrl(site, `statuscategory/${category.id}`),
  id: category.id,
  key: category.key,
  colorName: category.colorName,
  name: category.name,
});

export const renderStatus = (site: JiraSite, status: Status): JsonRecord => ({
  self: restUrl(site, `status/${status.id}`),
  description: status.description,
  iconUrl: iconUrl(site, 'status', status.id),
  name: status.name,
  id: status.id,
  statusCategory: renderStatusCategory(site, site.catalogue.category(status.categoryKey)),
});

export const renderPriority = (site: JiraSite, priority: Priority): JsonRecord => ({
  self: restUrl(site, `priority/${priority.id}`),
  iconUrl: iconUrl(site, 'priority', priority.id),
  name: priority.name,
  id: priority.id,
});

/** A priority on its own endpoint: with description, colour and whether it is the default. */
export const renderPriorityDetails = (site: JiraSite, priority: Priority): JsonRecord => ({
  ...renderPriority(site, priority),
  description: priority.description,
  statusColor: priority.statusColor,
  isDefault: priority.id === site.catalogue.defaultPriorityId,
});

export const renderResolution = (site: JiraSite, resolution: Named): JsonRecord => ({
  self: restUrl(site, `resolution/${resolution.id}`),
  id: resolution.id,
  description: resolution.description,
  name: resolution.name,
});

export const renderLinkType = (site: JiraSite, type: LinkType): JsonRecord => ({
  id: type.id,
  name: type.name,
  inward: type.inward,
  outward: type.outward,
  self: restUrl(site, `issueLinkType/${type.id}`),
});

export const renderIssueType = (site: JiraSite, type: IssueType): JsonRecord => ({
  self: restUrl(site, `issuetype/${type.id}`),
  id: type.id,
  description: type.description,
  iconUrl: iconUrl(site, 'issuetype', type.avatarId),
  name: type.name,
  untranslatedName: type.name,
  subtask: type.hierarchyLevel < 0,
  avatarId: type.avatarId,
  hierarchyLevel: type.hierarchyLevel,
});

export const renderProjectRef = (site: JiraSite, project: Project): JsonRecord => ({
  self: restUrl(site, `project/${project.id}`),
  id: project.id,
  key: project.key,
  name: project.name,
  projectTypeKey: 'software',
  simplified: false,
  avatarUrls: avatarUrls(site, 'project', project.id),
});

export const renderSecurityLevel = (site: JiraSite, level: Named): JsonRecord => ({
  self: restUrl(site, `securitylevel/${level.id}`),
  id: level.id,
  description: level.description,
  name: level.name,
});
