/** What people do around the meetings with a button: dates, held, names, asking to meet, settling in writing. */
import type { PanelClient, Result } from '../api/panel-client.ts';
import type { ModelView } from '../../src/contract/panel.ts';
import type { FoundPerson, IssuePointers, SuggestedPerson } from '../../src/contract/process.ts';
import type { AccountId } from '../../src/domain/ids.ts';
import type { Role } from '../../src/domain/size-process.ts';

/** The meeting as the person saw it. */
export interface SeenMeeting {
  number: number;
  rev: number;
}

export interface ProcessActs {
  /** @param at null clears the date */
  scheduleMeeting(seen: SeenMeeting, at: string | null): Promise<Result<ModelView>>;
  markHeld(seen: SeenMeeting, held: boolean): Promise<Result<ModelView>>;
  namePerson(role: Role, accountId: AccountId, named: boolean): Promise<Result<ModelView>>;
  /** @param by somebody else, whose wish is withdrawn */
  askToMeet(wanted: boolean, by?: AccountId): Promise<Result<ModelView>>;
  settleInWriting(settled: boolean): Promise<Result<ModelView>>;
  /** Tells the security team of the go-live, where nothing stands in the way. */
  notifyGoLive(): Promise<Result<ModelView>>;
  /** @param seen `number`: of the notice that is taken back */
  takeBackGoLive(seen: { number: number; reason: string }): Promise<Result<ModelView>>;
  /** Asked for once, then remembered: each costs calls of everybody's pool. */
  suggestPeople(): Promise<Result<SuggestedPerson[]>>;
  findPeople(query: string): Promise<Result<FoundPerson[]>>;
  /** Whether somebody sees the issue; null where Jira does not tell. Once for each person who does. */
  seesIssue(accountId: AccountId): Promise<boolean | null>;
  /** @param again reads them anew: somebody may have attached something meanwhile */
  issuePointers(again?: boolean): Promise<Result<IssuePointers>>;
}

export interface ProcessActsParts {
  client: PanelClient;
  /** Takes over the model as it is now. */
  apply: (model: ModelView) => void;
  /** Somebody was named, or is not any more: that changes what this person may do. */
  renamed: (accountId: AccountId) => void;
}

export function processActs({ client, apply, renamed }: ProcessActsParts): ProcessActs {
  const suggestions = remembered(() => client.call('suggestPeople', {}));
  const pointers = remembered(() => client.call('issuePointers', {}));
  /** Also what somebody else made of it first comes with the answer. */
  const taken = (result: Result<ModelView>): Result<ModelView> => {
    if (result.ok) apply(result.value);
    else if ('model' in result.error && result.error.model !== undefined) apply(result.error.model);
    return result;
  };
  /** Who does not see it may be given access meanwhile: that is asked again. */
  const seeing = new Set<AccountId>();
  return {
    scheduleMeeting: async (seen, at) => taken(await client.call('scheduleMeeting', { ...seen, at })),
    markHeld: async (seen, held) => taken(await client.call('markHeld', { ...seen, held })),
    async namePerson(role, accountId, named) {
      const result = taken(await client.call('namePerson', { role, accountId, named }));
      if (result.ok) renamed(accountId);
      return result;
    },
    async askToMeet(wanted, by) {
      return taken(await client.call('askToMeet', by === undefined ? { wanted } : { wanted, by }));
    },
    settleInWriting: async (settled) => taken(await client.call('settleInWriting', { settled })),
    notifyGoLive: async () => taken(await client.call('notifyGoLive', {})),
    takeBackGoLive: async (seen) => taken(await client.call('takeBackGoLive', seen)),
    suggestPeople: () => suggestions(false),
    async seesIssue(accountId) {
      if (seeing.has(accountId)) return true;
      const result = await client.call('seesIssue', { accountId });
      const sees = result.ok ? result.value.sees : null;
      if (sees === true) seeing.add(accountId);
      return sees;
    },
    findPeople: (query) => client.call('findPeople', { query }),
    issuePointers: (again = false) => pointers(again),
  };
}

/** One call for all who ask; a failed one is made again by the next. */
function remembered<T>(call: () => Promise<Result<T>>): (again: boolean) => Promise<Result<T>> {
  let known: Promise<Result<T>> | null = null;
  return (again) => {
    if (known === null || again) {
      const asking = call();
      known = asking;
      void asking.then((result) => {
        if (!result.ok && known === asking) known = null;
      });
    }
    return known;
  };
}
