/** Records as the entity store keeps them: what is indexed or compared stands beside the body. */
import * as z from 'zod';
import { AppError } from '../../domain/app-error.ts';
import { type Item, item } from '../../domain/item.ts';
import { type ModelRecord, modelRecord } from '../../domain/model.ts';
import { type TicketRecord, ticketRecord } from '../../domain/ticket-record.ts';

export interface StoredModel {
  rev: number;
  v: number;
  body: ModelRecord;
}

export interface StoredItem {
  modelId: string;
  kind: string;
  order: number;
  /** When it was written last: the range of the index `by-change`. */
  changedAt: string;
  rev: number;
  v: number;
  body: Item;
}

export interface StoredTicket {
  rev: number;
  v: number;
  body: TicketRecord;
}

const stored = z.looseObject({ v: z.unknown(), body: z.unknown() });

export const toStoredModel = (body: ModelRecord): StoredModel => ({ rev: body.rev, v: body.v, body });
export const toStoredTicket = (body: TicketRecord): StoredTicket => ({ rev: body.rev, v: body.v, body });
export const toStoredItem = (modelId: string, body: Item, changedAt: string): StoredItem => {
  return { modelId, kind: body.kind, order: body.order, changedAt, rev: body.rev, v: body.v, body };
};

/** @throws AppError UNEXPECTED for a record that no reader knows: it is left as it is */
export function modelFrom(value: unknown): ModelRecord {
  const record = stored.safeParse(value).data;
  const model = modelRecord.safeParse(record?.body);
  if (model.success) return model.data;
  throw new AppError('UNEXPECTED', 'errors.unreadableRecord', { params: { version: String(record?.v) } });
}

/** Null for a record that no reader knows. */
export function itemFrom(value: unknown): Item | null {
  return item.safeParse(stored.safeParse(value).data?.body).data ?? null;
}

/** @throws AppError UNEXPECTED for a record that no reader knows: a newer version of the app may run beside this one */
export function ticketFrom(value: unknown): TicketRecord {
  const record = stored.safeParse(value).data;
  const ticket = ticketRecord.safeParse(record?.body);
  if (ticket.success) return ticket.data;
  throw new AppError('UNEXPECTED', 'errors.unreadableRecord', { params: { version: String(record?.v) } });
}
