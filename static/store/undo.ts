/**
 * Takes back what this person did last, as long as nobody changed it since. Every act is undone by an act of its own,
 * through the outbox: what others see and keep is decided there as for any other change.
 */
import type { ItemId } from '../../src/domain/ids.ts';
import {
  type ThreatDetails,
  type ThreatField,
  type ThreatPatch,
  changedFields,
  threatPatch,
} from '../../src/domain/threat-statement.ts';
import type { Act, Refusal } from './act.ts';
import { type RowKey, isAdd } from './change.ts';
import type { Edits } from './edits.ts';
import { placeOf } from './row-place.ts';
import type { Row } from './row.ts';
import { type UndoParts, takenBack } from './taken-back.ts';
import type { ThreatActs } from './threat-acts.ts';
import { topics } from './topics.ts';

/** How many acts are remembered. */
const rememberedActs = 20;

export type Undone =
  | { is: 'nothing' }
  | { is: 'done'; act: Act; row: RowKey | null; id: ItemId | null }
  | { is: 'refused'; act: Act; row: RowKey | null; id: ItemId | null; why: Refusal };

export interface Undo {
  /** Takes back the last act, or says why not; either way it is done with, unless it only has to wait. */
  undo(): Undone;
  /** How many acts could be taken back. */
  count(): number;
  /** What `run` adds is one act. */
  asOne<T>(run: () => T): T;
  /** What came of the last undo; null when something else was done since. */
  last(): Undone | null;
  subscribe(listener: () => void): () => void;
}

/** @returns the same acts, remembered, and what takes them back */
export function undoable(parts: UndoParts): {
  edits: Edits & ThreatActs;
  undo: Undo;
  remembered: <T>(run: () => T) => T;
} {
  const { state, acts } = parts;
  const { subscribe, publish } = topics();
  let past: Act[] = [];
  let last: Undone | null = null;
  let together: RowKey[] | null = null;
  const remember = (act: Act): void => {
    past = [...past, act].slice(-rememberedActs);
    last = null;
    publish(['undo']);
  };
  /** Whatever `run` adds, in one act. */
  const adding = <T>(run: () => T): T => {
    const before = new Set(state.read().outbox.map(({ id }) => id));
    const result = run();
    const rows = state
      .read()
      .outbox.flatMap(({ id, change }) => (before.has(id) || !isAdd(change) ? [] : [change.row]));
    if (together) together.push(...rows);
    else if (rows.length > 0) remember({ did: 'add', rows });
    return result;
  };
  const edits: Edits & ThreatActs = {
    ...acts,
    ...rememberedEdits(parts, remember),
    ...rememberedThreatActs(parts, remember),
    addLastThing: (text) => adding(() => acts.addLastThing(text)),
    addThreat: (text, from) => adding(() => acts.addThreat(text, from)),
    addRecommendation: (text, threat, priority) => adding(() => acts.addRecommendation(text, threat, priority)),
    addAssumption: (text, threat) => adding(() => acts.addAssumption(text, threat)),
    askFollowUp: (text, to) => adding(() => acts.askFollowUp(text, to)),
  };
  const undo: Undo = {
    undo() {
      const act = past.at(-1);
      if (act === undefined) return { is: 'nothing' };
      const row = act.did === 'add' ? (act.rows[0] ?? null) : act.row;
      const id = row === null ? null : parts.idOf(row);
      const why = takenBack(act, parts);
      if (why !== 'coming-back') past = past.slice(0, -1);
      last = why === null ? { is: 'done', act, row, id } : { is: 'refused', act, row, id, why };
      publish(['undo']);
      return last;
    },
    count: () => past.length,
    asOne(run) {
      together = [];
      const result = state.together(run);
      parts.changed();
      const rows = together;
      together = null;
      if (rows.length > 0) remember({ did: 'add', rows });
      return result;
    },
    last: () => last,
    subscribe: (listener) => subscribe('undo', listener),
  };
  return { edits, undo, remembered: adding };
}

type Remember = (act: Act) => void;

function rowIn({ state }: UndoParts, row: RowKey): Row | null {
  return state.shown().rows.get(row) ?? null;
}

