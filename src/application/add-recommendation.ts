/** Adds a recommendation under the threat it answers. A new one is Medium until somebody says otherwise. */
import { AppError } from '../domain/app-error.ts';
import { type LibraryId, type ThreatId, recommendationId } from '../domain/ids.ts';
import { type Recommendation, recommendation } from '../domain/item.ts';
import type { Priority } from '../domain/priority.ts';
import { type Added, type Addition, addItem } from './add-item.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

export interface RecommendationInput {
  requestId: string;
  since?: number | undefined;
  text: string;
  threatId: ThreatId;
  priority?: Priority | undefined;
  fromLibrary?: LibraryId | undefined;
}

export function addRecommendation(
  deps: { models: Models; clock: Clock },
  session: Session,
  input: RecommendationInput,
): Promise<Added<Recommendation>> {
  return addItem(deps, session, recommendationAddition(input));
}

export function recommendationAddition(input: RecommendationInput): Addition<Recommendation> {
  const { requestId, since, text, threatId, priority = 'medium', fromLibrary } = input;
  return {
    kind: 'recommendation',
    schema: recommendation,
    counter: 'R',
    requestId,
    since,
    check: (model) => {
      if (model.items.includes(threatId)) return;
      throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id: threatId }, field: 'threatId' });
    },
    make: (number, birth) => ({
      ...birth,
      kind: 'recommendation',
      id: recommendationId.parse(`R${number}`),
      text,
      threatIds: [threatId],
      priority,
      accepted: null,
      tickets: [],
      filing: null,
      ...(fromLibrary === undefined ? {} : { fromLibrary }),
    }),
  };
}
