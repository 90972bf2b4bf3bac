/** Everything the issue page shows, read from Jira as the person who looks. */
import { z } from 'zod';
import {
  shapes,
  type BriefIssue,
  type Issue,
  type IssueComment,
  type Person,
  type Transition,
} from '../../jira-shapes.ts';
import { readAnswer } from '../../read-answer.ts';
import type { Visit } from '../../visit.ts';

/** Permissions that decide which controls the page shows. Jira decides again on every write. */
const ASKED = [
  'EDIT_ISSUES',
  'ASSIGN_ISSUES',
  'ADD_COMMENTS',
  'LINK_ISSUES',
  'TRANSITION_ISSUES',
  'DELETE_ISSUES',
  'CREATE_ISSUES',
  'ADMINISTER_PROJECTS',
  'ADMINISTER',
] as const;

export type Permission = (typeof ASKED)[number];

/** Issue property in which the site keeps the panels that somebody added to the issue. */
export const ADDED_PANELS_PROPERTY = 'local-site.added-panels';
/** The property as Jira answers it. */
export const addedPanels = z.object({ value: z.object({ moduleKeys: z.array(z.string()) }) });

/** The issue and what stands around it. */
export interface IssueView {
  issue: Issue;
  comments: IssueComment[];
  commentTotal: number;
  transitions: Transition[];
  children: BriefIssue[];
  priorities: { id: string; name: string }[];
  linkTypes: { id: string; name: string; inward: string; outward: string }[];
  assignable: Person[];
  may: (permission: Permission) => boolean;
  addedPanels: string[];
}

const COMMENTS_SHOWN = 100;

const childrenOf = async (visit: Visit, issue: Issue): Promise<BriefIssue[]> => {
  const search = await visit.jira.send('POST', '/rest/api/3/search/jql', {
    jql: `parent = ${issue.key} ORDER BY created ASC`,
    fields: ['summary', 'status', 'issuetype', 'priority'],
    maxResults: 100,
  });
  const found = readAnswer(shapes.search, search)?.issues ?? [];
  // Search lags behind; sub-tasks are in the issue itself at once.
  const known = new Set(found.map(({ id }) => id));
  return [...found, ...issue.fields.subtasks.filter(({ id }) => !known.has(id))];
};

const commentsOf = async (visit: Visit, path: string): Promise<{ comments: IssueComment[]; total: number }> => {
  const query = `maxResults=${COMMENTS_SHOWN}&orderBy=-created`;
  const answer = readAnswer(shapes.comments, await visit.jira.get(`${path}/comment?${query}`));
  return { comments: [...(answer?.comments ?? [])].reverse(), total: answer?.total ?? 0 };
};

/** Reads the issue; null when it does not exist or this person may not see it. */
export const loadIssue = async (visit: Visit, key: string): Promise<IssueView | null> => {
  const { jira } = visit;
  const path = `/rest/api/3/issue/${encodeURIComponent(key)}`;
  const issue = readAnswer(shapes.issue, await jira.get(`${path}?expand=changelog`));
  if (issue === null) return null;
  const query = `issueKey=${issue.key}&permissions=${ASKED.join(',')}`;
  const [comments, transitions, children, priorities, linkTypes, assignable, permissions, panels] = await Promise.all([
    commentsOf(visit, path),
    jira.get(`${path}/transitions`),
    childrenOf(visit, issue),
    jira.get('/rest/api/3/priority'),
    jira.get('/rest/api/3/issueLinkType'),
    jira.get(`/rest/api/3/user/assignable/search?issueKey=${issue.key}&maxResults=100`),
    jira.get(`/rest/api/3/mypermissions?${query}`),
    jira.get(`${path}/properties/${ADDED_PANELS_PROPERTY}`),
  ]);
  const granted = readAnswer(shapes.permissions, permissions)?.permissions;
  return {
    issue,
    comments: comments.comments,
    commentTotal: comments.total,
    transitions: readAnswer(shapes.transitions, transitions)?.transitions ?? [],
    children,
    priorities: readAnswer(shapes.priorities, priorities) ?? [],
    linkTypes: readAnswer(shapes.linkTypes, linkTypes)?.issueLinkTypes ?? [],
    assignable: readAnswer(shapes.people, assignable) ?? [],
    may: (permission) => granted?.[permission]?.havePermission ?? false,
    addedPanels: readAnswer(addedPanels, panels)?.value.moduleKeys ?? [],
  };
};
