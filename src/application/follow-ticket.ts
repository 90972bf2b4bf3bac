/** A ticket changed: its recommendations, the progress and the issue property follow. */
import type { IssueId } from '../domain/ids.ts';
import type { TicketRecord } from '../domain/ticket-record.ts';
import { lookAtTicket } from './look-at-tickets.ts';
import type { SettingsStore } from './ports.ts';
import { propertyFollows } from './property-follows.ts';
import type { PropertySchedule } from './schedule-property-write.ts';
import { answersAsSeen, answersOf, writeAnswers } from './ticket-answers.ts';
import { lost, untilWritten } from './until-written.ts';
import type { PropertyDeps } from './write-property.ts';

export interface FollowDeps extends PropertySchedule, PropertyDeps {
  settings: Pick<SettingsStore, 'read'>;
}

const attempts = 4;

/**
 * What Jira says now counts, not what an event said then: events come late and out of order. One Jira call for the
 * ticket (none for one that was deleted) and one per model.
 *
 * @throws AppError UNAVAILABLE when others keep writing the same recommendation
 */
export async function followTicket(
  deps: FollowDeps,
  ticket: { id: IssueId; deleted: boolean },
): Promise<'not-ours' | 'followed'> {
  const record = await deps.models.readTicket(ticket.id);
  return record === null ? 'not-ours' : followRecord(deps, record, ticket);
}

/** As above, for a record that was read already. */
export async function followRecord(
  deps: FollowDeps,
  record: TicketRecord,
  ticket: { id: IssueId; deleted: boolean },
): Promise<'not-ours' | 'followed'> {
  const settings = await deps.settings.read();
  return untilWritten(
    attempts,
    async () => {
      // The records first, then Jira: an answer older than a record can then never be written over it.
      const answers = await answersOf(deps.models, record);
      if (answers.length === 0) return 'not-ours';
      const at = deps.clock.now().toISOString();
      const sight = ticket.deleted ? ({ is: 'deleted' } as const) : await lookAtTicket(deps.jiraAsApp, ticket.id);
      const revs = await writeAnswers(deps.models, answersAsSeen(answers, { ticket: ticket.id, sight, settings, at }));
      if (revs === null) return lost;
      // Also where nothing changed: an earlier try may have died before it came to the property.
      for (const modelId of new Set(answers.map((one) => one.modelId)))
        await propertyFollows(deps, modelId, { ...knownRevs(answers, modelId), ...revs.get(modelId) });
      return 'followed';
    },
    30,
  );
}

function knownRevs(answers: Awaited<ReturnType<typeof answersOf>>, modelId: IssueId): Record<string, number> {
  const own = answers.filter((one) => one.modelId === modelId);
  return Object.fromEntries(own.map(({ recommendation }) => [recommendation.id, recommendation.rev]));
}
