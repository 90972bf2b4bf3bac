/** What a person did that the server has not confirmed yet: the changes, and the rows each one touches and waits for. */
import * as z from 'zod';
import { libraryId } from '../../src/domain/ids.ts';
import { priority } from '../../src/domain/priority.ts';
import { accountId } from '../../src/domain/ids.ts';
import { type QuestionId, questionId } from '../../src/domain/question.ts';
import { reference } from '../../src/domain/reference.ts';

/** A row keeps its key while its add is on the way: the add's request id, or the item's id once it was loaded. */
export type RowKey = string;

const seen = z.int().min(0);

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
  z.strictObject({ kind: z.literal('answer'), row: z.string(), question: questionId, text: z.string(), rev: seen }),
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
    case 'answer':
    case 'reference':
    case 'remove':
    case 'move':
    case 'restore':
      return true;
    case 'text':
    case 'priority':
    case 'follow-up-answer':
      return false;
  }
}

export function isAdd(of: Change): boolean {
  switch (of.kind) {
    case 'add-last-thing':
    case 'add-threat':
    case 'add-recommendation':
    case 'add-follow-up':
      return true;
    default:
      return false;
  }
}

/** Two changes of one row with the same field write over each other; a row's text is also what it was added with. */
export function fieldOf(of: Change): string {
  switch (of.kind) {
    case 'priority':
      return 'priority';
    case 'follow-up-answer':
      return 'answer';
    case 'reference':
      return 'references';
    case 'move':
    case 'restore':
      return 'place';
    default:
      return 'text';
  }
}

/** The row that must exist before this change can be sent, other than its own. */
export function parentRow(of: Change): RowKey | null {
  if (of.kind === 'add-recommendation') return of.threat;
  return of.kind === 'add-threat' ? of.from : null;
}

/** The rows that must have an id before this change can be sent, other than its own. */
export function neededRows(of: Change): RowKey[] {
  const parent = parentRow(of);
  const beside = of.kind === 'move' || of.kind === 'restore' ? [of.after, of.before] : [];
  return [parent, ...beside].filter((row) => row !== null);
}

/** What an add has of the library, as the contract names it. */
export function picked(of: Extract<Change, { kind: 'add-threat' | 'add-recommendation' }>) {
  const level = of.kind === 'add-recommendation' ? of.priority : undefined;
  return { ...(of.fromLibrary ? { fromLibrary: of.fromLibrary } : {}), ...(level ? { priority: level } : {}) };
}

/** Answers have one row per question, whether or not anybody answered. */
export function answerRow(of: QuestionId): RowKey {
  return `answer.${of}`;
}
