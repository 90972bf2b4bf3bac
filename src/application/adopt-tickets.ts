/** Finds the tickets that an earlier try of these intents made, and records them. */
import { noCodeReview, reviewersOf } from '../domain/code-review.ts';
import type { AccountId, IssueId } from '../domain/ids.ts';
import type { Recommendation } from '../domain/item.ts';
import type { Settings } from '../domain/settings.ts';
import { ticketMarker } from '../domain/ticket-record.ts';
import { ticketState } from '../domain/ticket-state.ts';
import { ticketsAtOnce } from './create-tickets.ts';
import { inChunks } from './in-chunks.ts';
import type { FoundTicket, Jira, Models } from './ports.ts';
import type { RulesInForce } from './read-once.ts';
import { type NewlyFiled, recordTickets } from './record-ticket.ts';

/** Machines disagree on the time by a little. */
const clockSkewMilliseconds = 60_000;

export interface Adoption {
  adopted: Recommendation[];
  /** No ticket of theirs is known. */
  missing: Recommendation[];
}

export async function adoptTickets(
  { models, jiraAsApp, settings, rules }: { models: Models; jiraAsApp: Jira; settings: Settings; rules: RulesInForce },
  modelId: IssueId,
  intended: readonly Recommendation[],
): Promise<Adoption> {
  const nonces = intended.flatMap((one) => (one.filing === null ? [] : [one.filing.nonce]));
  const found: FoundTicket[] = [];
  for (const chunk of inChunks(nonces, ticketsAtOnce)) found.push(...(await jiraAsApp.findTickets(chunk)));
  const app = found.length === 0 ? null : await jiraAsApp.ownAccount();
  const codeReview = found.length === 0 ? noCodeReview : (await rules.read()).content.codeReview;
  const filed: NewlyFiled[] = [];
  const missing: Recommendation[] = [];
  for (const recommendation of intended) {
    const ticket = found.find((one) => isAnswerTo(one, recommendation, { modelId, app }));
    if (ticket === undefined) missing.push(recommendation);
    else
      filed.push({
        recommendation,
        record: await models.readTicket(ticket.id),
        ticket: { ...ticket, state: ticketState(ticket.facts, settings) },
        reviewers: reviewersOf(codeReview, recommendation.priority),
      });
  }
  return { adopted: await recordTickets(models, modelId, filed), missing };
}

/** Properties can be written by anybody who edits the ticket: creator, time and nonce must match the stored intent too. */
function isAnswerTo(
  ticket: FoundTicket,
  { id, filing }: Recommendation,
  { modelId, app }: { modelId: IssueId; app: AccountId | null },
): boolean {
  if (filing === null || ticket.creator === null) return false;
  const marker = ticketMarker.safeParse(ticket.marker);
  return (
    marker.success &&
    marker.data.nonce === filing.nonce &&
    marker.data.modelId === modelId &&
    marker.data.recommendation === id &&
    (ticket.creator === app || filing.tried.includes(ticket.creator)) &&
    ticket.created.getTime() >= Date.parse(filing.since) - clockSkewMilliseconds
  );
}
