/** The name of somebody, read live. */
import { useEffect, useSyncExternalStore } from 'react';
import type { AccountId } from '../../src/domain/ids.ts';
import type { Name } from '../store/people.ts';
import { usePanel } from '../store/use-panel.ts';

/** Asks for it at once: where a name is what the line is about, a line without it says nothing. */
export function useName(of: AccountId): Name {
  const { people } = usePanel();
  const name = useSyncExternalStore(people.subscribe, () => people.nameOf(of));
  useEffect(() => {
    people.want(of);
    people.allow();
  }, [of, people]);
  return name;
}
