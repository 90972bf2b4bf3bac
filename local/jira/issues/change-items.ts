/** What changed between two states of an issue, as changelog items. */
import { adfToText } from '../adf/adf-document.ts';
import type { JiraSite } from '../site/jira-site.ts';
import type { ChangeItem, IssueRecord } from '../store/issue-record.ts';

interface Side {
  id: string | null;
  text: string | null;
}

/** How a field reads in a changelog. */
interface TrackedField {
  field: string;
  /** Missing for the parent, as in Jira. */
  fieldId?: string;
  read(site: JiraSite, issue: IssueRecord): Side;
}

const named = (id: string | null, rows: readonly { id: string; name: string }[]): Side => ({
  id,
  text: rows.find((one) => one.id === id)?.name ?? null,
});

const person = (site: JiraSite, accountId: string | null): Side => ({
  id: accountId,
  text: accountId === null ? null : (site.directory.byAccountId(accountId)?.user.displayName ?? 'Former user'),
});

const TRACKED: readonly TrackedField[] = [
  { field: 'summary', fieldId: 'summary', read: (_, issue) => ({ id: null, text: issue.summary }) },
  {
    field: 'description',
    fieldId: 'description',
    read: (_, issue) => ({ id: null, text: issue.description === null ? null : adfToText(issue.description) }),
  },
  {
    field: 'environment',
    fieldId: 'environment',
    read: (_, issue) => ({ id: null, text: issue.environment === null ? null : adfToText(issue.environment) }),
  },
  { field: 'project', fieldId: 'project', read: (site, issue) => named(issue.projectId, site.catalogue.projects) },
  { field: 'Key', fieldId: 'issuekey', read: (_, issue) => ({ id: null, text: issue.key }) },
  { field: 'issuetype', fieldId: 'issuetype', read: (site, issue) => named(issue.typeId, site.catalogue.issueTypes) },
  { field: 'status', fieldId: 'status', read: (site, issue) => named(issue.statusId, site.catalogue.statuses) },
  {
    field: 'resolution',
    fieldId: 'resolution',
    read: (site, issue) => named(issue.resolutionId, site.catalogue.resolutions),
  },
  { field: 'priority', fieldId: 'priority', read: (site, issue) => named(issue.priorityId, site.catalogue.priorities) },
  { field: 'assignee', fieldId: 'assignee', read: (site, issue) => person(site, issue.assignee) },
  { field: 'reporter', fieldId: 'reporter', read: (site, issue) => person(site, issue.reporter) },
  { field: 'labels', fieldId: 'labels', read: (_, issue) => ({ id: null, text: issue.labels.join(' ') }) },
  { field: 'duedate', fieldId: 'duedate', read: (_, issue) => ({ id: issue.dueDate, text: issue.dueDate }) },
  {
    field: 'security',
    fieldId: 'security',
    read: (site, issue) => named(issue.securityId, site.catalogue.securityLevels),
  },
  {
    field: 'IssueParentAssociation',
    read: (site, issue) => ({
      id: issue.parentId === null ? null : String(issue.parentId),
      text: issue.parentId === null ? null : (site.store.issues.byId(issue.parentId)?.key ?? null),
    }),
  },
];

export function changeItems(site: JiraSite, before: IssueRecord, after: IssueRecord): ChangeItem[] {
  const items = TRACKED.flatMap((tracked): ChangeItem[] => {
    const from = tracked.read(site, before);
    const to = tracked.read(site, after);
    if (from.id === to.id && from.text === to.text && !documentChanged(tracked.field, before, after)) return [];
    const fieldId = tracked.fieldId === undefined ? {} : { fieldId: tracked.fieldId };
    return [
      {
        field: tracked.field,
        ...fieldId,
        fieldtype: 'jira',
        from: from.id,
        fromString: from.text,
        to: to.id,
        toString: to.text,
      },
    ];
  });
  return [...items, ...componentItems(site, before, after)];
}

/** Formatting alone is a change too, though its text is the same. */
function documentChanged(field: string, before: IssueRecord, after: IssueRecord): boolean {
  if (field !== 'description' && field !== 'environment') return false;
  return JSON.stringify(before[field]) !== JSON.stringify(after[field]);
}

/** Components come one by one: each that left, then each that came. */
function componentItems(site: JiraSite, before: IssueRecord, after: IssueRecord): ChangeItem[] {
  const base = { field: 'Component', fieldId: 'components', fieldtype: 'jira' as const };
  const nameOf = (id: string): string | null => site.store.components.byId(id)?.name ?? null;
  const gone = before.componentIds.filter((id) => !after.componentIds.includes(id));
  const came = after.componentIds.filter((id) => !before.componentIds.includes(id));
  return [
    ...gone.map((id) => ({ ...base, from: id, fromString: nameOf(id), to: null, toString: null })),
    ...came.map((id) => ({ ...base, from: null, fromString: null, to: id, toString: nameOf(id) })),
  ];
}
