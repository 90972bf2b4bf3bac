/** Names somebody for a role, or takes the name back. Product managers and lead engineers decide from then on. */
import { AppError } from '../domain/app-error.ts';
import type { AccountId } from '../domain/ids.ts';
import type { ModelRecord } from '../domain/model.ts';
import { namedPeopleLimit } from '../domain/named-person.ts';
import type { Role } from '../domain/size-process.ts';
import { type ProcessDeps, changeProcess } from './change-process.ts';
import type { Jira } from './ports.ts';
import type { Session } from './session.ts';

/** @throws AppError INVALID for an account that Jira does not know or that is closed, LIMIT for too many names */
export async function namePerson(
  deps: ProcessDeps & { jiraAsUser: Pick<Jira, 'names'> },
  session: Session,
  { role, accountId, named }: { role: Role; accountId: AccountId; named: boolean },
): Promise<ModelRecord> {
  if (named) await checkPerson(deps.jiraAsUser, accountId, 'accountId');
  const at = deps.clock.now().toISOString();
  return changeProcess(deps, session.issueId, (model) => {
    const { people = [] } = model;
    const others = people.filter((one) => one.role !== role || one.accountId !== accountId);
    if (others.length < people.length === named) return null;
    if (!named) return { ...model, people: others };
    if (people.length >= namedPeopleLimit)
      throw new AppError('LIMIT', 'errors.tooManyPeople', { params: { count: namedPeopleLimit } });
    return { ...model, people: [...people, { role, accountId, by: session.accountId, at }] };
  });
}

/** @throws AppError INVALID for an account that Jira does not know or that is closed */
export async function checkPerson(jiraAsUser: Pick<Jira, 'names'>, accountId: AccountId, field: string): Promise<void> {
  if (!(await jiraAsUser.names([accountId])).has(accountId))
    throw new AppError('INVALID', 'errors.noSuchPerson', { field });
}
