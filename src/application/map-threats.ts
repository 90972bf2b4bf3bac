/** Maps a recommendation to more threats, or to fewer: the "why" it has, many to many. */
import { AppError } from '../domain/app-error.ts';
import type { IssueId, RecommendationId, ThreatId } from '../domain/ids.ts';
import { type Recommendation, threatsPerRecommendation } from '../domain/item.ts';
import { changeItem, checkRev } from './change-item.ts';
import type { Models } from './ports.ts';
import { asRecommendation } from './recommendation-of.ts';
import type { Session } from './session.ts';

export interface MappingInput {
  id: RecommendationId;
  rev: number;
  add: readonly ThreatId[];
  remove: readonly ThreatId[];
  /** What is added comes before the others. */
  first?: boolean | undefined;
}

const field = 'threatIds';

/**
 * One more or one less never disturbs what somebody else maps meanwhile. Only where a removal would leave none, and
 * somebody changed the mapping since `rev`, it is a CONFLICT: who removed it did not know that it was the last one.
 *
 * @throws AppError NOT_FOUND for a threat that does not exist, LIMIT for too many
 */
export async function mapThreats(
  { models }: { models: Models },
  session: Session,
  { id, rev, add, remove, first = false }: MappingInput,
): Promise<Recommendation> {
  await checkThreats(models, session.issueId, add);
  return changeItem({
    models,
    modelId: session.issueId,
    id,
    field,
    seenRev: null,
    as: asRecommendation,
    apply: (recommendation) => {
      checkRev(recommendation, rev);
      const threatIds = mapped(recommendation.threatIds, { add, remove, first });
      if (
        threatIds.length === recommendation.threatIds.length &&
        threatIds.every((one, at) => one === recommendation.threatIds[at])
      )
        return null;
      if (threatIds.length === 0 && (recommendation.changed[field] ?? 0) > rev) {
        throw new AppError('CONFLICT', 'errors.conflict', { params: { id }, current: recommendation });
      }
      if (threatIds.length > threatsPerRecommendation) {
        throw new AppError('LIMIT', 'errors.tooManyThreats', { params: { count: threatsPerRecommendation } });
      }
      return { ...recommendation, threatIds };
    },
  });
}

/** Those it has keep their order, the first one above all: it is shown under that. */
function mapped(
  before: readonly ThreatId[],
  { add, remove, first }: Pick<MappingInput, 'add' | 'remove' | 'first'>,
): ThreatId[] {
  const all = first === true ? [...add, ...before] : [...before, ...add];
  return [...new Set(all)].filter((one) => !remove.includes(one));
}

/** By key, so that a threat which was added a moment ago counts. */
async function checkThreats(models: Models, modelId: IssueId, threats: readonly ThreatId[]): Promise<void> {
  if (threats.length === 0) return;
  const found = new Set<string>((await models.readItems(modelId, threats)).map((one) => one.id));
  const missing = threats.find((one) => !found.has(one));
  if (missing === undefined) return;
  throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id: missing }, field: 'add' });
}
