/** Fields of the target project that people fill in before filing: the usual optional ones, and what it requires. */
import * as z from 'zod';
import { type AdfDocument, doc, paragraphs } from './adf.ts';
import { accountId } from './ids.ts';

/** Longest text of a field, in characters; most labels of a ticket; most fields that are filled in. */
export const fieldLimits = { text: 2_000, label: 255, labels: 20, fields: 30 } as const;

const optionId = z.string().min(1).max(64);

/**
 * What a person entered, with what it takes to write it for Jira without asking again: the finisher makes the same
 * ticket. `rich-text` is plain text that Jira wants as a document; `select-many` is one choice where Jira wants a list.
 */
export const fieldValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['text', 'rich-text']), value: z.string().trim().min(1).max(fieldLimits.text) }),
  z.strictObject({ kind: z.literal('number'), value: z.number().min(-1e14).max(1e14) }),
  z.strictObject({ kind: z.literal('date'), value: z.iso.date() }),
  z.strictObject({ kind: z.literal('user'), value: accountId }),
  z.strictObject({ kind: z.enum(['select', 'select-many']), value: optionId }),
  z.strictObject({
    kind: z.literal('labels'),
    value: z.array(z.string().regex(/^\S+$/).max(fieldLimits.label)).min(1).max(fieldLimits.labels),
  }),
]);
export type FieldValue = z.infer<typeof fieldValue>;

export const fieldId = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/);

export const fieldValues = z
  .record(fieldId, fieldValue)
  .refine((values) => Object.keys(values).length <= fieldLimits.fields);
export type FieldValues = z.infer<typeof fieldValues>;

/** `unsupported`: required, and of a kind that the app cannot ask for. */
export const fieldKind = z.enum([
  'text',
  'rich-text',
  'number',
  'date',
  'user',
  'select',
  'select-many',
  'labels',
  'unsupported',
]);
export type FieldKind = z.infer<typeof fieldKind>;

export const ticketField = z.strictObject({
  id: fieldId,
  /** As Jira shows it to the person. */
  name: z.string(),
  kind: fieldKind,
  /** Jira makes no ticket without it, and has no default. */
  required: z.boolean(),
  /** What can be chosen; empty for every kind but the selects. */
  options: z.array(z.strictObject({ id: optionId, name: z.string() })),
});
export type TicketField = z.infer<typeof ticketField>;

/** Offered although nothing requires them, where the project has them on its create screen. */
export const usualFields = ['assignee', 'duedate', 'labels', 'security'] as const;

export interface FieldProblem {
  /** Id and name of the field; the id alone where the project has no such field. */
  id: string;
  name: string;
  problem: 'unknown' | 'wrong-kind' | 'no-such-option' | 'missing' | 'unsupported';
}

/** What keeps Jira from making a ticket with these values; null: nothing that is known beforehand. */
export function fieldProblem(fields: readonly TicketField[], values: FieldValues): FieldProblem | null {
  for (const [id, given] of Object.entries(values)) {
    const field = fields.find((one) => one.id === id);
    if (field === undefined) return { id, name: id, problem: 'unknown' };
    const problem = valueProblem(field, given);
    if (problem !== null) return { id, name: field.name, problem };
  }
  for (const { id, name, kind, required } of fields) {
    if (required && kind === 'unsupported') return { id, name, problem: 'unsupported' };
    if (required && values[id] === undefined) return { id, name, problem: 'missing' };
  }
  return null;
}

function valueProblem(field: TicketField, given: FieldValue): FieldProblem['problem'] | null {
  if (given.kind !== field.kind) return 'wrong-kind';
  if (given.kind !== 'select' && given.kind !== 'select-many') return null;
  return field.options.some((option) => option.id === given.value) ? null : 'no-such-option';
}

/** The value as Jira's create call takes it. What people typed becomes text, never markup. */
export function fieldForJira(
  given: FieldValue,
): string | number | string[] | { accountId: string } | { id: string } | { id: string }[] | AdfDocument {
  switch (given.kind) {
    case 'text':
    case 'number':
    case 'date':
    case 'labels':
      return given.value;
    case 'rich-text':
      return doc(...paragraphs(given.value));
    case 'user':
      return { accountId: given.value };
    case 'select':
      return { id: given.value };
    case 'select-many':
      return [{ id: given.value }];
  }
}
