/** Assignee and reporter of an issue. */
import { asRecord, asString } from '../json.ts';
import type { FieldContext, FieldParser } from './field-problem.ts';
import { notOnScreen } from './field-problem.ts';

export const parseAssignee: FieldParser = (value, context) => {
  if (!mayInProject(context, 'ASSIGN_ISSUES')) return notOnScreen('assignee');
  const accountId = accountIdOf(value);
  if (accountId === undefined) return 'data was not an object';
  if (accountId !== null && !isAssignable(context, accountId)) {
    return `User '${accountId}' cannot be assigned issues.`;
  }
  context.draft.assignee = accountId;
  return null;
};

export const parseReporter: FieldParser = (value, context) => {
  if (!mayInProject(context, 'MODIFY_REPORTER')) return notOnScreen('reporter');
  const accountId = accountIdOf(value);
  if (accountId === undefined) return 'data was not an object';
  if (accountId === null) return 'Reporter is required.';
  if (context.call.site.directory.byAccountId(accountId) === null) {
    return 'The reporter specified is not a user.';
  }
  context.draft.reporter = accountId;
  return null;
};

/** The account named by `{accountId}` or `{id}`, null for nobody, `undefined` for anything else. */
function accountIdOf(value: unknown): string | null | undefined {
  if (value === null) return null;
  const record = asRecord(value);
  if (record === null) return undefined;
  if (record['accountId'] === null || record['id'] === null) return null;
  return asString(record['accountId']) ?? asString(record['id']) ?? undefined;
}

function isAssignable({ call, project }: FieldContext, accountId: string): boolean {
  return call.site.permissions.hasInProject(accountId, 'ASSIGNABLE_USER', project.id);
}

function mayInProject({ call, project }: FieldContext, permission: string): boolean {
  return call.site.permissions.hasInProject(call.accountId, permission, project.id);
}
