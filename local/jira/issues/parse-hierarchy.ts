/** Type and parent of an issue: what may be a child of what. */
import { asId, asRecord, asString } from '../json.ts';
import type { IssueType } from '../site/catalogue.ts';
import type { Call } from '../site/jira-site.ts';
import type { IssueRecord } from '../store/issue-record.ts';
import type { FieldContext, FieldParser, FieldProblem } from './field-problem.ts';

export const parseIssueType: FieldParser = (value, { call, draft, project, mode }) => {
  const { catalogue, store } = call.site;
  const record = asRecord(value);
  const id = asId(record?.['id']);
  const name = asString(record?.['name']);
  const type = project.issueTypeIds
    .map((one) => catalogue.issueType(one))
    .find((one) => (id === null ? one.name === name : one.id === id));
  if (type === undefined) return 'The issue type selected is invalid.';
  if (mode === 'edit' && type.id !== draft.typeId) {
    const before = catalogue.issueType(draft.typeId);
    // Jira changes the level of an issue only by moving or converting it, which edit does not do.
    const hasFamily = store.issues.children(draft.id).length > 0;
    const crossesLevel = type.hierarchyLevel !== before.hierarchyLevel;
    if (crossesLevel && (hasFamily || type.hierarchyLevel < 0 || before.hierarchyLevel < 0)) {
      return 'The issue type selected is invalid.';
    }
  }
  draft.typeId = type.id;
  return null;
};

export const parseParent: FieldParser = (value, context) => {
  const { call, draft } = context;
  const type = call.site.catalogue.issueType(draft.typeId);
  const record = asRecord(value);
  const idOrKey = asId(record?.['id']) ?? asId(record?.['key']);
  if (value === null || record?.['none'] === true) {
    if (type.hierarchyLevel < 0) return MISSING_PARENT;
    draft.parentId = null;
    return null;
  }
  if (idOrKey === null) return 'data was not an object';
  const parent = visibleIssue(call, idOrKey);
  if (parent === null) return { parentId: `Could not find valid parent work item by ID or key: ${idOrKey}.` };
  const problem = hierarchyProblem(context, type, parent);
  if (problem !== null) return problem;
  draft.parentId = parent.id;
  // A sub-task is as secret as its parent.
  if (type.hierarchyLevel < 0) draft.securityId = parent.securityId;
  return null;
};

const MISSING_PARENT = { issuetype: 'Issue type is a sub-task but parent issue key or id not specified.' };
const WRONG_PARENT = { parentId: 'Given parent work item does not belong to appropriate hierarchy.' };

/** What is wrong with an issue as a whole once all its fields are read: a sub-task needs a parent. */
export function missingParent(call: Call, draft: IssueRecord): Record<string, string> {
  const isSubtask = call.site.catalogue.issueType(draft.typeId).hierarchyLevel < 0;
  return isSubtask && draft.parentId === null ? MISSING_PARENT : {};
}

function hierarchyProblem({ call, draft, project }: FieldContext, type: IssueType, parent: IssueRecord): FieldProblem {
  const level = call.site.catalogue.issueType(parent.typeId).hierarchyLevel;
  if (parent.id === draft.id || level !== type.hierarchyLevel + 1) return WRONG_PARENT;
  // A sub-task lives in its parent's project; an epic may have children everywhere.
  return type.hierarchyLevel < 0 && parent.projectId !== project.id ? WRONG_PARENT : null;
}

function visibleIssue(call: Call, idOrKey: string): IssueRecord | null {
  const issue = call.site.store.issues.byIdOrKey(idOrKey);
  return issue !== null && call.site.permissions.canSee(call.accountId, issue) ? issue : null;
}
