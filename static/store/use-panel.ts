/** React's view of the panel: one context, and hooks that draw again only when their own part changed. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Host } from '../api/forge-host.ts';
import type { Access } from '../../src/domain/access.ts';
import { threatId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { Texts } from '../../src/domain/texts.ts';
import type { Capture } from './capture.ts';
import type { RowKey } from './change.ts';
import type { LibrarySession } from './library-session.ts';
import type { People } from './people.ts';
import type { Presence } from './presence.ts';
import { type PanelState, topic } from './panel-state.ts';
import type { PanelStore } from './panel-store.ts';
import type { Lists } from './projection.ts';
import type { Records } from './records.ts';
import type { Row } from './row.ts';

export type PanelHost = Pick<Host, 'openIssue' | 'openPage' | 'siteUrl' | 'closeDialog'> & {
  /** Full screen; resolves when it was closed, with what it hands back. */
  openMeeting(title: string, handOver: unknown): Promise<unknown>;
};

export interface Panel {
  store: PanelStore;
  people: People;
  presence: Presence;
  library: LibrarySession;
  capture: Capture;
  host: PanelHost;
  t: Texts;
  /** Says a sentence to screen readers; `urgent` interrupts. */
  announce(sentence: string, urgent?: boolean): void;
}

export const PanelContext = createContext<Panel | null>(null);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (panel === null) throw new Error('A part of the panel is drawn outside it.');
  return panel;
}

export function useTexts(): Texts {
  return usePanel().t;
}

function useTopic<T>(named: string, read: () => T): T {
  const { state } = usePanel().store;
  return useSyncExternalStore((listener) => state.subscribe(named, listener), read);
}

export function usePhase(): PanelState['phase'] {
  const { state } = usePanel().store;
  return useTopic(topic.phase, () => state.read().phase);
}

export function useStale(): PanelState['stale'] {
  const { state } = usePanel().store;
  return useTopic(topic.phase, () => state.read().stale);
}

/** Model, access and issue; only drawn once the panel is ready. */
export function useRecords(): Records {
  const { state } = usePanel().store;
  return useTopic(topic.records, () => settledRecords(state.read()));
}

function settledRecords({ records }: PanelState): Records {
  if (records === null) throw new Error('The panel is not ready.');
  return records;
}

export function useAccess(needed: Access): boolean {
  const { state } = usePanel().store;
  return useTopic(topic.records, () => state.read().records?.access.includes(needed) ?? false);
}

export function useRow(key: RowKey): Row | null {
  const { state } = usePanel().store;
  return useTopic(topic.row(key), () => state.shown().rows.get(key) ?? null);
}

export function useLists(): Lists {
  const { state } = usePanel().store;
  return useTopic(topic.lists, () => state.shown().lists);
}

const none: readonly RowKey[] = [];

export function useRecommendationsUnder(threat: RowKey): readonly RowKey[] {
  const { state } = usePanel().store;
  return useTopic(topic.under(threat), () => state.shown().lists.under.get(threat) ?? none);
}

/** Recommendations that answer this threat too, and are shown under another one. */
export function useAlsoUnder(threat: RowKey): readonly RowKey[] {
  const { state } = usePanel().store;
  return useTopic(topic.under(threat), () => state.shown().lists.also.get(threat) ?? none);
}

/** Everything that is shown, for the parts that sum it up. */
export function useRows(): ReadonlyMap<RowKey, Row> {
  const { state } = usePanel().store;
  return useTopic(topic.rows, () => state.shown().rows);
}

/** The items as people see them: with their own unconfirmed words, without what they are deleting. */
export function itemsOf(rows: ReadonlyMap<RowKey, Row>): Item[] {
  const items: Item[] = [];
  for (const { item, text, priority, references, removing, threats, opinions } of rows.values()) {
    if (item === null || removing) continue;
    if (item.kind === 'recommendation') {
      const threatIds = threats.flatMap((key) => threatId.safeParse(rows.get(key)?.id).data ?? []);
      items.push({ ...item, text, threatIds, opinions: [...opinions], priority: priority ?? item.priority });
    } else if (item.kind === 'answer') items.push({ ...item, text, references: [...references] });
    // Somebody answered it once the server says so: an answer that is on its way has no signature yet.
    else items.push({ ...item, text });
  }
  return items;
}
