/** Reads from Jira's product events which issue changed, for open pages and for `JIRA_ISSUE_CHANGED`. */
import { z } from 'zod';
import type { ProductEvent } from '../../parts.ts';

/** One change as an open page hears of it. */
export interface IssueChange {
  issueId: string;
  projectId: string;
  changeType: 'updated' | 'commented';
  atlassianId: string;
  /** Other issues whose pages show this one: its parent. */
  relatedIds: string[];
}

const id = z.union([z.string(), z.number()]).transform(String);
const issueBody = z.object({
  atlassianId: z.string().optional(),
  issue: z.object({
    id,
    fields: z
      .object({ project: z.object({ id }).optional(), parent: z.object({ id }).nullish() })
      .partial()
      .optional(),
  }),
});
const linkBody = z.object({
  sourceIssueId: id,
  destinationIssueId: id,
  sourceProjectId: id,
  destinationProjectId: id,
  atlassianId: z.string().optional(),
});

/** Events that change what an issue page shows; properties and views do not. */
const SHOWN = /^avi:jira:(created|updated|deleted|assigned|commented):(issue|comment|issuelink)$/;

/** The changes an event stands for; none for events about other things. */
export const issueChanges = ({ eventType, body }: ProductEvent): IssueChange[] => {
  if (!SHOWN.test(eventType)) return [];
  const issue = issueBody.safeParse(body);
  if (issue.success) {
    const { issue: changed, atlassianId = '' } = issue.data;
    const changeType = eventType.includes('comment') ? 'commented' : 'updated';
    const projectId = changed.fields?.project?.id ?? '';
    const relatedIds = changed.fields?.parent ? [changed.fields.parent.id] : [];
    return [{ issueId: changed.id, projectId, changeType, atlassianId, relatedIds }];
  }
  const link = linkBody.safeParse(body);
  if (!link.success) return [];
  const { sourceIssueId, destinationIssueId, sourceProjectId, destinationProjectId, atlassianId = '' } = link.data;
  const changeType = 'updated';
  return [
    { issueId: sourceIssueId, projectId: sourceProjectId, changeType, atlassianId, relatedIds: [] },
    { issueId: destinationIssueId, projectId: destinationProjectId, changeType, atlassianId, relatedIds: [] },
  ];
};
