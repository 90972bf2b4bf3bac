/** One row as people see it: the server's item with the unconfirmed changes laid over it. Pure. */
import type { ClientError } from '../api/panel-client.ts';
import type { AccountId, ItemId, LibraryId } from '../../src/domain/ids.ts';
import type { Opinion } from '../../src/domain/agreement.ts';
import type { AssumptionState, Item } from '../../src/domain/item.ts';
import type { Priority } from '../../src/domain/priority.ts';
import type { AnsweredId } from '../../src/domain/question.ts';
import { type Reference, withReference } from '../../src/domain/reference.ts';
import {
  type DispositionState,
  type ThreatDetails,
  detailsOf,
  fieldsOf,
  noDetails,
  withPatch,
} from '../../src/domain/threat-statement.ts';
import type { Change, RowKey } from './change.ts';
import type { Write } from './outbox.ts';

export type RowStatus =
  | { is: 'saved' }
  | { is: 'saving' }
  | { is: 'failed'; error: ClientError; doing: Change['kind'] }
  | { is: 'conflict'; mine: Change; theirs: Item };

export interface Row {
  key: RowKey;
  kind: Item['kind'];
  /** Null until the server gave one. */
  id: ItemId | null;
  /** As the server has it; null while its add is on the way, after somebody deleted it, for an unanswered question. */
  item: Item | null;
  text: string;
  /** Null for everything but recommendations. */
  priority: Priority | null;
  /** The threat a recommendation is shown under, or an assumption bears on; null for an orphan and for everything else. */
  parent: RowKey | null;
  /** All the threats a recommendation answers that are there, the one it is shown under first. */
  threats: readonly RowKey[];
  /** What people think of its priority. */
  opinions: readonly Opinion[];
  /** The last thing that a threat came from. */
  from: RowKey | null;
  /** The entry of the library that it was picked from. */
  fromLibrary: LibraryId | null;
  question: AnsweredId | null;
  /** What an answer points at. */
  references: readonly Reference[];
  /** Whom a follow-up question is put to; null: whoever knows. */
  to: AccountId | null;
  /** The answer to a follow-up question; empty while it is open. */
  answer: string;
  /** What a threat says beyond its text; null for everything else. */
  details: ThreatDetails | null;
  /** What becomes of a threat; open for everything else. */
  disposition: { state: DispositionState; reason: string };
  /** Whether what was assumed is so; null for everything else. */
  assumption: AssumptionState | null;
  removing: boolean;
  status: RowStatus;
}

export interface RowSource {
  key: RowKey;
  id: ItemId | null;
  item: Item | null;
  threats: readonly RowKey[];
  from: RowKey | null;
  /** The unconfirmed changes of this row, oldest first. */
  writes: readonly Write[];
}

/** Null when there is nothing to show: no item, and nothing typed for it. */
export function rowOf({ key, id, item, threats, from, writes }: RowSource): Row | null {
  const start = item === null ? fromWrites(key, id, writes) : { ...fromItem(key, item), threats, from };
  if (start === null) return null;
  const row = writes.reduce<Row>((so, write) => laidOver(so, write.change), start);
  return { ...row, parent: row.threats[0] ?? null, status: statusOf(writes) };
}

function fromItem(key: RowKey, item: Item): Row {
  return {
    ...blank(key, item.kind),
    id: item.id,
    item,
    text: item.text,
    priority: item.kind === 'recommendation' ? item.priority : null,
    fromLibrary: item.kind === 'threat' || item.kind === 'recommendation' ? (item.fromLibrary ?? null) : null,
    ...(item.kind === 'recommendation' ? { opinions: item.opinions ?? nobody } : {}),
    ...(item.kind === 'answer' ? { question: item.question, references: item.references ?? none } : {}),
    ...(item.kind === 'threat' ? { details: detailsOf(item), disposition: item.disposition ?? open } : {}),
    ...(item.kind === 'assumption' ? { assumption: item.state } : {}),
    ...(item.kind === 'follow-up' ? { to: item.to, answer: item.answer?.text ?? '' } : {}),
  };
}

