/** What a person did that the server has not confirmed yet: the changes, and the rows each one touches and waits for. */
import * as z from 'zod';
import { stance } from '../../src/domain/agreement.ts';
import { libraryId } from '../../src/domain/ids.ts';
import { assumptionState } from '../../src/domain/item.ts';
import { priority } from '../../src/domain/priority.ts';
import { accountId } from '../../src/domain/ids.ts';
import { type AnsweredId, answeredId, questionId } from '../../src/domain/question.ts';
import { reference } from '../../src/domain/reference.ts';
import { dispositionState, fieldsOf, stride, threatPatch, threatStatement } from '../../src/domain/threat-statement.ts';

/** A row keeps its key while its add is on the way: the add's request id, or the item's id once it was loaded. */
export type RowKey = string;

const seen = z.int().min(0);

/** What a threat says beyond its text, and what is assumed in passing. */
const threatDetailsChanges = [
  z.strictObject({ kind: z.literal('details'), row: z.string(), patch: threatPatch, rev: seen }),
  z.strictObject({
    kind: z.literal('disposition'),
    row: z.string(),
    state: dispositionState,
    reason: z.string(),
    rev: seen,
  }),
  /** `threat`: the row of the threat it bears on. */
  z.strictObject({
    kind: z.literal('add-assumption'),
    row: z.string(),
    text: z.string(),
    threat: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('assumption-state'), row: z.string(), state: assumptionState, rev: seen }),
  z.strictObject({ kind: z.literal('assumption-threat'), row: z.string(), threat: z.string().nullable(), rev: seen }),
] as const;

const neighbours = { after: z.string().nullable(), before: z.string().nullable() };

/** `rev` is what the person saw when they began; a change of an unconfirmed row saw 0. */
export const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add-last-thing'), row: z.string(), text: z.string() }),
  z.strictObject({
    kind: z.literal('add-threat'),
    row: z.string(),
    text: z.string(),
    from: z.string().nullable(),
    fromLibrary: libraryId.exactOptional(),
    statement: threatStatement.exactOptional(),
    stride: z.array(stride).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('add-recommendation'),
    row: z.string(),
    text: z.string(),
    threat: z.string(),
    priority: priority.exactOptional(),
    fromLibrary: libraryId.exactOptional(),
  }),
  /** `to`: who is mentioned; null: whoever knows. */
  z.strictObject({ kind: z.literal('add-follow-up'), row: z.string(), text: z.string(), to: accountId.nullable() }),
  z.strictObject({ kind: z.literal('text'), row: z.string(), text: z.string(), rev: seen }),
  z.strictObject({ kind: z.literal('priority'), row: z.string(), priority, rev: seen }),
  /** One threat more that a recommendation answers, or one less: that never disturbs somebody else's. */
  z.strictObject({
    kind: z.literal('map'),
    row: z.string(),
    threat: z.string(),
    mapped: z.boolean(),
    /** It becomes the one that the recommendation is shown under. */
    first: z.boolean().exactOptional(),
    rev: seen,
  }),
  /** One's own word on the priority that was seen; a null stance takes it back. */
  z.strictObject({
    kind: z.literal('opinion'),
    row: z.string(),
    by: accountId,
    at: z.string(),
    priority,
    stance: stance.nullable(),
    note: z.string(),
    rev: seen,
  }),
  z.strictObject({ kind: z.literal('answer'), row: z.string(), question: answeredId, text: z.string(), rev: seen }),
  z.strictObject({ kind: z.literal('follow-up-answer'), row: z.string(), text: z.string(), rev: seen }),
  /** One more of what an answer points at, or one less: that never disturbs somebody else's. */
  z.strictObject({
    kind: z.literal('reference'),
    row: z.string(),
    question: questionId,
    reference,
    present: z.boolean(),
    rev: seen,
  }),
  z.strictObject({ kind: z.literal('remove'), row: z.string(), rev: seen }),
  ...threatDetailsChanges,
  /** Between two rows of its kind; `after` counts as long as it is there. */
  z.strictObject({ kind: z.literal('move'), row: z.string(), ...neighbours }),
  /** Takes a confirmed deletion back. */
  z.strictObject({ kind: z.literal('restore'), row: z.string(), ...neighbours }),
]);
export type Change = z.infer<typeof change>;

/** Whether a change also writes the directory: those go one after the other, so that ids follow the order of typing. */
export function writesDirectory(of: Change): boolean {
  switch (of.kind) {
    case 'add-last-thing':
    case 'add-threat':
    case 'add-recommendation':
    case 'add-follow-up':
    case 'add-assumption':
    case 'answer':
    case 'reference':
    case 'remove':
    case 'move':
    case 'restore':
      return true;
    case 'text':
    case 'priority':
    case 'map':
    case 'opinion':
    case 'follow-up-answer':
    case 'details':
    case 'disposition':
    case 'assumption-state':
    case 'assumption-threat':
      return false;
  }
}

export function isAdd(of: Change): boolean {
  switch (of.kind) {
    case 'add-last-thing':
    case 'add-threat':
    case 'add-recommendation':
    case 'add-follow-up':
    case 'add-assumption':
      return true;
    default:
      return false;
  }
}

/** Whether nothing that somebody typed would be lost with it. */
export function isWordless(of: Change): boolean {
  switch (of.kind) {
    case 'priority':
    case 'map':
    case 'remove':
    case 'move':
    case 'restore':
    case 'assumption-state':
    case 'assumption-threat':
      return true;
    case 'opinion':
      return of.note === '';
    default:
      return false;
  }
}

/** Two changes of one row with the same field write over each other; a row's text is also what it was added with. */
export function fieldOf(of: Change): string {
  switch (of.kind) {
    case 'priority':
      return 'priority';
    case 'map':
      return 'threatIds';
    case 'opinion':
      return 'opinion';
    case 'follow-up-answer':
      return 'answer';
    case 'reference':
      return 'references';
    case 'details':
      return fieldsOf(of.patch).join('+');
    case 'disposition':
    case 'assumption-state':
    case 'assumption-threat':
      return of.kind;
    case 'move':
    case 'restore':
      return 'place';
    default:
      return 'text';
  }
}

/** The row that must exist before this change can be sent, other than its own. */
export function parentRow(of: Change): RowKey | null {
  if (of.kind === 'add-recommendation' || of.kind === 'add-assumption' || of.kind === 'assumption-threat')
    return of.threat;
  return of.kind === 'add-threat' ? of.from : null;
}

/** The rows that must have an id before this change can be sent, other than its own: also a threat that is mapped to. */
export function neededRows(of: Change): RowKey[] {
  const parent = of.kind === 'map' ? of.threat : parentRow(of);
  const beside = of.kind === 'move' || of.kind === 'restore' ? [of.after, of.before] : [];
  return [parent, ...beside].filter((row) => row !== null);
}

/** What an add has of the library, as the contract names it. */
export function picked(of: Extract<Change, { kind: 'add-threat' | 'add-recommendation' }>) {
  const level = of.kind === 'add-recommendation' ? of.priority : undefined;
  const details =
    of.kind === 'add-threat'
      ? { ...(of.statement ? { statement: of.statement } : {}), ...(of.stride ? { stride: of.stride } : {}) }
      : {};
  return {
    ...(of.fromLibrary ? { fromLibrary: of.fromLibrary } : {}),
    ...(level ? { priority: level } : {}),
    ...details,
  };
}

/** Answers have one row per question, whether or not anybody answered. */
export function answerRow(of: AnsweredId): RowKey {
  return `answer.${of}`;
}