function rememberedEdits(
  parts: UndoParts,
  remember: Remember,
): Pick<Edits, 'setText' | 'setPriority' | 'mapThreat' | 'agree' | 'remove' | 'move' | 'regroup'> {
  const { state, acts } = parts;
  return {
    setText(row, text, rev) {
      const before = rowIn(parts, row)?.text;
      acts.setText(row, text, rev);
      if (before !== undefined && before !== text) remember({ did: 'text', row, before, after: text });
    },
    setPriority(row, priority) {
      const before = rowIn(parts, row)?.priority;
      acts.setPriority(row, priority);
      if (before && before !== priority) remember({ did: 'priority', row, before, after: priority });
    },
    mapThreat(row, threat, mapped, first) {
      const before = rowIn(parts, row)?.threats;
      acts.mapThreat(row, threat, mapped, first);
      if (before === undefined || before.includes(threat) === mapped) return;
      remember({ did: 'map', row, threat, mapped, first: !mapped && before[0] === threat });
    },
    agree(row, stance, note, about) {
      const by = state.read().records?.accountId;
      const shown = rowIn(parts, row);
      const before = shown?.opinions.find((one) => one.by === by) ?? null;
      acts.agree(row, stance, note, about);
      const same = (before?.stance ?? null) === stance && (before?.note ?? '') === note;
      if (shown === null || (same && (before === null || before.priority === shown.priority))) return;
      remember({ did: 'word', row, before, after: { stance, note } });
    },
    remove(row) {
      const place = placeOf(state.shown().lists, row);
      acts.remove(row);
      if (place) remember({ did: 'remove', row, id: parts.idOf(row), place });
    },
    move(row, place) {
      const before = placeOf(state.shown().lists, row);
      acts.move(row, place);
      const after = placeOf(state.shown().lists, row);
      if (before && after) remember({ did: 'move', row, before, after });
    },
    regroup(row, threat, to) {
      const was = rowIn(parts, row);
      const place = placeOf(state.shown().lists, row);
      acts.regroup(row, threat, to);
      if (was === null) return;
      const before = { threat: was.parent, place, also: was.threats.includes(threat) };
      remember({ did: 'regroup', row, threat, before });
    },
  };
}

function rememberedThreatActs(
  parts: UndoParts,
  remember: Remember,
): Pick<ThreatActs, 'setDetails' | 'setDisposition' | 'settleAssumption' | 'linkAssumption'> {
  const { acts } = parts;
  return {
    setDetails(row, patch, rev) {
      const before = rowIn(parts, row)?.details ?? null;
      acts.setDetails(row, patch, rev);
      const after = threatPatch.safeParse(patch).data;
      if (before === null || after === undefined) return;
      const fields = changedFields(before, after);
      if (fields.length === 0) return;
      remember({ did: 'details', row, before: partsOf(before, fields), after: partsOfPatch(after, fields) });
    },
    setDisposition(row, said) {
      const before = rowIn(parts, row)?.disposition;
      acts.setDisposition(row, said);
      const { state, reason } = said;
      if (before === undefined || (before.state === state && before.reason === reason)) return;
      const was = { state: before.state, reason: before.reason };
      remember({ did: 'disposition', row, before: was, after: { state, reason } });
    },
    settleAssumption(row, state) {
      const before = rowIn(parts, row)?.assumption;
      acts.settleAssumption(row, state);
      if (before && before !== state) remember({ did: 'assumption-state', row, before, after: state });
    },
    linkAssumption(row, threat) {
      const shown = rowIn(parts, row);
      acts.linkAssumption(row, threat);
      if (shown === null || shown.parent === threat) return;
      remember({ did: 'assumption-threat', row, before: shown.parent, after: threat });
    },
  };
}

/** The parts of what a threat says, as a patch that brings them back. */
function partsOf({ statement, stride }: ThreatDetails, fields: readonly ThreatField[]): ThreatPatch {
  return threatPatch.parse(
    Object.fromEntries(fields.map((field) => [field, field === 'stride' ? stride : statement[field]])),
  );
}

function partsOfPatch(patch: ThreatPatch, fields: readonly ThreatField[]): ThreatPatch {
  return threatPatch.parse(Object.fromEntries(fields.map((field) => [field, patch[field]])));
}
