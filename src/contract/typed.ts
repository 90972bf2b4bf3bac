/** What people type, and what an add answers: shared by the operations of the panel. */
import * as z from 'zod';
import { rev } from '../domain/ids.ts';
import { modelView } from './model-view.ts';

/** Sent with every add; a repeat with the same id finds the item that the first try made. */
export const requestId = z.uuid();

/**
 * The directory's rev as the sender had it when an add was first sent: so a repeat is found however many adds came in
 * between. Absent: only among the latest adds.
 */
export const firstSent = { requestId, since: rev.optional() };

const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2060\ufeff\ufffd]/g;

/** What cannot be seen cannot be meant: control characters and halves of characters go, the rest stays as typed. */
export function withoutUnseen(value: string): string {
  return value.toWellFormed().replace(unseen, '');
}

export const cleaned = z.string().transform(withoutUnseen);
export const text = (limit: number) => cleaned.pipe(z.string().trim().min(1).max(limit));

/** An add changes the directory too: its new rev and stage come along. */
export const added = <T extends z.ZodType>(of: T) => z.looseObject({ item: of, model: modelView });
