/** Changes what was decided on one recommendation together with its exceptions: all of it, or nothing. */
import { AppError } from '../domain/app-error.ts';
import type { IssueId, RecommendationId } from '../domain/ids.ts';
import type { Exception, Item, Recommendation } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import { withRev } from './change-item.ts';
import type { Change, Models } from './ports.ts';
import { asRecommendation } from './recommendation-of.ts';
import { lost, untilWritten } from './until-written.ts';

const attempts = 10;

/** As one reading found it. */
export interface Case {
  model: ModelRecord;
  recommendation: Recommendation;
  /** Its own, all there ever were. */
  exceptions: Exception[];
}

interface Changed<T extends Item> {
  item: T;
  fields: readonly string[];
}

/** Items as they should be, revs aside. */
export interface CaseChange {
  /** Absent: nothing about it changes. */
  recommendation?: Changed<Recommendation>;
  exceptions?: readonly Changed<Exception>[];
  /** One more, and the directory with it. */
  added?: { item: Exception; record: ModelRecord } | null;
}

export interface CaseChanged {
  model: ModelRecord;
  /** What was written; after a repeat, what was found. */
  items: Item[];
  added: Exception | null;
}

/**
 * The recommendation is written with every change of its exceptions: so they are decided one after the other, and nobody
 * approves what is declined in the same moment by themselves.
 *
 * @param decide from what is there now; null leaves everything as it is
 * @throws AppError NOT_FOUND when the model or the recommendation is gone, UNAVAILABLE when others keep winning
 */
export async function changeCase(
  models: Models,
  { modelId, id }: { modelId: IssueId; id: RecommendationId },
  decide: (found: Case) => CaseChange | null,
): Promise<CaseChanged> {
  return untilWritten(attempts, async () => {
    const found = await readCase(models, modelId, id);
    const change = decide(found);
    if (change === null) return { ...found, items: [found.recommendation, ...found.exceptions], added: null };
    const { model, items, changes } = written(found, change);
    if (await models.transact(changes)) return { model, items, added: change.added?.item ?? null };
    return lost;
  });
}

/** The recommendation by key before its exceptions: one that is added in between is told by its rev. */
async function readCase(models: Models, modelId: IssueId, id: RecommendationId): Promise<Case> {
  const recommendation = await models.readItem(modelId, id);
  const model = await models.read(modelId);
  if (model === null) throw new AppError('NOT_FOUND', 'errors.notSized');
  if (recommendation === null || !model.items.includes(id)) {
    throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id }, field: 'id' });
  }
  const ids = model.items.filter((one) => one.startsWith('X'));
  const exceptions = (await models.readItems(modelId, ids)).filter(
    (one): one is Exception => one.kind === 'exception' && one.recommendationId === id,
  );
  return { model, recommendation: asRecommendation(recommendation), exceptions };
}

function written({ model, recommendation }: Case, change: CaseChange) {
  const modelId = model.issueId;
  const { item: wanted, fields } = change.recommendation ?? { item: recommendation, fields: [] };
  const next = withRev(wanted, recommendation.rev + 1, fields);
  const exceptions = (change.exceptions ?? []).map((one) => withRev(one.item, one.item.rev + 1, one.fields));
  const changes: Change[] = [next, ...exceptions].map((item) => ({
    write: 'item',
    modelId,
    item,
    expectedRev: item.rev - 1,
  }));
  const { added = null } = change;
  if (added === null) return { model, items: [next, ...exceptions], changes };
  const record = { ...added.record, rev: model.rev + 1 };
  changes.push({ write: 'model', record, expectedRev: model.rev });
  changes.push({ write: 'item', modelId, item: added.item, expectedRev: null });
  return { model: record, items: [next, ...exceptions, added.item], changes };
}
