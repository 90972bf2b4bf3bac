/** What a person did that can be taken back, with all that is needed to do the opposite; and why it sometimes cannot. */
import type { Opinion, Stance } from '../../src/domain/agreement.ts';
import type { ItemId } from '../../src/domain/ids.ts';
import type { AssumptionState } from '../../src/domain/item.ts';
import type { Priority } from '../../src/domain/priority.ts';
import type { DispositionState, ThreatPatch } from '../../src/domain/threat-statement.ts';
import type { RowKey } from './change.ts';
import type { RowPlace } from './edits.ts';

interface Said {
  state: DispositionState;
  reason: string;
}

export type Act =
  /** Together: what was pasted, or picked, in one go. */
  | { did: 'add'; rows: readonly RowKey[] }
  | { did: 'text'; row: RowKey; before: string; after: string }
  | { did: 'priority'; row: RowKey; before: Priority; after: Priority }
  /** `first`: it was the one that the recommendation is shown under. */
  | { did: 'map'; row: RowKey; threat: RowKey; mapped: boolean; first: boolean }
  /** To another threat, from the one before, if any; `also`: it answered the new one too. */
  | {
      did: 'regroup';
      row: RowKey;
      threat: RowKey;
      before: { threat: RowKey | null; place: RowPlace | null; also: boolean };
    }
  /** One's own word on a priority. */
  | { did: 'word'; row: RowKey; before: Opinion | null; after: { stance: Stance | null; note: string } }
  /** The parts that were changed, with what they said and say. */
  | { did: 'details'; row: RowKey; before: ThreatPatch; after: ThreatPatch }
  | { did: 'disposition'; row: RowKey; before: Said; after: Said }
  | { did: 'assumption-state'; row: RowKey; before: AssumptionState; after: AssumptionState }
  | { did: 'assumption-threat'; row: RowKey; before: RowKey | null; after: RowKey | null }
  | { did: 'remove'; row: RowKey; id: ItemId | null; place: RowPlace }
  | { did: 'move'; row: RowKey; before: RowPlace; after: RowPlace };

/** One act by what was done. */
export type ActOf<Did extends Act['did']> = Extract<Act, { did: Did }>;

export type Refusal =
  'changed' | 'gone' | 'threat-gone' | 'coming-back' | 'filed' | 'asked' | 'has-recommendations' | 'moved';
