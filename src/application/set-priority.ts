/** Sets the priority of a recommendation, and remembers who changed it from what. */
import { withPriority } from '../domain/agreement.ts';
import type { RecommendationId } from '../domain/ids.ts';
import type { Recommendation } from '../domain/item.ts';
import type { Priority } from '../domain/priority.ts';
import { changeItem } from './change-item.ts';
import type { Clock, Models } from './ports.ts';
import { asRecommendation } from './recommendation-of.ts';
import type { Session } from './session.ts';

export function setPriority(
  { models, clock }: { models: Models; clock: Clock },
  session: Session,
  input: { id: RecommendationId; rev: number; priority: Priority },
): Promise<Recommendation> {
  const who = { by: session.accountId, at: clock.now().toISOString() };
  return changeItem({
    models,
    modelId: session.issueId,
    id: input.id,
    field: 'priority',
    seenRev: input.rev,
    as: asRecommendation,
    apply: (current) => (current.priority === input.priority ? null : withPriority(current, input.priority, who)),
  });
}
