/** What a person says of a threat beyond its text, and what they note in passing. Shows at once, like every other edit. */
import type { AssumptionState } from '../../src/domain/item.ts';
import type { DispositionState, ThreatPatch } from '../../src/domain/threat-statement.ts';
import type { Change, RowKey } from './change.ts';
import type { EditsParts } from './edits.ts';
import { withChange } from './outbox.ts';

export interface ThreatActs {
  /** @param rev what the person saw when they began; parts that others change meanwhile do not matter */
  setDetails(row: RowKey, patch: ThreatPatch, rev: number): void;
  setDisposition(row: RowKey, said: { state: DispositionState; reason: string; rev: number }): void;
  /** @param threat the row of the threat it bears on */
  addAssumption(text: string, threat: RowKey | null): RowKey;
  settleAssumption(row: RowKey, state: AssumptionState): void;
  linkAssumption(row: RowKey, threat: RowKey | null): void;
}

export function threatActs({ state, newId, changed }: EditsParts): ThreatActs {
  const enqueue = (change: Change, id = newId()): void => {
    state.update({ outbox: withChange(state.read().outbox, { id, change, state: { is: 'waiting' } }) });
    changed();
  };
  const seenRev = (row: RowKey): number => state.shown().rows.get(row)?.item?.rev ?? 0;
  return {
    setDetails: (row, patch, rev) => enqueue({ kind: 'details', row, patch, rev }),
    setDisposition: (row, said) => enqueue({ kind: 'disposition', row, ...said }),
    addAssumption(text, threat) {
      const row = newId();
      enqueue({ kind: 'add-assumption', row, text, threat }, row);
      return row;
    },
    settleAssumption: (row, to) => enqueue({ kind: 'assumption-state', row, state: to, rev: seenRev(row) }),
    linkAssumption: (row, threat) => enqueue({ kind: 'assumption-threat', row, threat, rev: seenRev(row) }),
  };
}
