/** The configuration of the local site: projects, issue types, statuses, priorities, resolutions, link types. */

export interface IssueType {
  id: string;
  name: string;
  description: string;
  /** -1 sub-task, 0 base, 1 epic. */
  hierarchyLevel: number;
  avatarId: number;
}

export interface Project {
  id: string;
  key: string;
  name: string;
  description: string;
  leadEmail: string;
  issueTypeIds: readonly string[];
  components: readonly string[];
}

export interface Status {
  id: string;
  name: string;
  categoryKey: StatusCategoryKey;
  description: string;
}

export type StatusCategoryKey = 'undefined' | 'new' | 'indeterminate' | 'done';

export interface StatusCategory {
  id: number;
  key: StatusCategoryKey;
  colorName: string;
  name: string;
}

export interface Named {
  id: string;
  name: string;
  description: string;
}

export interface Priority extends Named {
  statusColor: string;
}

export interface LinkType {
  id: string;
  name: string;
  inward: string;
  outward: string;
}

/** A transition of the one workflow: global, into one status, with no condition. */
export interface Transition {
  id: string;
  name: string;
  statusId: string;
  /** Only the transition into a done status has a screen, with the resolution on it. */
  hasScreen: boolean;
}

export interface SecurityLevel extends Named {
  projectId: string;
}

const issueTypes: readonly IssueType[] = [
  { id: '10000', name: 'Epic', description: 'A large piece of work.', hierarchyLevel: 1, avatarId: 10307 },
  {
    id: '10001',
    name: 'Threat model',
    description: 'A request to the security team to look at a planned change.',
    hierarchyLevel: 0,
    avatarId: 10321,
  },
  { id: '10002', name: 'Task', description: 'A small, distinct piece of work.', hierarchyLevel: 0, avatarId: 10318 },
  {
    id: '10003',
    name: 'Sub-task',
    description: 'A part of a larger piece of work.',
    hierarchyLevel: -1,
    avatarId: 10316,
  },
  { id: '10004', name: 'Story', description: 'Something a user wants to do.', hierarchyLevel: 0, avatarId: 10315 },
  { id: '10005', name: 'Bug', description: 'Something that does not work.', hierarchyLevel: 0, avatarId: 10303 },
];

const projects: readonly Project[] = [
  {
    id: '10000',
    key: 'SEC',
    name: 'Security',
    description: 'The security team: requests for threat models and their follow-up.',
    leadEmail: 'security@example.com',
    issueTypeIds: ['10001', '10002', '10003'],
    components: ['Identity', 'Payments', 'Platform'],
  },
  {
    id: '10001',
    key: 'PAY',
    name: 'Payments',
    description: 'The team that builds checkout, payouts and the partner API.',
    leadEmail: 'lead@example.com',
    issueTypeIds: ['10000', '10004', '10002', '10005', '10003'],
    components: ['Checkout', 'Ledger', 'Partner API'],
  },
  {
    id: '10002',
    key: 'OPS',
    name: 'Office operations',
    description: 'Desks, badges and deliveries.',
    leadEmail: 'outsider@example.com',
    issueTypeIds: ['10002', '10003'],
    components: [],
  },
];

const statusCategories: readonly StatusCategory[] = [
  { id: 1, key: 'undefined', colorName: 'medium-gray', name: 'No Category' },
  { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  { id: 3, key: 'done', colorName: 'green', name: 'Done' },
];

const statuses: readonly Status[] = [
  { id: '10000', name: 'To Do', categoryKey: 'new', description: '' },
  { id: '3', name: 'In Progress', categoryKey: 'indeterminate', description: 'Somebody works on it.' },
  { id: '10001', name: 'Done', categoryKey: 'done', description: '' },
];

const priorities: readonly Priority[] = [
  { id: '1', name: 'Highest', description: 'Blocks progress.', statusColor: '#d04437' },
  { id: '2', name: 'High', description: 'Serious, could block progress.', statusColor: '#f15C75' },
  { id: '3', name: 'Medium', description: 'Could affect progress.', statusColor: '#f79232' },
  { id: '4', name: 'Low', description: 'Easily worked around.', statusColor: '#707070' },
  { id: '5', name: 'Lowest', description: 'Little or no effect.', statusColor: '#999999' },
];

const resolutions: readonly Named[] = [
  { id: '10000', name: 'Done', description: 'The work is finished.' },
  { id: '10001', name: "Won't Do", description: 'It will not be worked on.' },
  { id: '10002', name: 'Duplicate', description: 'Another issue covers it.' },
  { id: '10003', name: 'Cannot Reproduce', description: 'It could not be seen again.' },
];

const linkTypes: readonly LinkType[] = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

const transitions: readonly Transition[] = [
  { id: '11', name: 'To Do', statusId: '10000', hasScreen: false },
  { id: '21', name: 'In Progress', statusId: '3', hasScreen: false },
  { id: '31', name: 'Done', statusId: '10001', hasScreen: true },
];

const securityLevels: readonly SecurityLevel[] = [
  { id: '10000', name: 'Security team only', description: 'For requests that name a weakness.', projectId: '10000' },
];

/** The site's whole configuration, with look-ups by id. */
export interface Catalogue {
  issueTypes: readonly IssueType[];
  projects: readonly Project[];
  statusCategories: readonly StatusCategory[];
  statuses: readonly Status[];
  priorities: readonly Priority[];
  resolutions: readonly Named[];
  linkTypes: readonly LinkType[];
  transitions: readonly Transition[];
  securityLevels: readonly SecurityLevel[];
  initialStatusId: string;
  defaultPriorityId: string;
  defaultResolutionId: string;
  issueType(id: string): IssueType;
  project(id: string): Project;
  status(id: string): Status;
  category(key: StatusCategoryKey): StatusCategory;
  projectByIdOrKey(idOrKey: string): Project | null;
}

export function createCatalogue(): Catalogue {
  return {
    issueTypes,
    projects,
    statusCategories,
    statuses,
    priorities,
    resolutions,
    linkTypes,
    transitions,
    securityLevels,
    initialStatusId: '10000',
    defaultPriorityId: '3',
    defaultResolutionId: '10000',
    issueType: (id) => known(issueTypes, id),
    project: (id) => known(projects, id),
    status: (id) => known(statuses, id),
    category: (key) => {
      const category = statusCategories.find((one) => one.key === key);
      if (category === undefined) throw new Error(`no status category ${key}`);
      return category;
    },
    projectByIdOrKey: (idOrKey) =>
      projects.find((one) => one.id === idOrKey || one.key === idOrKey.toUpperCase()) ?? null,
  };
}

function known<T extends { id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`the catalogue has no row ${id}`);
  return row;
}
