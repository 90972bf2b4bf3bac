/** Who could be brought to a meeting, each once, with every reason; whoever is named most comes first. */
import type { AccountId } from './ids.ts';

type How = 'brought' | 'requester' | 'reporter' | 'assignee' | 'component-lead' | 'project-lead';

export interface SuggestedPerson {
  accountId: AccountId;
  name: string;
  /** The strongest first; `issueKey` null: the request itself says so. */
  because: { how: How; issueKey: string | null }[];
}

export interface SuggestionSource {
  brought: readonly AccountId[];
  requester: AccountId | null;
  around: readonly { accountId: AccountId; name: string; how: How; issueKey: string }[];
  /** Of those whom nothing around names; who is missing here has a closed account. */
  names: ReadonlyMap<AccountId, string>;
}

/** More would be a directory, not a suggestion. */
const suggestionLimit = 12;

/** What somebody said counts more than what an issue says, and work more than an office. */
const weight: Record<How, number> = {
  brought: 100,
  requester: 20,
  assignee: 5,
  'component-lead': 4,
  reporter: 3,
  'project-lead': 2,
};

export function suggestedPeople({ brought, requester, around, names }: SuggestionSource): SuggestedPerson[] {
  const people = new Map<AccountId, SuggestedPerson>();
  const nameOf = (id: AccountId) => around.find((one) => one.accountId === id)?.name ?? names.get(id);
  const add = (accountId: AccountId, how: How, issueKey: string | null) => {
    const name = nameOf(accountId);
    if (name === undefined) return;
    const known = people.get(accountId) ?? { accountId, name, because: [] };
    if (!known.because.some((one) => one.how === how && one.issueKey === issueKey))
      known.because.push({ how, issueKey });
    people.set(accountId, known);
  };
  for (const one of brought) add(one, 'brought', null);
  if (requester !== null) add(requester, 'requester', null);
  for (const one of around) add(one.accountId, one.how, one.issueKey);
  return [...people.values()]
    .map((one) => ({ ...one, because: one.because.toSorted((a, b) => weight[b.how] - weight[a.how]) }))
    .toSorted((a, b) => total(b) - total(a))
    .slice(0, suggestionLimit);
}

function total({ because }: SuggestedPerson): number {
  return because.reduce((sum, one) => sum + weight[one.how], 0);
}
