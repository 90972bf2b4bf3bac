/** Opens *Ask for a threat model*: what the issue tells already, and whether this person can ask. */
import { notFound } from '../domain/app-error.ts';
import type { AccountId, IssueId } from '../domain/ids.ts';
import { peopleLimit, type RequestSource } from '../domain/request.ts';
import { changeOf } from '../domain/request-text.ts';
import type { Settings } from '../domain/settings.ts';
import type { AskingAccess, RequestProject, SourceIssue } from './ports/asking-jira.ts';

export interface OpenAskDeps {
  asking: AskingAccess;
  settings: Settings;
}

export type AskWay =
  | { how: 'self' | 'app'; destination: { projectId: string; issueTypeId: string } }
  | { how: 'nobody'; lead: string | null }
  | { how: 'not-set-up'; issueTypeName: string };

export interface OpenedAsk {
  projectKey: string;
  way: AskWay;
  source: RequestSource | null;
  change: string;
  people: { accountId: AccountId; name: string }[];
  linked: { key: string; summary: string }[];
}

/** @throws AppError NOT_FOUND when the person does not see the issue */
export async function openAsk(deps: OpenAskDeps, sourceId: IssueId | null): Promise<OpenedAsk> {
  const { projectKey } = placeOf(deps.settings);
  const [issue, way] = await Promise.all([readSource(deps, sourceId), askWay(deps)]);
  return {
    projectKey,
    way,
    source: issue === null ? null : sourceOf(issue),
    change: issue === null ? '' : changeOf(issue),
    people: issue?.people.slice(0, peopleLimit) ?? [],
    linked: issue?.links.filter((one) => one.key.startsWith(`${projectKey}-`)) ?? [],
  };
}

/** Read as the person: that is how Jira says whether they may see it. */
export async function readSource(
  { asking }: Pick<OpenAskDeps, 'asking'>,
  sourceId: IssueId | null,
): Promise<SourceIssue | null> {
  if (sourceId === null) return null;
  const issue = await asking.asUser.source(sourceId);
  if (issue === null) throw notFound();
  return issue;
}

export function sourceOf(issue: SourceIssue): RequestSource {
  return {
    key: issue.key,
    summary: issue.summary.slice(0, 255),
    labels: issue.labels.slice(0, 100),
    components: issue.components.slice(0, 100),
  };
}

/** The first of the settings' projects is where requests go. */
export function placeOf(settings: Settings): { projectKey: string; issueTypeName: string } {
  return settings.scopes[0] ?? { projectKey: 'SEC', issueTypeName: 'Threat model' };
}

/** Two calls for who may create; one more, as the app, to name whom to ask. */
export async function askWay({ asking, settings }: OpenAskDeps): Promise<AskWay> {
  const { projectKey, issueTypeName } = placeOf(settings);
  const seen = await asking.asUser.requestProject(projectKey);
  const own = seen === null ? null : destinationIn(seen, issueTypeName);
  if (seen !== null && own !== null && (await asking.asUser.mayCreate(seen.id))) {
    return { how: 'self', destination: own };
  }
  const project = seen ?? (await asking.asApp.requestProject(projectKey));
  const destination = project === null ? null : destinationIn(project, issueTypeName);
  if (project === null || destination === null) return { how: 'not-set-up', issueTypeName };
  return settings.askForOthers ? { how: 'app', destination } : { how: 'nobody', lead: project.lead };
}

function destinationIn(project: RequestProject, issueTypeName: string) {
  const type = project.issueTypes.find((one) => one.name.toLowerCase() === issueTypeName.toLowerCase());
  return type === undefined ? null : { projectId: project.id, issueTypeId: type.id };
}
