/** What a person did that the server has not confirmed yet: the changes, and the rows each one touches and waits for. */
import * as z from 'zod';
import { libraryId } from '../../src/domain/ids.ts';
import { question } from '../../src/domain/item.ts';
import { priority } from '../../src/domain/priority.ts';

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
  z.strictObject({ kind: z.literal('text'), row: z.string(), text: z.string(), rev: seen }),
  z.strictObject({ kind: z.literal('priority'), row: z.string(), priority, rev: seen }),
  z.strictObject({ kind: z.literal('answer'), row: z.string(), question, text: z.string(), rev: seen }),
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

/** What an add has of the library, as the contract names it. */
export function picked(of: Extract<Change, { kind: 'add-threat' | 'add-recommendation' }>) {
  const level = of.kind === 'add-recommendation' ? of.priority : undefined;
  return { ...(of.fromLibrary ? { fromLibrary: of.fromLibrary } : {}), ...(level ? { priority: level } : {}) };
}

/** Answers have one row per question, whether or not anybody answered. */
export function answerRow(of: z.infer<typeof question>): RowKey {
  return `answer.${of}`;
}
