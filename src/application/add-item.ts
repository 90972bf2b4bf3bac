/** Adds one item to a model: a new id from the directory's counters and the item itself, in one transaction. */
import { AppError } from '../domain/app-error.ts';
import type { Item } from '../domain/item.ts';
import { type ModelRecord, itemLimits } from '../domain/model.ts';
import { stageAfter } from '../domain/stage.ts';
import { type MadeBy, changeModelOnce, remembering } from './change-model-once.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

type Counter = keyof ModelRecord['counters'];
export type NewItem = Exclude<Item, { kind: 'answer' }>;

/** What every new item starts with. */
export interface Birth {
  v: 1;
  rev: 1;
  order: number;
  by: Session['accountId'];
  at: string;
  changed: Record<string, number>;
}

export interface Addition<T extends NewItem> {
  kind: T['kind'];
  /** Narrows the item of an earlier try. */
  schema: { parse(value: unknown): T };
  counter: Counter;
  /** A repeat with the same id finds the first one's item. */
  requestId: string;
  /** The directory's rev when the request was first sent. */
  since?: number | undefined;
  /** Refuses by throwing, with the directory as it is now. */
  check?: (model: ModelRecord) => void;
  make: (number: number, birth: Birth) => T;
}

export interface Added<T extends Item> {
  item: T;
  model: ModelRecord;
  /** False: an earlier try with the same request id made it. */
  isNew: boolean;
}

/** @throws AppError LIMIT when the model is full */
export async function addItem<T extends NewItem>(
  { models, clock }: { models: Models; clock: Clock },
  session: Session,
  addition: Addition<T>,
): Promise<Added<T>> {
  const at = clock.now().toISOString();
  const adding: { item: T | null } = { item: null };
  const { model, made } = await changeModelOnce(models, session.issueId, [addition], (current, madeBy) => {
    adding.item = null;
    if (madeBy(addition.requestId) !== null) return null;
    const { item, record } = withAddition(current, addition, { session, at });
    adding.item = item;
    return { record, also: [{ write: 'item', modelId: session.issueId, item, expectedRev: null }] };
  });
  const item = adding.item ?? (await firstTry(models, { model, made }, addition));
  return { item, model, isNew: adding.item !== null };
}

/** @throws AppError LIMIT when the model is full, or what the addition's own check throws */
export function withAddition<T extends NewItem>(
  model: ModelRecord,
  addition: Addition<T>,
  { session, at }: { session: Session; at: string },
): { item: T; record: ModelRecord } {
  checkRoom(model, addition);
  addition.check?.(model);
  const number = (model.counters[addition.counter] ?? 0) + 1;
  const { requestId } = addition;
  const item = { ...addition.make(number, birth(session, at, model.items.length)), requestId };
  return { item, record: withItem(model, item, addition) };
}

const notCaptured: readonly Item['kind'][] = ['follow-up', 'exception'];

export function birth(session: Session, at: string, order: number): Birth {
  return { v: 1, rev: 1, order, by: session.accountId, at, changed: {} };
}

function checkRoom<T extends NewItem>(model: ModelRecord, { kind, counter }: Addition<T>): void {
  const limit = itemLimits[kind];
  const present = model.items.filter((id) => id.startsWith(counter)).length;
  if (present >= limit) throw new AppError('LIMIT', 'errors.full', { params: { count: limit } });
}

function withItem<T extends NewItem>(model: ModelRecord, item: T, addition: Addition<T>): ModelRecord {
  return {
    ...model,
    // A question or an exception is no note of the meeting.
    stage: notCaptured.includes(addition.kind) ? model.stage : stageAfter(model.stage, 'captured'),
    items: [...model.items, item.id],
    counters: { ...model.counters, [addition.counter]: (model.counters[addition.counter] ?? 0) + 1 },
    ...remembering(model, { requestId: addition.requestId, id: item.id, rev: model.rev + 1 }),
  };
}

export async function firstTry<T extends NewItem>(
  models: Models,
  { model, made }: { model: ModelRecord; made: MadeBy },
  { requestId, schema }: Addition<T>,
): Promise<T> {
  const id = made(requestId);
  const item = id === null ? null : await models.readItem(model.issueId, id);
  if (item !== null) return schema.parse(item);
  throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id: id ?? requestId }, field: 'id' });
}
