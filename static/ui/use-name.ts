/** The name of somebody, read live; undefined until it is known. */
import { useEffect, useSyncExternalStore } from 'react';
import type { AccountId } from '../../src/domain/ids.ts';
import type { Name } from '../store/people.ts';
import { usePanel } from '../store/use-panel.ts';

export function useName(of: AccountId): Name {
  const { people } = usePanel();
  const name = useSyncExternalStore(people.subscribe, () => people.nameOf(of));
  useEffect(() => people.want(of), [of, people]);
  return name;
}
