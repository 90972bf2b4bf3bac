/** Moves issues to another project or type: what `POST bulk/issues/move` does. The id stays, the key is a new one. */
import { badRequest, forbidden } from '../jira-error.ts';
import { asArray, asId, asRecord } from '../json.ts';
import type { JsonRecord } from '../json.ts';
import type { Project } from '../site/catalogue.ts';
import type { Call } from '../site/jira-site.ts';
import type { IssueRecord } from '../store/issue-record.ts';
import { saveChange } from './save-issue.ts';

const MOVE_LIMIT = 1_000;

/** Where issues go, as the key of a mapping names it: `<project>,<issue type>[,<parent>]`. */
interface Target {
  project: Project;
  typeId: string;
}

export function moveIssues(call: Call, mappings: JsonRecord): void {
  const moves = Object.entries(mappings).flatMap(([name, sources]) => movesTo(call, name, sources));
  if (moves.length === 0) throw badRequest('No issues were given to move.');
  if (moves.length > MOVE_LIMIT) throw badRequest(`You can't move more than ${MOVE_LIMIT} issues at once.`);
  for (const { issue, target } of moves) moveIssue(call, issue, target);
}

function movesTo(call: Call, name: string, sources: unknown): { issue: IssueRecord; target: Target }[] {
  const target = targetOf(call, name);
  const ids = asArray(asRecord(sources)?.['issueIdsOrKeys'])?.map(asId) ?? [];
  return ids.map((id) => ({ issue: movableIssue(call, id), target }));
}

function targetOf(call: Call, name: string): Target {
  const { catalogue, permissions } = call.site;
  const [projectName = '', typeId = '', parent] = name.split(',').map((part) => part.trim());
  // Real Jira moves below another parent too; nothing here needs that.
  if (parent !== undefined && parent !== '') throw badRequest('This Jira does not move issues to another parent.');
  const project = catalogue.projectByIdOrKey(projectName);
  if (project === null || !permissions.hasInProject(call.accountId, 'CREATE_ISSUES', project.id)) {
    throw badRequest(`The project '${projectName}' does not exist, or you may not create issues in it.`);
  }
  const isSubtask = project.issueTypeIds.includes(typeId) && catalogue.issueType(typeId).hierarchyLevel < 0;
  if (!project.issueTypeIds.includes(typeId) || isSubtask) {
    throw badRequest(`The issue type '${typeId}' is not one to move to in the project '${project.key}'.`);
  }
  return { project, typeId };
}

function movableIssue(call: Call, idOrKey: string | null): IssueRecord {
  const { store, permissions, catalogue } = call.site;
  const issue = idOrKey === null ? null : store.issues.byIdOrKey(idOrKey);
  if (issue === null || !permissions.canSee(call.accountId, issue)) {
    throw badRequest(`The issue '${idOrKey ?? ''}' does not exist, or you do not have permission to see it.`);
  }
  if (!permissions.hasOnIssue(call.accountId, 'MOVE_ISSUES', issue)) {
    throw forbidden('You do not have permission to move issues in this project.');
  }
  if (catalogue.issueType(issue.typeId).hierarchyLevel < 0) throw badRequest('Move a sub-task with its parent.');
  return issue;
}

/** Sub-tasks stay in their parent's project. */
function moveIssue(call: Call, issue: IssueRecord, { project, typeId }: Target): void {
  const { store, catalogue, index } = call.site;
  if (project.id === issue.projectId) {
    saveChange(call, issue, { ...issue, typeId });
    return;
  }
  const inProject = (one: IssueRecord): IssueRecord => ({
    ...one,
    projectId: project.id,
    key: `${project.key}-${String(store.counters.nextIssueNumber(project.key))}`,
    // Components and levels belong to the project that was left.
    componentIds: [],
    securityId: null,
  });
  saveChange(call, issue, { ...inProject(issue), typeId });
  for (const child of store.issues.children(issue.id)) {
    if (catalogue.issueType(child.typeId).hierarchyLevel >= 0) continue;
    saveChange(call, child, inProject(child));
    index.touch(child.id);
  }
}
