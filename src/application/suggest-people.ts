/** Suggests whom to bring: from the request, from the issue, and from what it is linked with. */
import { notFound } from '../domain/app-error.ts';
import { type SuggestedPerson, suggestedPeople } from '../domain/suggested-people.ts';
import type { Jira, Models } from './ports.ts';
import type { Session } from './session.ts';

/** As the person: whom they do not see is not suggested. At most seven Jira calls, in three rounds. */
export async function suggestPeople(
  { models, jiraAsUser }: { models: Models; jiraAsUser: Pick<Jira, 'names' | 'peopleAround'> },
  { issueId }: Session,
): Promise<SuggestedPerson[]> {
  const [model, around] = await Promise.all([models.read(issueId), jiraAsUser.peopleAround(issueId)]);
  if (around === null) throw notFound();
  const wanted = [...(model?.bring ?? []), ...(model?.requester ? [model.requester] : [])];
  const unnamed = wanted.filter((one) => !around.some(({ accountId }) => accountId === one));
  const names = unnamed.length === 0 ? new Map() : await jiraAsUser.names([...new Set(unnamed)]);
  return suggestedPeople({ brought: model?.bring ?? [], requester: model?.requester ?? null, around, names });
}
