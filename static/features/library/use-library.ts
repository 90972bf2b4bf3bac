/** The library in a part of the panel: asked for by being shown. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Library } from '../../../src/domain/library/library.ts';
import type { RowKey } from '../../store/change.ts';
import type { LibraryState } from '../../store/library-session.ts';
import type { Row } from '../../store/row.ts';
import { usePanel, useRows } from '../../store/use-panel.ts';

export function useLibraryState(): LibraryState {
  const { library } = usePanel();
  useEffect(() => library.load(), [library]);
  return useSyncExternalStore(library.subscribe, library.read);
}

/** Null until it is there, and where it did not come. */
export function useLibrary(): Library | null {
  const state = useLibraryState();
  return state.is === 'ready' ? state.library : null;
}

export interface Taken {
  /** The first row of each threat that was picked. */
  threats: ReadonlyMap<string, Row>;
  /** The recommendations that were picked, by the row of their threat. */
  under(threat: RowKey): ReadonlyMap<string, Row>;
}

const nothing: ReadonlyMap<string, Row> = new Map();

/** What of the library is in the model already. Counted when the model changes, not when somebody types. */
export function useTaken(): Taken {
  const rows = useRows();
  return useMemo(() => {
    const threats = new Map<string, Row>();
    const under = new Map<RowKey, Map<string, Row>>();
    for (const row of rows.values()) {
      if (row.fromLibrary === null || row.removing) continue;
      if (row.kind === 'threat' && !threats.has(row.fromLibrary)) threats.set(row.fromLibrary, row);
      if (row.kind !== 'recommendation' || row.parent === null) continue;
      under.set(row.parent, (under.get(row.parent) ?? new Map<string, Row>()).set(row.fromLibrary, row));
    }
    return { threats, under: (threat) => under.get(threat) ?? nothing };
  }, [rows]);
}
