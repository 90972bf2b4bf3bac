/** The recommendations that a ticket answers, as far as they still name it, and writing what a look at it tells. */
import type { IssueId } from '../domain/ids.ts';
import type { Recommendation } from '../domain/item.ts';
import type { NotDone } from '../domain/not-done.ts';
import type { TicketRecord } from '../domain/ticket-record.ts';
import { type TicketSight, ticketAsSeen } from '../domain/ticket-state.ts';
import { withRev } from './change-item.ts';
import type { Models } from './ports.ts';

export interface Answer {
  modelId: IssueId;
  recommendation: Recommendation;
}

/** A recommendation that does not name the ticket (any more) is none of its business. */
export async function answersOf(models: Models, { issueId, answers }: TicketRecord): Promise<Answer[]> {
  const read = await Promise.all(
    answers.map(async ({ modelId, recommendation }) => ({
      modelId,
      item: await models.readItem(modelId, recommendation),
    })),
  );
  return read.flatMap(({ modelId, item }) =>
    item?.kind === 'recommendation' && item.tickets.some((one) => one.issueId === issueId)
      ? [{ modelId, recommendation: item }]
      : [],
  );
}

/** The key by which the app knows the ticket. */
export function keyIn(answers: readonly Answer[], ticket: IssueId): string {
  const known = answers.flatMap(({ recommendation }) => recommendation.tickets).find((one) => one.issueId === ticket);
  return known?.key ?? '';
}

/** Each with its ticket as it was seen, where that changes anything. */
export function answersAsSeen(
  answers: readonly Answer[],
  seen: { ticket: IssueId; sight: TicketSight; settings: NotDone; at: string },
): Answer[] {
  return answers.flatMap(({ modelId, recommendation }) => {
    const tickets = recommendation.tickets.map((one) =>
      one.issueId === seen.ticket ? ticketAsSeen(one, seen.sight, seen) : one,
    );
    const same = tickets.every((one, at) => one === recommendation.tickets[at]);
    return same ? [] : [{ modelId, recommendation: { ...recommendation, tickets } }];
  });
}

/** The rev of each recommendation after it; null when somebody wrote one of them meanwhile. */
export async function writeAnswers(models: Models, changed: readonly Answer[]): Promise<Revs | null> {
  const revs: Revs = new Map();
  for (const { modelId, recommendation } of changed) {
    const item = withRev(recommendation, recommendation.rev + 1, 'tickets');
    if (!(await models.transact([{ write: 'item', modelId, item, expectedRev: recommendation.rev }]))) return null;
    revs.set(modelId, { ...revs.get(modelId), [item.id]: item.rev });
  }
  return revs;
}

/** By model, the revs of what was written: a lagging index is not believed. */
export type Revs = Map<IssueId, Record<string, number>>;
