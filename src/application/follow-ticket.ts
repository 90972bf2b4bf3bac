/** A ticket changed: its recommendations, the progress and the issue property follow. */
import type { IssueId, RecommendationId } from '../domain/ids.ts';
import { ticketState } from '../domain/ticket-state.ts';
import type { TicketReference } from '../domain/item.ts';
import { changeTickets } from './change-tickets.ts';
import type { Jira, Models, SettingsStore } from './ports.ts';
import { writeProperty } from './write-property.ts';

export interface FollowDeps {
  models: Models;
  jiraAsApp: Jira;
  settings: SettingsStore;
}

/**
 * What Jira says now counts, not what an event said then: events come late and out of order. One Jira call for the
 * ticket (none for a deleted one) and one per model.
 */
export async function followTicket(
  deps: FollowDeps,
  ticket: { id: IssueId; deleted: boolean },
): Promise<'not-ours' | 'followed'> {
  const record = await deps.models.readTicket(ticket.id);
  if (record === null) return 'not-ours';
  const [facts, settings] = await Promise.all([
    ticket.deleted ? null : deps.jiraAsApp.ticketFacts(ticket.id),
    deps.settings.read(),
  ]);
  const state = ticketState(facts, settings.notDoneResolutionIds);
  const written = new Map<IssueId, Record<string, number>>();
  for (const { modelId, recommendation } of record.answers) {
    const rev = await follow(deps, { modelId, recommendation, ticketId: ticket.id, state, key: facts?.key ?? null });
    written.set(modelId, { ...written.get(modelId), ...(rev === null ? {} : { [recommendation]: rev }) });
  }
  for (const [modelId, known] of written) await writeProperty(deps, modelId, known);
  return 'followed';
}

interface Following {
  modelId: IssueId;
  recommendation: RecommendationId;
  ticketId: IssueId;
  state: TicketReference['state'];
  key: string | null;
}

async function follow({ models }: FollowDeps, following: Following): Promise<number | null> {
  const { modelId, recommendation, ticketId, state, key } = following;
  const changed = await changeTickets({
    models,
    modelId,
    id: recommendation,
    // A ticket that the recommendation does not name is ignored: properties and records of tickets prove nothing.
    apply: (tickets) => tickets.map((one) => (one.issueId === ticketId ? { ...one, state, key: key ?? one.key } : one)),
  });
  return changed?.rev ?? null;
}
