/** Takes one act back by its opposite, or says why not: somebody changed the same thing since, or it is not there. */
import { type ThreatField, changedFields, fieldsOf } from '../../src/domain/threat-statement.ts';
import { isFiled } from '../../src/domain/progress.ts';
import type { ItemId } from '../../src/domain/ids.ts';
import type { Act, ActOf, Refusal } from './act.ts';
import { type RowKey, parentRow } from './change.ts';
import type { Edits } from './edits.ts';
import { type Outbox, mayHaveArrived, withoutWaiting } from './outbox.ts';
import type { StateHolder } from './panel-state.ts';
import { placeOf } from './row-place.ts';
import type { Row } from './row.ts';
import type { ThreatActs } from './threat-acts.ts';

export interface UndoParts {
  state: StateHolder;
  /** The acts themselves: undoing is not remembered. */
  acts: Edits & ThreatActs;
  newId: () => string;
  changed: () => void;
  idOf: (row: RowKey) => ItemId | null;
  ownRev: (row: RowKey, field: string) => number;
  known: () => Record<string, number>;
}

/** Null when it was taken back. */
export function takenBack(act: Act, parts: UndoParts): Refusal | null {
  if (act.did === 'add') return addTakenBack(act.rows, parts);
  if (act.did === 'remove') return removalTakenBack(act, parts);
  const row = shown(act.row, parts);
  if (row === null) return isComingBack(act.row, parts) ? 'coming-back' : 'gone';
  switch (act.did) {
    case 'text':
    case 'priority':
    case 'move':
      return editTakenBack(act, row, parts);
    case 'map':
      return mappingTakenBack(act, row, parts);
    case 'regroup':
      return regroupTakenBack(act, row, parts);
    case 'word':
      return wordTakenBack(act, row, parts);
    case 'details':
      return detailsTakenBack(act, row, parts);
    case 'disposition':
      return dispositionTakenBack(act, row, parts);
    case 'assumption-state':
    case 'assumption-threat':
      return assumptionTakenBack(act, row, parts);
  }
}

/** Null: it is not there, or about to go. */
function shown(key: RowKey, { state }: UndoParts): Row | null {
  const row = state.shown().rows.get(key);
  return row === undefined || row.removing ? null : row;
}

/** Its deletion was taken back a moment ago, and the answer is on its way. */
function isComingBack(key: RowKey, { state }: UndoParts): boolean {
  return state
    .read()
    .outbox.some((one) => one.change.kind === 'restore' && one.change.row === key && one.state.is !== 'failed');
}

/**
 * @param field as the record counts it
 * @param own as this client's own writes are counted
 */
function changedByOthers({ key, item }: Row, field: string, { ownRev }: UndoParts, own = field): boolean {
  return item !== null && (item.changed[field] ?? 0) > ownRev(key, own);
}

function editTakenBack(act: ActOf<'text' | 'priority' | 'move'>, row: Row, parts: UndoParts): Refusal | null {
  const { state, acts } = parts;
  if (act.did === 'move') {
    const now = placeOf(state.shown().lists, act.row);
    const there = now !== null && (now.after === act.after.after || now.before === act.after.before);
    if (!there) return 'moved';
    acts.move(act.row, act.before);
    return null;
  }
  if (row[act.did] !== act.after || changedByOthers(row, act.did, parts)) return 'changed';
  if (act.did === 'text') acts.setText(act.row, act.before, row.item?.rev ?? 0);
  else acts.setPriority(act.row, act.before);
  return null;
}

/** What others map meanwhile does not matter: this is about one threat. */
function mappingTakenBack({ threat, mapped, first }: ActOf<'map'>, row: Row, parts: UndoParts): Refusal | null {
  if (row.threats.includes(threat) !== mapped) return 'changed';
  if (!mapped && shown(threat, parts) === null) return isComingBack(threat, parts) ? 'coming-back' : 'threat-gone';
  parts.acts.mapThreat(row.key, threat, !mapped, first);
  return null;
}

function regroupTakenBack({ threat, before }: ActOf<'regroup'>, row: Row, parts: UndoParts): Refusal | null {
  if (row.parent !== threat) return 'changed';
  const { acts } = parts;
  if (before.threat === null) acts.mapThreat(row.key, threat, false);
  else if (shown(before.threat, parts) === null)
    return isComingBack(before.threat, parts) ? 'coming-back' : 'threat-gone';
  else acts.regroup(row.key, before.threat, before.place);
  if (before.also) acts.mapThreat(row.key, threat, true);
  return null;
}

/** Nobody else can change it; the same person could, in another window. */
function wordTakenBack({ before, after }: ActOf<'word'>, row: Row, parts: UndoParts): Refusal | null {
  const by = parts.state.read().records?.accountId;
  const now = row.opinions.find((one) => one.by === by) ?? nothingSaid;
  const same = now.stance === after.stance && now.note === after.note;
  if (!same || changedByOthers(row, `opinion.${by ?? ''}`, parts, 'opinion')) return 'changed';
  const { stance, note } = before ?? nothingSaid;
  parts.acts.agree(row.key, stance, note, before?.priority);
  return null;
}

