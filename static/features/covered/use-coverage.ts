/** Which threats wait for a person to say whether they are covered, and what was said of others. */
import { useMemo } from 'react';
import type { Threat } from '../../../src/domain/item.ts';
import { type CoverageState, coverageIn } from '../../../src/domain/threat-coverage.ts';
import type { RowKey } from '../../store/change.ts';
import { itemsOf, useRows } from '../../store/use-panel.ts';
import { useToday } from '../../ui/use-today.ts';

export interface CoverageRow {
  key: RowKey;
  threat: Threat;
  state: Exclude<CoverageState, { is: 'open' }>;
}

/** In the order of the threats. */
export function useCoverage(): CoverageRow[] {
  const rows = useRows();
  const today = useToday();
  return useMemo(() => {
    const keys = new Map([...rows.values()].map((row) => [row.item?.id, row.key]));
    return coverageIn(itemsOf(rows), today).flatMap(({ threat, state }) => {
      const key = keys.get(threat.id);
      return key === undefined || state.is === 'open' ? [] : [{ key, threat, state }];
    });
  }, [rows, today]);
}
