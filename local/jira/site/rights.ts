/** Jira's permissions, and the plain rights that the local users are described with. */

export interface PermissionInfo {
  id: string;
  key: string;
  name: string;
  type: 'GLOBAL' | 'PROJECT';
  description: string;
}

/** The rights that people of the host are given; each stands for the Jira permissions that go with it. */
export const RIGHT_NAMES = [
  'browse',
  'create',
  'edit',
  'comment',
  'link',
  'transition',
  'delete',
  'administer',
] as const;

export type RightName = (typeof RIGHT_NAMES)[number];

/** What a right grants in a project. */
export const GRANTS: Readonly<Record<RightName, readonly string[]>> = {
  browse: ['BROWSE_PROJECTS', 'VIEW_VOTERS_AND_WATCHERS', 'VIEW_READONLY_WORKFLOW', 'VIEW_DEV_TOOLS'],
  create: ['CREATE_ISSUES', 'CREATE_ATTACHMENTS', 'DELETE_OWN_ATTACHMENTS'],
  edit: ['EDIT_ISSUES', 'ASSIGN_ISSUES', 'ASSIGNABLE_USER', 'SCHEDULE_ISSUES', 'MOVE_ISSUES'],
  comment: ['ADD_COMMENTS', 'EDIT_OWN_COMMENTS', 'DELETE_OWN_COMMENTS'],
  link: ['LINK_ISSUES'],
  transition: ['TRANSITION_ISSUES', 'RESOLVE_ISSUES', 'CLOSE_ISSUES'],
  delete: ['DELETE_ISSUES', 'EDIT_ALL_COMMENTS', 'DELETE_ALL_COMMENTS', 'DELETE_ALL_ATTACHMENTS'],
  administer: ['ADMINISTER_PROJECTS', 'MANAGE_WATCHERS', 'MODIFY_REPORTER', 'SET_ISSUE_SECURITY'],
};

/** Global permissions that every signed-in person has. */
export const EVERYONE_GLOBAL: readonly string[] = ['USER_PICKER', 'CREATE_SHARED_OBJECTS', 'BULK_CHANGE'];

/** Global permissions that come with Administer Jira. */
export const ADMIN_GLOBAL: readonly string[] = ['ADMINISTER', 'SYSTEM_ADMIN'];

const project = (id: string, key: string, name: string): PermissionInfo => ({
  id,
  key,
  name,
  type: 'PROJECT',
  description: '',
});
const global = (id: string, key: string, name: string): PermissionInfo => ({
  ...project(id, key, name),
  type: 'GLOBAL',
});

/** Every permission the local Jira knows, with Jira's own ids. */
export const PERMISSIONS: readonly PermissionInfo[] = [
  global('0', 'ADMINISTER', 'Administer Jira'),
  global('44', 'SYSTEM_ADMIN', 'Jira System Administrators'),
  global('22', 'CREATE_SHARED_OBJECTS', 'Share dashboards and filters'),
  global('27', 'USER_PICKER', 'Browse users and groups'),
  global('33', 'BULK_CHANGE', 'Make bulk changes'),
  project('10', 'BROWSE_PROJECTS', 'Browse projects'),
  project('11', 'CREATE_ISSUES', 'Create work items'),
  project('12', 'EDIT_ISSUES', 'Edit work items'),
  project('13', 'ASSIGN_ISSUES', 'Assign work items'),
  project('14', 'RESOLVE_ISSUES', 'Resolve work items'),
  project('15', 'ADD_COMMENTS', 'Add comments'),
  project('16', 'DELETE_ISSUES', 'Delete work items'),
  project('17', 'ASSIGNABLE_USER', 'Assignable user'),
  project('18', 'CLOSE_ISSUES', 'Close work items'),
  project('19', 'CREATE_ATTACHMENTS', 'Create attachments'),
  project('21', 'LINK_ISSUES', 'Link work items'),
  project('23', 'ADMINISTER_PROJECTS', 'Administer projects'),
  project('25', 'MOVE_ISSUES', 'Move work items'),
  project('26', 'SET_ISSUE_SECURITY', 'Set work item security'),
  project('28', 'SCHEDULE_ISSUES', 'Schedule work items'),
  project('29', 'VIEW_DEV_TOOLS', 'View development tools'),
  project('30', 'MODIFY_REPORTER', 'Modify reporter'),
  project('31', 'VIEW_VOTERS_AND_WATCHERS', 'View voters and watchers'),
  project('32', 'MANAGE_WATCHERS', 'Manage watchers'),
  project('34', 'EDIT_ALL_COMMENTS', 'Edit all comments'),
  project('35', 'EDIT_OWN_COMMENTS', 'Edit own comments'),
  project('36', 'DELETE_ALL_COMMENTS', 'Delete all comments'),
  project('37', 'DELETE_OWN_COMMENTS', 'Delete own comments'),
  project('38', 'DELETE_ALL_ATTACHMENTS', 'Delete all attachments'),
  project('39', 'DELETE_OWN_ATTACHMENTS', 'Delete own attachments'),
  project('45', 'VIEW_READONLY_WORKFLOW', 'View read-only workflow'),
  project('46', 'TRANSITION_ISSUES', 'Transition work items'),
];
