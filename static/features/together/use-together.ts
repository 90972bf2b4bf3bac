/** React's view of the others: who is here, who changes what, and which rows they changed just now. */
import { useEffect, useSyncExternalStore } from 'react';
import type { AccountId, ItemId } from '../../../src/domain/ids.ts';
import type { RowKey } from '../../store/change.ts';
import { waitingChanges } from '../../store/connection.ts';
import { type PanelState, topic } from '../../store/panel-state.ts';
import { usePanel } from '../../store/use-panel.ts';

export function useOthers(): readonly AccountId[] {
  const { presence } = usePanel();
  return useSyncExternalStore(
    (listener) => presence.subscribe('others', listener),
    () => presence.others(),
  );
}

/** Whether others are heard at the moment. */
export function useLive(): boolean {
  const { presence } = usePanel();
  return useSyncExternalStore(
    (listener) => presence.subscribe('others', listener),
    () => presence.isLive(),
  );
}

const nobody: readonly AccountId[] = [];

export function useEditors(id: ItemId | null): readonly AccountId[] {
  const { presence } = usePanel();
  return useSyncExternalStore(
    (listener) => presence.subscribe(id ?? '', listener),
    () => (id === null ? nobody : presence.editing(id)),
  );
}

/** The others see, for as long as this is drawn, that one changes the text of an item. */
export function useSayEditing(id: ItemId | null): void {
  const { presence } = usePanel();
  useEffect(() => {
    if (id === null) return undefined;
    presence.edit(id);
    return () => presence.edit(null);
  }, [id, presence]);
}

export function useTouched(row: RowKey): boolean {
  const { touched } = usePanel().store;
  return useSyncExternalStore(
    (listener) => touched.subscribe(row, listener),
    () => touched.has(row),
  );
}

export function useConnection(): PanelState['connection'] {
  const { state } = usePanel().store;
  return useSyncExternalStore(
    (listener) => state.subscribe(topic.connection, listener),
    () => state.read().connection,
  );
}

export function useWaitingChanges(): number {
  const { state } = usePanel().store;
  return useSyncExternalStore(
    (listener) => state.subscribe(topic.connection, listener),
    () => waitingChanges(state.read().outbox),
  );
}

/** Names as far as they are known: whose name is not known, or who is a former user, is left out. */
export function useNames(of: readonly AccountId[]): { accountId: AccountId; name: string }[] {
  const { people } = usePanel();
  // One string, so that the same names are the same answer.
  const known = useSyncExternalStore(people.subscribe, () => of.map((one) => people.nameOf(one) ?? '').join('\n'));
  useEffect(() => {
    if (of.length === 0) return;
    of.forEach((one) => people.want(one));
    people.allow();
  }, [of, people]);
  const names = known.split('\n');
  return of.flatMap((accountId, at) => {
    const name = names[at] ?? '';
    return name === '' ? [] : [{ accountId, name }];
  });
}
