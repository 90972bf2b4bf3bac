/** Writes the end of one filing: the ticket on its recommendation and the record under the ticket's id, together. */
import type { IssueId } from '../domain/ids.ts';
import type { Recommendation } from '../domain/item.ts';
import { withRev } from './change-item.ts';
import type { Models } from './ports.ts';
import { asRecommendation } from './recommendation-of.ts';

const attempts = 8;

export interface NewlyFiled {
  recommendation: Recommendation;
  ticket: { id: IssueId; key: string };
}

/** Null when the intent is not ours any more: another run has recorded it. */
export async function recordTicket(
  models: Models,
  modelId: IssueId,
  filed: NewlyFiled,
): Promise<Recommendation | null> {
  const { recommendation, ticket } = filed;
  const nonce = recommendation.filing?.nonce;
  let current: Recommendation | null = recommendation;
  for (let attempt = 0; attempt < attempts && current !== null && current.filing?.nonce === nonce; attempt += 1) {
    const next = withTicket(current, modelId, ticket);
    const recorded = await models.transact([
      { write: 'item', modelId, item: next, expectedRev: current.rev },
      { write: 'ticket', record: ticketRecordOf(modelId, next, ticket.id), expectedRev: null },
    ]);
    if (recorded) return next;
    current = await reread(models, modelId, recommendation);
  }
  return null;
}

/** Lets a recommendation go that Jira refused, so that it can be filed again. */
export async function releaseIntent(models: Models, modelId: IssueId, recommendation: Recommendation): Promise<void> {
  const nonce = recommendation.filing?.nonce;
  let current: Recommendation | null = recommendation;
  for (let attempt = 0; attempt < attempts && current !== null && current.filing?.nonce === nonce; attempt += 1) {
    const item = withRev({ ...current, filing: null }, current.rev + 1, 'tickets');
    if (await models.transact([{ write: 'item', modelId, item, expectedRev: current.rev }])) return;
    current = await reread(models, modelId, recommendation);
  }
}

function withTicket(recommendation: Recommendation, modelId: IssueId, ticket: NewlyFiled['ticket']): Recommendation {
  const { filing, tickets } = recommendation;
  // A sub-task of the Threat model issue hangs there already; everything else still needs its link.
  const linked = filing?.destination.parentId === modelId;
  const accepted = recommendation.accepted ?? (filing === null ? null : { by: filing.by, at: filing.at });
  const reference = { issueId: ticket.id, key: ticket.key, state: 'open' as const, linked };
  const next = { ...recommendation, accepted, filing: null, tickets: [...tickets, reference] };
  return withRev(next, recommendation.rev + 1, 'tickets');
}

function ticketRecordOf(modelId: IssueId, recommendation: Recommendation, issueId: IssueId) {
  return { v: 1 as const, rev: 1, issueId, answers: [{ modelId, recommendation: recommendation.id }] };
}

async function reread(models: Models, modelId: IssueId, { id }: Recommendation): Promise<Recommendation | null> {
  const item = await models.readItem(modelId, id);
  return item === null ? null : asRecommendation(item);
}
