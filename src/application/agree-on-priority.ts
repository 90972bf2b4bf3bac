/** Notes that somebody agrees with the priority of a recommendation or pushes back on it, or takes their word back. */
import { type Stance, opinionLimit, withOpinion } from '../domain/agreement.ts';
import { AppError } from '../domain/app-error.ts';
import type { RecommendationId } from '../domain/ids.ts';
import type { Recommendation } from '../domain/item.ts';
import type { Priority } from '../domain/priority.ts';
import { changeItem } from './change-item.ts';
import type { Clock, Models } from './ports.ts';
import { asRecommendation } from './recommendation-of.ts';
import type { Session } from './session.ts';

export interface AgreementInput {
  id: RecommendationId;
  rev: number;
  /** The one that the person saw: their word is about it, also where it changed meanwhile. */
  priority: Priority;
  /** Null takes their word back. */
  stance: Stance | null;
  note: string;
}

/**
 * Everybody's word is a field of its own, so that any number of people can speak at once. CONFLICT is left for the same
 * person in two places.
 *
 * @throws AppError INVALID for a push-back without a note, LIMIT when too many people have spoken
 */
export async function agreeOnPriority(
  { models, clock }: { models: Models; clock: Clock },
  session: Session,
  input: AgreementInput,
): Promise<Recommendation> {
  const { accountId: by, issueId: modelId } = session;
  const { stance, note, priority } = input;
  if (stance === 'pushed-back' && note === '') throw new AppError('INVALID', 'errors.noteMissing', { field: 'note' });
  const mine = stance === null ? null : { by, at: clock.now().toISOString(), stance, priority, note };
  return changeItem({
    models,
    modelId,
    id: input.id,
    field: `opinion.${by}`,
    seenRev: input.rev,
    as: asRecommendation,
    apply: (recommendation) => {
      const before = recommendation.opinions?.find((one) => one.by === by) ?? null;
      if (before?.stance === mine?.stance && before?.note === mine?.note && before?.priority === mine?.priority)
        return null;
      const opinions = withOpinion(recommendation, by, mine);
      if (opinions === null) throw new AppError('LIMIT', 'errors.tooManyOpinions', { params: { count: opinionLimit } });
      return { ...recommendation, opinions };
    },
  });
}
