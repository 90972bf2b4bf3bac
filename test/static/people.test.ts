import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type AccountId, accountId } from '../../src/domain/ids.ts';
import type { PanelClient } from '../../static/api/panel-client.ts';
import { people } from '../../static/store/people.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function asking() {
  const asked: string[][] = [];
  const call = async (_operation: string, { accountIds }: { accountIds: AccountId[] }) => {
    asked.push([...accountIds]);
    return { ok: true, value: accountIds.map((id) => ({ accountId: id, name: `Name of ${id}` })) };
  };
  // The store of names calls this one operation and nothing else.
  return { asked, names: people({ call } as unknown as PanelClient) };
}

const id = (of: string): AccountId => accountId.parse(`account-${of}`);

it('asks for people together, for whoever comes next at once, and for more of them with a pause', async () => {
  const { asked, names } = asking();
  names.allow();
  names.want(id('a'));
  names.want(id('b'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual([['account-a', 'account-b']]);
  names.want(id('c'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(names.nameOf(id('c'))).toBe('Name of account-c');
  names.want(id('d'));
  names.want(id('e'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked.slice(2)).toEqual([['account-d', 'account-e']]);
});

it('asks for nobody before somebody uses the panel, and for nobody twice', async () => {
  const { asked, names } = asking();
  names.want(id('a'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual([]);
  names.allow();
  await vi.advanceTimersByTimeAsync(1_000);
  names.want(id('a'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual([['account-a']]);
});
