/** The system fields of issues, as `GET field` and `expand=names,schema` describe them. */

export interface FieldDetails {
  id: string;
  name: string;
  clauseNames: readonly string[];
  navigable: boolean;
  schema: { type: string; items?: string; system: string };
}

function field(
  id: string,
  name: string,
  details: { type: string; items?: string; clauses?: readonly string[] },
): FieldDetails {
  return {
    id,
    name,
    clauseNames: details.clauses ?? [id],
    navigable: id !== 'comment' && id !== 'attachment',
    schema: { type: details.type, ...(details.items === undefined ? {} : { items: details.items }), system: id },
  };
}

export const FIELD_DETAILS: readonly FieldDetails[] = [
  field('statuscategorychangedate', 'Status Category Changed', {
    type: 'datetime',
    clauses: ['statusCategoryChangedDate'],
  }),
  field('issuetype', 'Work type', { type: 'issuetype', clauses: ['issuetype', 'type'] }),
  field('parent', 'Parent', { type: 'issuelink', clauses: ['parent'] }),
  field('project', 'Project', { type: 'project' }),
  field('fixVersions', 'Fix versions', { type: 'array', items: 'version', clauses: [] }),
  field('versions', 'Affects versions', { type: 'array', items: 'version', clauses: [] }),
  field('resolution', 'Resolution', { type: 'resolution' }),
  field('resolutiondate', 'Resolved', { type: 'datetime', clauses: ['resolutiondate', 'resolved'] }),
  field('created', 'Created', { type: 'datetime', clauses: ['created', 'createdDate'] }),
  field('updated', 'Updated', { type: 'datetime', clauses: ['updated', 'updatedDate'] }),
  field('priority', 'Priority', { type: 'priority' }),
  field('labels', 'Labels', { type: 'array', items: 'string' }),
  field('assignee', 'Assignee', { type: 'user' }),
  field('reporter', 'Reporter', { type: 'user' }),
  field('creator', 'Creator', { type: 'user' }),
  field('status', 'Status', { type: 'status' }),
  field('statusCategory', 'Status Category', { type: 'statusCategory' }),
  field('components', 'Components', { type: 'array', items: 'component', clauses: ['component'] }),
  field('description', 'Description', { type: 'string' }),
  field('environment', 'Environment', { type: 'string' }),
  field('duedate', 'Due date', { type: 'date', clauses: ['due', 'duedate'] }),
  field('security', 'Security Level', { type: 'securitylevel', clauses: ['level'] }),
  field('summary', 'Summary', { type: 'string' }),
  field('attachment', 'Attachment', { type: 'array', items: 'attachment', clauses: [] }),
  field('issuelinks', 'Linked work items', { type: 'array', items: 'issuelinks', clauses: ['issueLinkType'] }),
  field('subtasks', 'Sub-tasks', { type: 'array', items: 'issuelinks', clauses: [] }),
  field('watches', 'Watchers', { type: 'watches', clauses: ['watcher'] }),
  field('comment', 'Comment', { type: 'comments-page' }),
];
