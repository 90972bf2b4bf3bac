/** Which threats the narrow panel draws: as many as make up 50 rows, and whatever is added while it is open. */
import { useState } from 'react';
import type { RowKey } from '../../store/change.ts';
import type { Lists } from '../../store/projection.ts';
import { useLists } from '../../store/use-panel.ts';

/** Threats and recommendations that the panel in the issue shows; more belong on a full screen. */
const panelRows = 50;

export interface ShownThreats {
  threats: readonly RowKey[];
  /** How many are left out. */
  hidden: number;
  showAll: () => void;
}

/** @param everything nothing is left out */
export function useShownThreats(everything: boolean): ShownThreats {
  const lists = useLists();
  const [all, setAll] = useState(everything);
  /** Decided once: what is in sight must not vanish because something was added. */
  const [left] = useState(() => new Set(leftOut(lists)));
  const threats = all ? lists.threats : lists.threats.filter((key) => !left.has(key));
  return { threats, hidden: lists.threats.length - threats.length, showAll: () => setAll(true) };
}

export function leftOut({ threats, under }: Pick<Lists, 'threats' | 'under'>): readonly RowKey[] {
  let rows = 0;
  const from = threats.findIndex((key) => {
    rows += 1 + (under.get(key)?.length ?? 0);
    return rows > panelRows;
  });
  // One threat with very many recommendations is better than none.
  return from < 0 ? [] : threats.slice(Math.max(1, from));
}
