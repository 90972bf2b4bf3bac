/** What the site's administrators decide, with safe defaults: which issues are ours, how tickets are judged. */
import * as z from 'zod';

export const settings = z.looseObject({
  v: z.literal(1),
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
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  v: 1,
  scopes: [{ projectKey: 'SEC', issueTypeName: 'Threat model' }],
  notDoneResolutionIds: [],
  priorityIds: { high: null, medium: null, low: null },
  siteLocale: 'en-US',
};

/** Whether an issue of this project and type is a threat model. */
export function isOurs(of: Settings, issue: { projectKey: string; issueTypeName: string }): boolean {
  return of.scopes.some(
    (one) =>
      one.projectKey.toLowerCase() === issue.projectKey.toLowerCase() &&
      one.issueTypeName.toLowerCase() === issue.issueTypeName.toLowerCase(),
  );
}
