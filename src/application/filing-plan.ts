/** Where the tickets of a model could go: a typed place, linked epics, the team's projects, linked work, sub-tasks. */
import { AppError } from '../domain/app-error.ts';
import type { FilingTarget } from '../domain/filing-target.ts';
import { keyPart } from '../domain/issue-key.ts';
import type { IssueBrief, IssueType, Jira, Project } from './ports.ts';
import type { RulesInForce } from './read-once.ts';
import type { Session } from './session.ts';

const epicLevel = 1;
const baseLevel = 0;
const subTaskLevel = -1;

/**
 * Read as the person, so it names nothing they cannot see.
 *
 * @throws AppError INVALID when `to` is no project or issue that the person can see, or has no type for a ticket
 */
export async function filingPlan(
  { jiraAsUser, rules }: { jiraAsUser: Jira; rules: RulesInForce },
  session: Session,
  to: string | undefined,
): Promise<FilingTarget[]> {
  const jira = readingProjectsOnce(jiraAsUser);
  const [issue, typed, own] = await Promise.all([
    jira.issueBrief(session.issueId),
    to === undefined ? [] : typedTarget(jira, to),
    ofTheTeam(jira, rules),
  ]);
  if (to !== undefined && typed.length === 0) throw noDestination();
  if (issue === null) return [...typed, ...own];
  const linked = await Promise.all(
    issue.links.filter((one) => one.hierarchyLevel >= baseLevel).map((one) => under(jira, one)),
  );
  const [epics, beside] = byHierarchy(linked.flat());
  const targets = [...typed, ...epics, ...own, ...beside, ...(await subTasks(jira, issue))];
  return targets.filter((one, at) => targets.findIndex((other) => sameDestination(one, other)) === at);
}

type Reader = Pick<Jira, 'issueBrief' | 'project'>;

/** Many links lead to few projects. */
function readingProjectsOnce(jira: Jira): Reader {
  const projects = new Map<string, Promise<Project | null>>();
  return {
    issueBrief: (idOrKey) => jira.issueBrief(idOrKey),
    project: (idOrKey) => {
      const known = projects.get(idOrKey) ?? jira.project(idOrKey);
      projects.set(idOrKey, known);
      return known;
    },
  };
}

/** Projects of the rules, in their order; one that the person cannot see is not named. */
async function ofTheTeam(jira: Reader, rules: RulesInForce): Promise<FilingTarget[]> {
  const { content } = await rules.read();
  const projects = await Promise.all(content.targetProjects.map((key) => jira.project(key)));
  return projects.flatMap((project) => (project === null ? [] : inProject(project)));
}

async function typedTarget(jira: Reader, typed: string): Promise<FilingTarget[]> {
  const key = keyPart(typed);
  if (/-\d+$/.test(key)) {
    const issue = await jira.issueBrief(key);
    if (issue === null) return [];
    return [...(await under(jira, issue)), ...(issue.hierarchyLevel === baseLevel ? await subTasks(jira, issue) : [])];
  }
  const project = await jira.project(key);
  return project === null ? [] : inProject(project);
}

/** Under an epic; beside anything else of its project. */
async function under(
  jira: Reader,
  issue: Pick<IssueBrief, 'id' | 'key' | 'summary' | 'hierarchyLevel'>,
): Promise<FilingTarget[]> {
  const project = await jira.project(issue.key.replace(/-\d+$/, ''));
  if (project === null) return [];
  if (issue.hierarchyLevel !== epicLevel) return inProject(project);
  const type = ticketType(project, baseLevel);
  return type === null ? [] : [target(project, type, { kind: 'child', parent: issue })];
}

function inProject(project: Project): FilingTarget[] {
  const type = ticketType(project, baseLevel);
  return type === null ? [] : [target(project, type, { kind: 'project', parent: null })];
}

async function subTasks(jira: Reader, issue: IssueBrief): Promise<FilingTarget[]> {
  const project = await jira.project(issue.projectId);
  const type = project === null ? null : ticketType(project, subTaskLevel);
  if (project === null || type === null) return [];
  return [target(project, type, { kind: 'sub-task', parent: issue })];
}

/** The project's plain work type: "Task" where there is one of that name, else the first of the level. */
function ticketType(project: Project, level: number): IssueType | null {
  const fitting = project.issueTypes.filter((type) => type.hierarchyLevel === level);
  return fitting.find((type) => type.name.toLowerCase() === 'task') ?? fitting[0] ?? null;
}

type Parent = Pick<IssueBrief, 'id' | 'key' | 'summary'>;

function target(
  project: Project,
  type: IssueType,
  { kind, parent }: { kind: FilingTarget['kind']; parent: Parent | null },
): FilingTarget {
  return {
    kind,
    destination: { projectId: project.id, issueTypeId: type.id, parentId: parent?.id ?? null },
    projectKey: project.key,
    projectName: project.name,
    issueTypeName: type.name,
    issueTypes: project.issueTypes
      .filter((one) => one.hierarchyLevel === type.hierarchyLevel)
      .map(({ id, name }) => ({ id, name })),
    parent: parent === null ? null : { key: parent.key, summary: parent.summary },
  };
}

function byHierarchy(targets: FilingTarget[]): [FilingTarget[], FilingTarget[]] {
  return [targets.filter((one) => one.kind === 'child'), targets.filter((one) => one.kind !== 'child')];
}

function sameDestination(a: FilingTarget, b: FilingTarget): boolean {
  return a.destination.projectId === b.destination.projectId && a.destination.parentId === b.destination.parentId;
}

function noDestination(): AppError {
  return new AppError('INVALID', 'errors.noDestination', { field: 'to' });
}
