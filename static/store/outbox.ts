/** The queue of unconfirmed changes: what may be sent now, what waits, what failed. Pure: every act gives a new list. */
import { sameReference } from '../../src/domain/reference.ts';
import {
  type Change,
  type RowKey,
  fieldOf,
  isAdd,
  isWordless,
  neededRows,
  parentRow,
  writesDirectory,
} from './change.ts';
import type { ClientError } from '../api/panel-client.ts';
import type { Item } from '../../src/domain/item.ts';

export type WriteState =
  | { is: 'waiting' }
  | { is: 'sending' }
  | { is: 'failed'; error: ClientError }
  /** Somebody else changed the same thing first: the person decides. */
  | { is: 'conflict'; theirs: Item };

export interface Write {
  /** Unique; for an add it is the request id by which a repeat finds the first try. */
  id: string;
  change: Change;
  /** The directory's rev when it was first sent: a repeat names it. Absent: not sent yet. */
  since?: number;
  state: WriteState;
}

export type Outbox = readonly Write[];

/**
 * The writes that may be sent now. Per row they go in order, a row waits until its parent exists, and those that write
 * the directory go one at a time. What failed holds back its own row and what depends on it, nothing else.
 */
export function sendable(outbox: Outbox): Write[] {
  const held = new Set<RowKey>();
  const unborn = new Set<RowKey>();
  let directoryBusy = outbox.some((one) => one.state.is === 'sending' && writesDirectory(one.change));
  const ready: Write[] = [];
  for (const write of outbox) {
    const directory = writesDirectory(write.change);
    const waits = neededRows(write.change).some((row) => unborn.has(row));
    const blocked = held.has(write.change.row) || waits || (directory && directoryBusy);
    held.add(write.change.row);
    if (isAdd(write.change)) unborn.add(write.change.row);
    if (write.state.is !== 'waiting' || blocked) continue;
    ready.push(write);
    directoryBusy ||= directory;
  }
  return ready;
}

/** As many as the contract takes in one request. */
const mostTogether = 20;

/**
 * The waiting adds that travel with the first one, in one request and in their order: what was picked together, or typed
 * while another add was on its way. A recommendation may travel with its threat. Others wait for their own turn.
 *
 * @param alone writes that were refused in company: each gets an answer of its own
 */
export function together(outbox: Outbox, first: Write, alone: ReadonlySet<string>): Write[] {
  if (!travelsTogether(first.change) || alone.has(first.id)) return [first];
  const rows = new Set<RowKey>([first.change.row]);
  const unborn = new Set(outbox.filter((one) => isAdd(one.change)).map((one) => one.change.row));
  const company = [first];
  for (const write of outbox.slice(outbox.indexOf(first) + 1)) {
    if (write.state.is !== 'waiting' || !writesDirectory(write.change)) continue;
    if (!travelsTogether(write.change) || alone.has(write.id) || company.length === mostTogether) break;
    const parent = parentRow(write.change);
    const born = parent === null || !unborn.has(parent);
    if (!born && !(write.change.kind === 'add-recommendation' && rows.has(parent))) continue;
    rows.add(write.change.row);
    company.push(write);
  }
  return company;
}

/** A question that mentions somebody is asked on its own, and an assumption is noted on its own. */
function travelsTogether(change: Change): boolean {
  return isAdd(change) && change.kind !== 'add-follow-up' && change.kind !== 'add-assumption';
}

/** Adds a change; one that is still unsent and says the same thing about the same row is replaced by it. */
export function withChange(outbox: Outbox, write: Write): Outbox {
  const at = outbox.findIndex((one) => one.state.is !== 'sending' && replaces(write.change, one.change));
  const older = outbox[at];
  if (older === undefined) return [...outbox, write];
  return outbox.toSpliced(at, 1, { ...older, change: merged(older, write.change), state: { is: 'waiting' } });
}

