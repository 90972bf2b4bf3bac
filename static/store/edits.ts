/** What a person can do to the texts of a model: every act shows at once and is sent as soon as its turn comes. */
import type { ClientError } from '../api/panel-client.ts';
import type { Stance } from '../../src/domain/agreement.ts';
import type { Priority } from '../../src/domain/priority.ts';
import type { AccountId } from '../../src/domain/ids.ts';
import type { AnsweredId, QuestionId } from '../../src/domain/question.ts';
import type { Reference } from '../../src/domain/reference.ts';
import { type Change, type RowKey, answerRow } from './change.ts';
import { type Outbox, discarded, retried, withChange, withState } from './outbox.ts';
import type { Row } from './row.ts';
import type { StateHolder } from './panel-state.ts';

export interface Edits {
  addLastThing(text: string): RowKey;
  /** @param from the last thing that became this threat */
  addThreat(text: string, from?: RowKey): RowKey;
  /** @param priority Medium where none is given */
  addRecommendation(text: string, threat: RowKey, priority?: Priority): RowKey;
  /** @param rev what the person saw when they began to type */
  setText(row: RowKey, text: string, rev: number): void;
  setPriority(row: RowKey, priority: Priority): void;
  /**
   * @param mapped false: the recommendation does not answer this threat any more
   * @param first it becomes the threat that the recommendation is shown under
   */
  mapThreat(row: RowKey, threat: RowKey, mapped: boolean, first?: boolean): void;
  /**
   * One's own word on a priority; a null stance takes it back.
   *
   * @param about the priority that the word is about; the one that is shown where none is given
   */
  agree(row: RowKey, stance: Stance | null, note: string, about?: Priority): void;
  saveAnswer(question: AnsweredId, text: string, rev: number): void;
  /** @param present false takes it away */
  setReference(question: QuestionId, reference: Reference, present: boolean): void;
  /** @param to who is mentioned in a comment; null: whoever knows */
  askFollowUp(text: string, to: AccountId | null): RowKey;
  answerFollowUp(row: RowKey, text: string, rev: number): void;
  remove(row: RowKey): void;
  /** @param place the rows of its kind between which it goes */
  move(row: RowKey, place: RowPlace): void;
  /**
   * Puts a recommendation under another threat: it answers that one instead of the one that it was under.
   *
   * @param place null: nothing is under that threat yet
   */
  regroup(row: RowKey, threat: RowKey, place: RowPlace | null): void;
  retry(row: RowKey): void;
  /** Gives up what failed for a row; a row that was never added goes away, with what was typed under it. */
  discard(row: RowKey): void;
  /** After a conflict: one's own version is written over theirs. */
  keepMine(row: RowKey): void;
  takeTheirs(row: RowKey): void;
  /** The text of a threat, a last thing or an assumption that others deleted meanwhile becomes a new one. */
  addAgain(row: RowKey): void;
}

/** Between two rows; null: there is none on that side. */
export interface RowPlace {
  after: RowKey | null;
  before: RowKey | null;
}

export interface EditsParts {
  state: StateHolder;
  newId: () => string;
  changed: () => void;
}

