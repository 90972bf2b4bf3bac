/** Takes what a person picked from the library: everything shows at once, and travels in as few requests as there can be. */
import type { LibraryId } from '../../src/domain/ids.ts';
import type { LibraryRecommendation, LibraryThreat } from '../../src/domain/library/library-pack.ts';
import type { Stride, ThreatStatement } from '../../src/domain/threat-statement.ts';
import type { Change, RowKey } from './change.ts';
import { withChange } from './outbox.ts';
import type { StateHolder } from './panel-state.ts';

export interface PickedThreat {
  id: LibraryId;
  text: string;
  /** What it says in parts, and its kinds of STRIDE: they come along. */
  statement?: LibraryThreat['statement'];
  stride?: readonly Stride[];
}

/** A threat that is there or that comes along, and what was picked to answer it. */
export interface Pick {
  threat: RowKey | PickedThreat;
  recommendations: readonly LibraryRecommendation[];
}

export interface Picks {
  /** @returns the row of each threat, in the order of the picks */
  addPicked(picks: readonly Pick[]): RowKey[];
}

export interface PicksParts {
  state: StateHolder;
  newId: () => string;
  changed: () => void;
}

export function picks({ state, newId, changed }: PicksParts): Picks {
  return {
    addPicked(picked) {
      let { outbox } = state.read();
      const add = (make: (row: RowKey) => Change): RowKey => {
        const id = newId();
        outbox = withChange(outbox, { id, change: make(id), state: { is: 'waiting' } });
        return id;
      };
      const rows = picked.map(({ threat, recommendations }) => {
        const under =
          typeof threat === 'string'
            ? threat
            : add((row) => ({ kind: 'add-threat', row, text: threat.text, from: null, ...broughtAlong(threat) }));
        for (const { id: fromLibrary, text, priority } of recommendations)
          add((row) => ({ kind: 'add-recommendation', row, text, threat: under, priority, fromLibrary }));
        return under;
      });
      state.update({ outbox });
      changed();
      return rows;
    },
  };
}

function broughtAlong({ id, statement, stride = [] }: PickedThreat) {
  return {
    fromLibrary: id,
    ...(statement ? { statement: partsOf(statement) } : {}),
    ...(stride.length > 0 ? { stride: [...stride] } : {}),
  };
}

/** Nothing but the parts: a pack of a later version may say more. */
function partsOf(statement: ThreatStatement): ThreatStatement {
  const { threatSource, prerequisites, threatAction, threatImpact, impactedGoal, impactedAssets } = statement;
  return { threatSource, prerequisites, threatAction, threatImpact, impactedGoal, impactedAssets };
}