function replaces(next: Change, older: Change): boolean {
  // A move may name a row that was added after the older one: it keeps its own turn.
  if (next.row !== older.row || next.kind !== older.kind || isAdd(next) || next.kind === 'move') return false;
  if (next.kind === 'map' && older.kind === 'map') return next.threat === older.threat;
  if (next.kind === 'details') return fieldOf(next) === fieldOf(older);
  return next.kind !== 'reference' || older.kind !== 'reference' || sameReference(next.reference, older.reference);
}

/** The person saw the newest version when there was a conflict; else the first edit's rev still counts. */
function merged(older: Write, next: Change): Change {
  if (!('rev' in next) || !('rev' in older.change)) return next;
  const rev = older.state.is === 'conflict' ? older.state.theirs.rev : older.change.rev;
  return next.kind === 'remove' ? next : { ...next, rev };
}

export function withState(outbox: Outbox, id: string, state: WriteState): Outbox {
  return outbox.map((one) => (one.id === id ? { ...one, state } : one));
}

/** On its way; the first time, what the directory was is noted. */
export function withSending(outbox: Outbox, id: string, since: number): Outbox {
  return outbox.map((one) => (one.id === id ? { since, ...one, state: { is: 'sending' } } : one));
}

export function without(outbox: Outbox, id: string): Outbox {
  return outbox.filter((one) => one.id !== id);
}

/** Without the change of this kind that was not sent; the same list when there is none. */
export function withoutWaiting(outbox: Outbox, row: RowKey, kind: Change['kind']): Outbox {
  const waits = ({ change, state }: Write) => change.row === row && change.kind === kind && state.is !== 'sending';
  return outbox.some(waits) ? outbox.filter((one) => !waits(one)) : outbox;
}

/** Drops what failed for one row. Where the row itself was never added, everything that waits for it goes with it. */
export function discarded(outbox: Outbox, row: RowKey): Outbox {
  const lost = (one: Write) => one.change.row === row && (one.state.is === 'failed' || one.state.is === 'conflict');
  const neverAdded = outbox.some((one) => lost(one) && isAdd(one.change));
  if (!neverAdded) return outbox.filter((one) => !lost(one));
  const gone = new Set([row]);
  return outbox.filter((one) => {
    const parent = parentRow(one.change);
    if (parent !== null && gone.has(parent)) gone.add(one.change.row);
    // A recommendation outlives a threat that it was to be mapped to.
    if (one.change.kind === 'map' && gone.has(one.change.threat)) return false;
    return !gone.has(one.change.row);
  });
}

/**
 * Whether it may have taken effect: it was sent, and no answer says that it was refused. Its opposite has to be done,
 * leaving it out is not enough.
 */
export function mayHaveArrived({ since, state }: Write): boolean {
  if (since === undefined || state.is === 'conflict') return false;
  return state.is !== 'failed' || !refusals.has(state.error.code);
}

const refusals = new Set<ClientError['code']>(['INVALID', 'FORBIDDEN', 'NOT_FOUND', 'LIMIT', 'CONFLICT']);

/**
 * Without what was refused for rows that are gone and holds no words of its own: nobody sees it there, and it would
 * hold back the row when its deletion is taken back.
 */
export function withoutPointless(outbox: Outbox, isGone: (row: RowKey) => boolean): Outbox {
  const pointless = ({ change, state }: Write) =>
    (state.is === 'conflict' || (state.is === 'failed' && refusals.has(state.error.code))) &&
    isWordless(change) &&
    isGone(change.row);
  return outbox.some(pointless) ? outbox.filter((one) => !pointless(one)) : outbox;
}

/** What failed and is chosen is due again. */
export function retried(outbox: Outbox, chosen: (error: ClientError, row: RowKey) => boolean): Outbox {
  return outbox.map((one) =>
    one.state.is === 'failed' && chosen(one.state.error, one.change.row) ? { ...one, state: { is: 'waiting' } } : one,
  );
}
