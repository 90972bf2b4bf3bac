/** Adds several items in one transaction, in their order: picked from the library, or typed while an add was on its way. */
import { AppError } from '../domain/app-error.ts';
import { type ThreatId, threatId } from '../domain/ids.ts';
import type { ModelRecord } from '../domain/model.ts';
import { type Addition, type NewItem, firstTry, withAddition } from './add-item.ts';
import { type LastThingInput, lastThingAddition } from './add-last-thing.ts';
import { type RecommendationInput, recommendationAddition } from './add-recommendation.ts';
import { type ThreatInput, threatAddition } from './add-threat.ts';
import { type MadeBy, changeModelOnce } from './change-model-once.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

export type Add =
  | ({ kind: 'last-thing' } & LastThingInput)
  | ({ kind: 'threat' } & ThreatInput)
  /** Under a threat that is there, or under one that this or an earlier request adds. */
  | ({ kind: 'recommendation'; threatId?: ThreatId | undefined; threatRequestId?: string | undefined } & Omit<
      RecommendationInput,
      'threatId'
    >);

/**
 * All or nothing, but for what an earlier try added already: that is found again.
 *
 * @returns one item for each add, in its order
 * @throws AppError as the single adds do
 */
export async function addMany(
  { models, clock }: { models: Models; clock: Clock },
  session: Session,
  { adds }: { adds: readonly Add[] },
): Promise<{ items: NewItem[]; model: ModelRecord }> {
  const at = clock.now().toISOString();
  let adding = new Map<string, NewItem>();
  const { model, made } = await changeModelOnce(models, session.issueId, adds, (current, madeBy) => {
    adding = new Map();
    let record = current;
    const idOf: MadeBy = (requestId) => adding.get(requestId)?.id ?? madeBy(requestId);
    for (const add of adds) {
      if (idOf(add.requestId) !== null) continue;
      const added = withAddition(record, additionOf(add, idOf), { session, at });
      adding.set(add.requestId, added.item);
      record = added.record;
    }
    if (adding.size === 0) return null;
    const items = [...adding.values()];
    return {
      record,
      also: items.map((item) => ({ write: 'item', modelId: session.issueId, item, expectedRev: null })),
    };
  });
  const items: NewItem[] = [];
  for (const add of adds) {
    items.push(adding.get(add.requestId) ?? (await firstTry(models, { model, made }, additionOf(add, made))));
  }
  return { items, model };
}

function additionOf(add: Add, made: MadeBy): Addition<NewItem> {
  switch (add.kind) {
    case 'last-thing':
      return lastThingAddition(add);
    case 'threat':
      return threatAddition(add);
    case 'recommendation':
      return recommendationAddition({ ...add, threatId: threatOf(add, made) });
  }
}

function threatOf(add: Extract<Add, { kind: 'recommendation' }>, made: MadeBy): ThreatId {
  if (add.threatId !== undefined) return add.threatId;
  const requestId = add.threatRequestId ?? '';
  const id = threatId.safeParse(made(requestId)).data;
  if (id === undefined)
    throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id: requestId }, field: 'threatRequestId' });
  return id;
}