const nothingSaid = { stance: null, note: '' } as const;

/** All the parts or none: half of what was filled in together says nothing. */
function detailsTakenBack({ before, after }: ActOf<'details'>, row: Row, parts: UndoParts): Refusal | null {
  const others = (field: ThreatField) => changedByOthers(row, field, parts);
  if (row.details === null || changedFields(row.details, after).length > 0 || fieldsOf(after).some(others))
    return 'changed';
  parts.acts.setDetails(row.key, before, row.item?.rev ?? 0);
  return null;
}

function dispositionTakenBack({ before, after }: ActOf<'disposition'>, row: Row, parts: UndoParts): Refusal | null {
  const { state, reason } = row.disposition;
  const same = state === after.state && reason.trim() === after.reason.trim();
  if (!same || changedByOthers(row, 'disposition', parts)) return 'changed';
  parts.acts.setDisposition(row.key, { ...before, rev: row.item?.rev ?? 0 });
  return null;
}

function assumptionTakenBack(
  act: ActOf<'assumption-state' | 'assumption-threat'>,
  row: Row,
  parts: UndoParts,
): Refusal | null {
  if (act.did === 'assumption-state') {
    if (row.assumption !== act.after || changedByOthers(row, 'state', parts, act.did)) return 'changed';
    parts.acts.settleAssumption(row.key, act.before);
    return null;
  }
  // A threat that is gone is not shown as what it bears on.
  const now = row.parent === act.after || (row.parent === null && act.after !== null && !shown(act.after, parts));
  if (!now || changedByOthers(row, 'threatId', parts, act.did)) return 'changed';
  if (act.before !== null && shown(act.before, parts) === null)
    return isComingBack(act.before, parts) ? 'coming-back' : 'threat-gone';
  parts.acts.linkAssumption(row.key, act.before);
  return null;
}

function addTakenBack(rows: readonly RowKey[], parts: UndoParts): Refusal | null {
  const { state, acts, changed } = parts;
  const there = rows.flatMap((key) => shown(key, parts) ?? []);
  if (there.length === 0) return rows.some((key) => isComingBack(key, parts)) ? 'coming-back' : 'gone';
  const why = there.map((row) => addRefused(row, rows, parts)).find((one) => one !== null);
  if (why) return why;
  // What was never sent needs no deletion.
  const unsent = new Set(
    there.filter((row) => row.item === null && isUnsent(state.read().outbox, row.key)).map((row) => row.key),
  );
  if (unsent.size > 0) {
    state.update({ outbox: state.read().outbox.filter(({ change }) => !unsent.has(change.row)) });
    changed();
  }
  for (const { key } of there.toReversed()) if (!unsent.has(key)) acts.remove(key);
  return null;
}

function addRefused(row: Row, rows: readonly RowKey[], { state, known }: UndoParts): Refusal | null {
  const { lists } = state.shown();
  const under = [...(lists.under.get(row.key) ?? []), ...(lists.also.get(row.key) ?? [])];
  const waiting = state
    .read()
    .outbox.some((one) => parentRow(one.change) === row.key && !rows.includes(one.change.row));
  if (waiting || under.some((key) => !rows.includes(key))) return 'has-recommendations';
  const { item } = row;
  // Whoever was asked has a comment by now, or is about to get it.
  if (row.to !== null && !isUnsent(state.read().outbox, row.key)) return 'asked';
  if (item === null) return null;
  if (item.kind === 'recommendation' && (isFiled(item) || item.filing !== null)) return 'filed';
  return item.rev > Math.max(1, known()[item.id] ?? 0) ? 'changed' : null;
}

function isUnsent(outbox: Outbox, row: RowKey): boolean {
  return outbox.some((one) => one.id === row && one.state.is !== 'sending' && !mayHaveArrived(one));
}

function removalTakenBack(act: ActOf<'remove'>, { state, newId, changed }: UndoParts): Refusal | null {
  const { outbox } = state.read();
  const without = withoutWaiting(outbox, act.row, 'remove');
  const mayBeGone = outbox.some(
    (one) => one.change.row === act.row && one.change.kind === 'remove' && mayHaveArrived(one),
  );
  // It never left: nothing is to be brought back.
  if (without !== outbox && !mayBeGone) {
    state.update({ outbox: without });
  } else {
    if (act.id === null) return 'gone';
    const write = {
      id: newId(),
      change: { kind: 'restore', row: act.row, ...act.place },
      state: { is: 'waiting' },
    } as const;
    state.update({ outbox: [...without, write] });
  }
  changed();
  return null;
}
