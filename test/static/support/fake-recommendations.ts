/** Mapping and agreement, as the fake back end answers them. */
import type { HandlersFor } from '../../../src/contract/contract.ts';
import type { RecommendationsContract } from '../../../src/contract/recommendations.ts';
import { withOpinion } from '../../../src/domain/agreement.ts';
import { type Item, type Recommendation, recommendation } from '../../../src/domain/item.ts';
import { born, me } from './born.ts';

interface Parts {
  found(id: string): Item;
  edited(id: string, rev: number, field: string, change: object): Item;
}

export function fakeRecommendations({ found, edited }: Parts): HandlersFor<RecommendationsContract, null> {
  const now = (id: string): Recommendation => recommendation.parse(found(id));
  return {
    mapThreats: async (_session, { id, add, remove, first }) => {
      const { threatIds, rev } = now(id);
      const all = first === true ? [...add, ...threatIds] : [...threatIds, ...add];
      const mapped = [...new Set(all)].filter((one) => !remove.includes(one));
      return recommendation.parse(edited(id, rev, 'threatIds', { threatIds: mapped }));
    },
    agreeOnPriority: async (_session, { id, rev, priority, stance, note }) => {
      const mine = stance === null ? null : { by: me, at: born.at, stance, priority, note };
      return recommendation.parse(edited(id, rev, `opinion.${me}`, { opinions: withOpinion(now(id), me, mine) }));
    },
  };
}
