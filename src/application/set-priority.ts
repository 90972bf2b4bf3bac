/** Sets the priority of a recommendation. */
import type { RecommendationId } from '../domain/ids.ts';
import type { Recommendation } from '../domain/item.ts';
import type { Priority } from '../domain/priority.ts';
import { changeItem } from './change-item.ts';
import type { Models } from './ports.ts';
import { asRecommendation } from './recommendation-of.ts';
import type { Session } from './session.ts';

export async function setPriority(
  { models }: { models: Models },
  session: Session,
  input: { id: RecommendationId; rev: number; priority: Priority },
): Promise<Recommendation> {
  const changed = await changeItem({
    models,
    modelId: session.issueId,
    id: input.id,
    field: 'priority',
    seenRev: input.rev,
    apply: (current) => {
      const recommendation = asRecommendation(current);
      return recommendation.priority === input.priority ? null : { ...recommendation, priority: input.priority };
    },
  });
  return asRecommendation(changed);
}
