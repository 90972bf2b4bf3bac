/** Who may use the Admin page: Jira is asked as the person, every time. There is no issue here, the site is the session. */
import type { App } from '../app.ts';
import { AppError, notFound } from '../domain/app-error.ts';
import { type AccountId, accountId } from '../domain/ids.ts';
import type { Admission, Asking } from './serve.ts';

export interface AdminSession {
  accountId: AccountId;
}

/** @throws AppError NOT_FOUND without an account, FORBIDDEN for whoever does not administer Jira */
export async function admitToAdmin(app: App, { caller }: Asking): Promise<Admission<AdminSession>> {
  const person = accountId.safeParse(caller.accountId).data;
  if (person === undefined) throw notFound();
  if (!(await app.site.asUser.administers())) throw new AppError('FORBIDDEN', 'errors.siteAdminsOnly');
  return { session: { accountId: person } };
}