function fromWrites(key: RowKey, id: ItemId | null, writes: readonly Write[]): Row | null {
  for (const { change } of writes) {
    const fromLibrary = 'fromLibrary' in change ? (change.fromLibrary ?? null) : null;
    switch (change.kind) {
      case 'add-last-thing':
        return { ...blank(key, 'last-thing'), text: change.text };
      case 'add-threat':
        return {
          ...blank(key, 'threat'),
          text: change.text,
          from: change.from,
          fromLibrary,
          details: detailsOf(change),
        };
      case 'add-recommendation': {
        // A new recommendation is Medium, proposed.
        const { text, priority = 'medium', threat } = change;
        return { ...blank(key, 'recommendation'), text, priority, threats: [threat], fromLibrary };
      }
      case 'add-assumption':
        return { ...blank(key, 'assumption'), text: change.text, threats: only(change.threat) };
      case 'details':
      case 'disposition':
        // Deleted by somebody else meanwhile: the words that were typed for it stay in sight.
        return id === null ? null : { ...blank(key, 'threat'), id, text: wordsOf(change) };
      case 'add-follow-up':
        return { ...blank(key, 'follow-up'), text: change.text, to: change.to };
      case 'answer':
      case 'reference':
        return { ...blank(key, 'answer'), question: change.question };
      case 'text':
      case 'opinion':
      case 'follow-up-answer': {
        // Deleted by somebody else while it was edited here: what was typed stays in sight.
        const kind = kindOf(id);
        return kind === null ? null : { ...blank(key, kind), id };
      }
      default:
        continue;
    }
  }
  return null;
}

function blank(key: RowKey, kind: Item['kind']): Row {
  const status = { is: 'saved' } as const;
  const nothing = { id: null, item: null, priority: null, parent: null, from: null, question: null, to: null } as const;
  const rest = {
    fromLibrary: null,
    threats: nowhere,
    opinions: nobody,
    references: none,
    answer: '',
    removing: false,
  } as const;
  const beyond = {
    details: kind === 'threat' ? noDetails : null,
    disposition: open,
    assumption: kind === 'assumption' ? 'unconfirmed' : null,
  } as const;
  return { ...beyond, ...nothing, ...rest, key, kind, text: '', status };
}

const none: readonly Reference[] = [];
const nowhere: readonly RowKey[] = [];
const nobody: readonly Opinion[] = [];
const open = { state: 'open', reason: '' } as const;

/** What was typed into parts of a statement, or as a reason. */
function wordsOf(change: Extract<Change, { kind: 'details' | 'disposition' }>): string {
  if (change.kind === 'disposition') return change.reason;
  return fieldsOf(change.patch)
    .filter((field) => field !== 'stride')
    .flatMap((field) => change.patch[field] ?? [])
    .join(', ');
}

function kindOf(id: ItemId | null): Item['kind'] | null {
  switch (id?.charAt(0)) {
    case 'L':
      return 'last-thing';
    case 'T':
      return 'threat';
    case 'R':
      return 'recommendation';
    case 'F':
      return 'follow-up';
    case 'A':
      return 'assumption';
    default:
      return null;
  }
}

function laidOver(row: Row, change: Change): Row {
  switch (change.kind) {
    case 'text':
    case 'answer':
      return { ...row, text: change.text };
    case 'priority':
      return { ...row, priority: change.priority };
    case 'map':
      return { ...row, threats: withThreat(row.threats, change) };
    case 'opinion':
      return { ...row, opinions: withWord(row.opinions, change) };
    case 'follow-up-answer':
      return { ...row, answer: change.text };
    case 'details':
      return { ...row, details: row.details && withPatch(row.details, change.patch) };
    case 'disposition':
      return { ...row, disposition: { state: change.state, reason: change.reason } };
    case 'assumption-state':
      return { ...row, assumption: change.state };
    case 'assumption-threat':
      return { ...row, threats: only(change.threat) };
    case 'reference':
      return { ...row, references: withReference(row.references, change.reference, change.present) };
    case 'remove':
      return { ...row, removing: true };
    default:
      return row;
  }
}

function only(threat: RowKey | null): readonly RowKey[] {
  return threat === null ? nowhere : [threat];
}

function withThreat(threats: Row['threats'], change: Extract<Change, { kind: 'map' }>): Row['threats'] {
  const { threat, mapped, first = false } = change;
  const others = threats.filter((one) => one !== threat);
  if (!mapped) return others;
  if (first) return [threat, ...others];
  return threats.includes(threat) ? threats : [...threats, threat];
}

function withWord(opinions: Row['opinions'], change: Extract<Change, { kind: 'opinion' }>): Row['opinions'] {
  const { by, at, priority, stance, note } = change;
  const others = opinions.filter((one) => one.by !== by);
  return stance === null ? others : [...others, { by, at, priority, stance, note }];
}

/** What went wrong comes first: it needs the person. */
function statusOf(own: readonly Write[]): RowStatus {
  for (const { state, change } of own) {
    if (state.is === 'conflict') return { is: 'conflict', mine: change, theirs: state.theirs };
    if (state.is === 'failed') return { is: 'failed', error: state.error, doing: change.kind };
  }
  return own.length > 0 ? { is: 'saving' } : { is: 'saved' };
}
