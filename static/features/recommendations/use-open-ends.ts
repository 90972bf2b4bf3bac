/** What the meeting has not settled yet: one reckoning for the counts above the rows and for the wrap-up. */
import { agreementOn } from '../../../src/domain/agreement.ts';
import type { RowKey } from '../../store/change.ts';
import type { Row } from '../../store/row.ts';
import { useLists, useRows } from '../../store/use-panel.ts';
import { useCoverage } from '../covered/use-coverage.ts';

export interface AllOpenEnds {
  /** Threats that nothing answers, and of which nobody decided that nothing has to. */
  bare: readonly RowKey[];
  /** Recommendations that answer no threat. */
  orphans: readonly RowKey[];
  /** Recommendations whose priority somebody pushes back on. */
  pushedBack: readonly RowKey[];
  /** Threats of which everything is done, and nobody has said yet whether they are covered. */
  uncovered: readonly RowKey[];
}

export function useOpenEnds(): AllOpenEnds {
  const { bare, orphans } = useLists();
  const rows = useRows();
  const coverage = useCoverage();
  return {
    bare: bare.filter((key) => rows.get(key)?.removing === false),
    orphans,
    pushedBack: pushedBackIn(rows),
    uncovered: coverage.filter(({ state }) => state.is === 'due').map(({ key }) => key),
  };
}

/** As `pushedBackOn` has it, with what is on its way. */
function pushedBackIn(rows: ReadonlyMap<RowKey, Row>): RowKey[] {
  const keys: RowKey[] = [];
  for (const { key, item, priority, opinions, removing } of rows.values()) {
    if (removing || priority === null || (item?.kind === 'recommendation' && item.accepted !== null)) continue;
    if (agreementOn({ priority, opinions: [...opinions] }).state === 'pushed-back') keys.push(key);
  }
  return keys;
}
