/** Who may use the rules page: whoever administers the project it stands in, asked of Jira as the person, every time. */
import type { App } from '../app.ts';
import { AppError, notFound } from '../domain/app-error.ts';
import { type AccountId, accountId } from '../domain/ids.ts';
import { type Settings, hasProject } from '../domain/settings.ts';
import type { Admission, Asking } from './serve.ts';

export interface RulesSession {
  accountId: AccountId;
  settings: Settings;
}

/**
 * The project of the context is a claim: Jira says whether the person administers it, the settings whether it is ours.
 *
 * @throws AppError NOT_FOUND without an account or for a project that is not visible, FORBIDDEN for whoever does not
 *   administer it, INVALID for a project without threat models
 */
export async function admitToRules(
  app: App,
  { caller }: Asking,
  claimedProject: string | null,
): Promise<Admission<RulesSession>> {
  const person = accountId.safeParse(caller.accountId).data;
  if (person === undefined || claimedProject === null) throw notFound();
  const [administers, settings] = await Promise.all([
    app.rulesJira.administersProject(claimedProject),
    app.settings.read(),
  ]);
  if (administers === null) throw notFound();
  if (!administers) {
    throw new AppError('FORBIDDEN', 'errors.forbidden.configure');
  }
  if (!hasProject(settings, claimedProject)) throw new AppError('INVALID', 'errors.notOurProject');
  return { session: { accountId: person, settings } };
}