export function edits({ state, newId, changed }: EditsParts): Edits {
  const set = (outbox: Outbox): void => {
    state.update({ outbox });
    changed();
  };
  const enqueue = (change: Change): void => {
    set(withChange(state.read().outbox, { id: newId(), change, state: { is: 'waiting' } }));
  };
  const add = (make: (row: RowKey) => Change): RowKey => {
    const id = newId();
    set(withChange(state.read().outbox, { id, change: make(id), state: { is: 'waiting' } }));
    return id;
  };
  const seenRev = (row: RowKey): number => state.shown().rows.get(row)?.item?.rev ?? 0;
  const mapThreat: Edits['mapThreat'] = (row, threat, mapped, first = false) =>
    enqueue({ kind: 'map', row, threat, mapped, ...(first ? { first } : {}), rev: seenRev(row) });
  const move: Edits['move'] = (row, place) => {
    const rest = state
      .read()
      .outbox.filter((one) => one.change.kind !== 'move' || one.change.row !== row || one.state.is === 'sending');
    set([...rest, { id: newId(), change: { kind: 'move', row, ...place }, state: { is: 'waiting' } }]);
  };
  return {
    addLastThing: (text) => add((row) => ({ kind: 'add-last-thing', row, text })),
    addThreat: (text, from) => add((row) => ({ kind: 'add-threat', row, text, from: from ?? null })),
    addRecommendation: (text, threat, priority) =>
      add((row) => ({ kind: 'add-recommendation', row, text, threat, ...(priority ? { priority } : {}) })),
    setText(row, text, rev) {
      const outbox = state.read().outbox;
      const corrected = withCorrectedAdd(outbox, row, text);
      if (corrected !== null) set(corrected);
      else enqueue({ kind: 'text', row, text, rev });
    },
    setPriority: (row, priority) => enqueue({ kind: 'priority', row, priority, rev: seenRev(row) }),
    mapThreat,
    agree(row, stance, note, about) {
      const by = state.read().records?.accountId;
      const priority = about ?? state.shown().rows.get(row)?.priority;
      if (by === undefined || !priority) return;
      const at = new Date().toISOString();
      enqueue({ kind: 'opinion', row, by, at, priority, stance, note, rev: seenRev(row) });
    },
    saveAnswer: (question, text, rev) => enqueue({ kind: 'answer', row: answerRow(question), question, text, rev }),
    setReference(question, reference, present) {
      const row = answerRow(question);
      enqueue({ kind: 'reference', row, question, reference, present, rev: seenRev(row) });
    },
    askFollowUp: (text, to) => add((row) => ({ kind: 'add-follow-up', row, text, to })),
    answerFollowUp: (row, text, rev) => enqueue({ kind: 'follow-up-answer', row, text, rev }),
    remove: (row) => enqueue({ kind: 'remove', row, rev: seenRev(row) }),
    move,
    regroup(row, threat, place) {
      const from = state.shown().rows.get(row)?.parent ?? null;
      // The new one first: at no moment it answers nothing.
      mapThreat(row, threat, true, true);
      if (from !== null && from !== threat) mapThreat(row, from, false);
      if (place !== null) move(row, place);
    },
    retry: (row) => set(retried(state.read().outbox, (_error, of) => of === row)),
    discard: (row) => set(discarded(state.read().outbox, row)),
    keepMine: (row) => set(insisted(state.read().outbox, row)),
    takeTheirs: (row) => set(discarded(state.read().outbox, row)),
    addAgain(row) {
      const shown = state.shown().rows.get(row);
      if (shown === undefined) return;
      const id = newId();
      const change = addedAgain(shown, id);
      if (change === null) return;
      set([...discarded(state.read().outbox, row), { id, change, state: { is: 'waiting' } }]);
    },
  };
}

/** Null for what cannot stand on its own. */
function addedAgain({ kind, text }: Row, row: RowKey): Change | null {
  switch (kind) {
    case 'threat':
      return { kind: 'add-threat', row, text, from: null };
    case 'last-thing':
      return { kind: 'add-last-thing', row, text };
    case 'assumption':
      return { kind: 'add-assumption', row, text, threat: null };
    default:
      return null;
  }
}

/** An add that was refused for its text is corrected itself: nothing of it exists yet. Null for every other row. */
function withCorrectedAdd(outbox: Outbox, row: RowKey, text: string): Outbox | null {
  const refused = outbox.find((one) => one.id === row && one.state.is === 'failed' && refusesText(one.state.error));
  if (refused === undefined || !('text' in refused.change)) return null;
  const change: Change = { ...refused.change, text };
  return outbox.map((one) => (one === refused ? { ...one, change, state: { is: 'waiting' } } : one));
}

function refusesText(error: ClientError): boolean {
  return error.code === 'INVALID';
}

function insisted(outbox: Outbox, row: RowKey): Outbox {
  return outbox.reduce<Outbox>((so, one) => {
    if (one.change.row !== row || one.state.is !== 'conflict' || !('rev' in one.change)) return so;
    const change: Change = { ...one.change, rev: one.state.theirs.rev };
    return withState(so, one.id, { is: 'waiting' }).map((each) => (each.id === one.id ? { ...each, change } : each));
  }, outbox);
}
