/** What a person did that the server has not confirmed yet: the changes, and the rows each one touches and waits for. */
import * as z from 'zod';
import { stance } from '../../src/domain/agreement.ts';
import { libraryId } from '../../src/domain/ids.ts';
import { priority } from '../../src/domain/priority.ts';
import { accountId } from '../../src/domain/ids.ts';
import { type QuestionId, questionId } from '../../src/domain/question.ts';
import { reference } from '../../src/domain/reference.ts';

/** A row keeps its key while its add is on the way: the add's request id, or the item's id once it was loaded. */
export type RowKey = string;

const seen = z.int().min(0);

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
  /** One threat more that a recommendation answers, or one less: that never disturbs somebody else's. */
  z.strictObject({ kind: z.literal('map'), row: z.string(), threat: z.string(), mapped: z.boolean(), rev: seen }),
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
      return true;
    case 'text':
    case 'priority':
    case 'map':
    case 'opinion':
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
    case 'map':
      return 'threatIds';
    case 'opinion':
      return 'opinion';
    case 'follow-up-answer':
      return 'answer';
    case 'reference':
      return 'references';
    default:
      return 'text';
  }
}

/** The row that must exist before this change can be sent, other than its own. */
export function parentRow(of: Change): RowKey | null {
  if (of.kind === 'add-recommendation') return of.threat;
  return of.kind === 'add-threat' ? of.from : null;
}

/** The row that must have its id before this change can be sent: also a threat that somebody maps to. */
export function neededRow(of: Change): RowKey | null {
  return of.kind === 'map' ? of.threat : parentRow(of);
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
