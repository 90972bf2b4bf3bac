/** Names of people, read live and only when somebody uses the panel: opening it costs no second call. */
import type { PanelClient } from '../api/panel-client.ts';
import type { AccountId } from '../../src/domain/ids.ts';

/** Most people in one request, as the contract says. */
const batch = 90;

/**
 * People come one by one, and every asking is a Jira call: they are asked for together, in milliseconds. A second asking
 * may follow the first at once, so that who comes next has a name at once.
 */
const leastPause = 20_000;
const gathering = 500;

/** Null: a former user. Undefined: not known (yet). */
export type Name = string | null | undefined;

export interface People {
  nameOf(of: AccountId): Name;
  /** Names are asked for from now on; until then they are only remembered as wanted. */
  allow(): void;
  want(of: AccountId): void;
  /** Names that came along with something else. */
  learn(known: readonly { accountId: AccountId; name: string }[]): void;
  subscribe(listener: () => void): () => void;
}

export function people(client: PanelClient): People {
  const names = new Map<AccountId, string | null>();
  const asked = new Set<AccountId>();
  const wanted = new Set<AccountId>();
  const listeners = new Set<() => void>();
  let allowed = false;
  let planned = false;
  /** Until when the askings so far have used up their pauses. */
  let paid = 0;

  const ask = async (): Promise<void> => {
    planned = false;
    paid = Math.max(Date.now(), paid) + leastPause;
    const accountIds = [...wanted].slice(0, batch);
    for (const id of accountIds) {
      wanted.delete(id);
      asked.add(id);
    }
    if (wanted.size > 0) plan();
    const result = await client.call('people', { accountIds });
    // Without a name the line says only when: nothing that a person would have to act on.
    if (!result.ok) return;
    for (const { accountId, name } of result.value) names.set(accountId, name);
    listeners.forEach((listener) => listener());
  };
  const plan = (): void => {
    if (!allowed || planned || wanted.size === 0) return;
    planned = true;
    setTimeout(() => void ask(), Math.max(gathering, paid - leastPause - Date.now()));
  };
  return {
    nameOf: (of) => names.get(of),
    allow() {
      allowed = true;
      plan();
    },
    want(of) {
      if (!asked.has(of)) wanted.add(of);
      plan();
    },
    learn(known) {
      for (const { accountId, name } of known) {
        names.set(accountId, name);
        asked.add(accountId);
        wanted.delete(accountId);
      }
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
