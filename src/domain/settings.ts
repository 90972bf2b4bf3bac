/** What the site's administrators decide, with safe defaults: which issues are ours, how tickets are judged. */
import * as z from 'zod';
import { type AccountId, accountId, rev } from './ids.ts';

const place = z.strictObject({ projectKey: z.string(), issueTypeName: z.string() });

/** Where candidates are looked for, issues that may need a threat model; with neither, nobody looks. */
export const candidateSettings = z.strictObject({
  /** Issues of these projects and types are looked at when they are created or changed. */
  watch: z.array(place),
  /** What matches is looked at once a day. */
  jql: z.string().nullable(),
});
export type CandidateSettings = z.infer<typeof candidateSettings>;

export const settings = z.looseObject({
  v: z.literal(1),
  /** 0 while nobody has saved. */
  rev: rev.default(0),
  /** Projects and issue types whose issues are threat models. Names are compared without regard to case. */
  scopes: z.array(place).min(1),
  /** Resolution ids with which a closed ticket is not done (Won't do, Duplicate, Cannot reproduce). */
  notDoneResolutionIds: z.array(z.string()),
  /** Whether an administrator chose these; until then resolutions are known by their usual names. */
  notDoneChosen: z.boolean().optional(),
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
  /** Off until the security team sets it. */
  candidates: candidateSettings.default({ watch: [], jql: null }),
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
  candidates: { watch: [], jql: null },
};

/** Whether somebody is in the list of approvers; null: there is none, and whoever administers the project approves. */
export function isApprover({ approvers }: Pick<Settings, 'approvers'>, account: AccountId): boolean | null {
  return approvers.length === 0 ? null : approvers.includes(account);
}

interface Place {
  projectKey: string;
  issueTypeName: string;
}

/** Whether an issue of this project and type is a threat model. */
export function isOurs(of: Settings, issue: Place): boolean {
  return includes(of.scopes, issue);
}

/** Whether changes of this issue are looked at for candidates. */
export function isWatched(of: Settings, issue: Place): boolean {
  return includes(of.candidates.watch, issue);
}

export function looksForCandidates({ candidates }: Settings): boolean {
  return candidates.watch.length > 0 || candidates.jql !== null;
}

function includes(places: readonly Place[], issue: Place): boolean {
  return places.some(
    (one) =>
      one.projectKey.toLowerCase() === issue.projectKey.toLowerCase() &&
      one.issueTypeName.toLowerCase() === issue.issueTypeName.toLowerCase(),
  );
}

/** Whether some issues of this project are threat models. */
export function hasProject(of: Settings, projectKey: string): boolean {
  return of.scopes.some((one) => one.projectKey.toLowerCase() === projectKey.toLowerCase());
}
