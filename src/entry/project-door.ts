/** Who may use the page *Threat models*: Jira is asked as the person, every time, about the project of the security team. */
import type { App } from '../app.ts';
import { placeOf } from '../application/open-ask.ts';
import { type Access, accessFrom } from '../domain/access.ts';
import { AppError, notFound } from '../domain/app-error.ts';
import { type AccountId, accountId } from '../domain/ids.ts';
import { type Settings, isApprover } from '../domain/settings.ts';
import type { Admission, Asking } from './serve.ts';

export interface ProjectSession {
  accountId: AccountId;
  access: readonly Access[];
  settings: Settings;
}

/** Operations that only read: all that is left without a licence. */
const reading: ReadonlySet<string> = new Set(['overview', 'listCandidates', 'listDismissed']);

/**
 * The page shows up in every project; which one it was opened in is a claim, and says nothing.
 *
 * @throws AppError NOT_FOUND without an account or where the project is not visible, FORBIDDEN for missing access
 */
export async function admitToProject(
  app: App,
  { caller, operation }: Asking,
  name: string,
): Promise<Admission<ProjectSession>> {
  const person = accountId.safeParse(caller.accountId).data;
  if (person === undefined) throw notFound();
  const settings = await app.settings.read();
  const held = await app.candidateJira.asUser.rightsIn(placeOf(settings).projectKey);
  const access = accessFrom(held, { named: false, approver: isApprover(settings, person) });
  if (access.length === 0) throw notFound();
  if (!access.includes(operation.access)) {
    throw new AppError('FORBIDDEN', `errors.forbidden.${operation.access}`);
  }
  if (caller.unlicensed === true && !reading.has(name)) throw new AppError('FORBIDDEN', 'errors.unlicensed');
  return { session: { accountId: person, access, settings } };
}
