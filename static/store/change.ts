/** What a person did that the server has not confirmed yet: the changes, and the rows each one touches and waits for. */
import * as z from 'zod';
import { priority } from '../../src/domain/priority.ts';
import { type QuestionId, questionId } from '../../src/domain/question.ts';

/** A row keeps its key while its add is on the way: the add's request id, or the item's id once it was loaded. */
export type RowKey = string;

const seen = z.int().min(0);

/** `rev` is what the person saw when they began; a change of an unconfirmed row saw 0. */
export const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add-last-thing'), row: z.string(), text: z.string() }),
  z.strictObject({ kind: z.literal('add-threat'), row: z.string(), text: z.string(), from: z.string().nullable() }),
  z.strictObject({ kind: z.literal('add-recommendation'), row: z.string(), text: z.string(), threat: z.string() }),
  z.strictObject({ kind: z.literal('text'), row: z.string(), text: z.string(), rev: seen }),
  z.strictObject({ kind: z.literal('priority'), row: z.string(), priority, rev: seen }),
  z.strictObject({ kind: z.literal('answer'), row: z.string(), question: questionId, text: z.string(), rev: seen }),
  z.strictObject({ kind: z.literal('remove'), row: z.string(), rev: seen }),
]);
export type Change = z.infer<typeof change>;

/** Whether a change also writes the directory: those go one after the other, so that ids follow the order of typing. */
export function writesDirectory(of: Change): boolean {
  switch (of.kind) {
    case 'add-last-thing':
    case 'add-threat':
    case 'add-recommendation':
    case 'answer':
    case 'remove':
      return true;
    case 'text':
    case 'priority':
      return false;
  }
}

export function isAdd(of: Change): boolean {
  return of.kind === 'add-last-thing' || of.kind === 'add-threat' || of.kind === 'add-recommendation';
}

/** The row that must exist before this change can be sent, other than its own. */
export function parentRow(of: Change): RowKey | null {
  if (of.kind === 'add-recommendation') return of.threat;
  return of.kind === 'add-threat' ? of.from : null;
}

/** Answers have one row per question, whether or not anybody answered. */
export function answerRow(of: QuestionId): RowKey {
  return `answer.${of}`;
}
