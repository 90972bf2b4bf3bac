/** What the site's administrators decide, with safe defaults: which issues are ours, how tickets are judged. */
import * as z from 'zod';
import { accountId, rev } from './ids.ts';

export const settings = z.looseObject({
  v: z.literal(1),
  /** 0 while nobody has saved. */
  rev: rev.default(0),
  /** Projects and issue types whose issues are threat models. Names are compared without regard to case. */
  scopes: z.array(z.strictObject({ projectKey: z.string(), issueTypeName: z.string() })).min(1),
  /** Resolution ids with which a closed ticket is not done (Won't do, Duplicate, Cannot reproduce). */
  notDoneResolutionIds: z.array(z.string()),
  /** Jira priority ids for High, Medium and Low; null leaves the project's default. */
  priorityIds: z.strictObject({
    high: z.string().nullable(),
    medium: z.string().nullable(),
    low: z.string().nullable(),
  }),
  /** Language of comments and tickets. */
  siteLocale: z.string(),
  /** Who approves exceptions; empty: whoever administers the project. */
  approvers: z.array(accountId).default([]),
  /** Whether the app creates requests for people who may not create issues in the project of the security team. */
  askForOthers: z.boolean().default(false),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  v: 1,
  rev: 0,
  scopes: [{ projectKey: 'SEC', issueTypeName: 'Threat model' }],
  notDoneResolutionIds: [],
  priorityIds: { high: null, medium: null, low: null },
  siteLocale: 'en-US',
  approvers: [],
  askForOthers: false,
};

/** Whether an issue of this project and type is a threat model. */
export function isOurs(of: Settings, issue: { projectKey: string; issueTypeName: string }): boolean {
  return of.scopes.some(
    (one) =>
      one.projectKey.toLowerCase() === issue.projectKey.toLowerCase() &&
      one.issueTypeName.toLowerCase() === issue.issueTypeName.toLowerCase(),
  );
}

/** Whether some issues of this project are threat models. */
export function hasProject(of: Settings, projectKey: string): boolean {
  return of.scopes.some((one) => one.projectKey.toLowerCase() === projectKey.toLowerCase());
}
