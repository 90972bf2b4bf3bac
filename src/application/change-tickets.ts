/** Changes the tickets of one recommendation, whoever writes its text or priority meanwhile. */
import { AppError } from '../domain/app-error.ts';
import type { IssueId, RecommendationId } from '../domain/ids.ts';
import type { Recommendation, TicketReference } from '../domain/item.ts';
import { changeItem } from './change-item.ts';
import type { Models } from './ports.ts';
import { asRecommendation } from './recommendation-of.ts';

export interface TicketsChange {
  models: Models;
  modelId: IssueId;
  id: RecommendationId;
  apply: (tickets: TicketReference[]) => TicketReference[];
}

/** The recommendation after the change; null when it is gone. */
export async function changeTickets({ models, modelId, id, apply }: TicketsChange): Promise<Recommendation | null> {
  try {
    return await changeItem({
      models,
      modelId,
      id,
      field: 'tickets',
      seenRev: null,
      as: asRecommendation,
      apply: (recommendation) => {
        const tickets = apply(recommendation.tickets);
        return JSON.stringify(tickets) === JSON.stringify(recommendation.tickets)
          ? null
          : { ...recommendation, tickets };
      },
    });
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
