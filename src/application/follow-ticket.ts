/** A ticket changed: its recommendations, the progress and the issue property follow. */
import { AppError } from '../domain/app-error.ts';
import type { IssueId } from '../domain/ids.ts';
import type { Recommendation } from '../domain/item.ts';
import type { TicketRecord } from '../domain/ticket-record.ts';
import { ticketState } from '../domain/ticket-state.ts';
import { withRev } from './change-item.ts';
import type { Jira, Models, SettingsStore } from './ports.ts';
import { type PropertySchedule, schedulePropertyWrite } from './schedule-property-write.ts';
import { type PropertyDeps, writeProperty } from './write-property.ts';

export interface FollowDeps extends PropertySchedule, PropertyDeps {
  settings: Pick<SettingsStore, 'read'>;
}

const attempts = 4;

/**
 * What Jira says now counts, not what an event said then: events come late and out of order. One Jira call for the
 * ticket (none for a deleted one) and one per model.
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
): Promise<'followed'> {
  const settings = await deps.settings.read();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // The records first, then Jira: an answer older than a record can then never be written over it.
    const read = await answersOf(deps.models, record);
    const facts = ticket.deleted ? null : await factsOf(deps.jiraAsApp, ticket.id);
    const state = ticketState(facts, settings);
    const revs = await write(deps.models, read, (tickets) =>
      tickets.map((one) => (one.issueId === ticket.id ? { ...one, state, key: facts?.key ?? one.key } : one)),
    );
    if (revs === null) continue;
    for (const [modelId, known] of revs) await propertyFollows(deps, modelId, known);
    return 'followed';
  }
  throw new AppError('UNAVAILABLE', 'errors.busy', { retryAfterSeconds: 30 });
}

interface Answer {
  modelId: IssueId;
  recommendation: Recommendation;
}

async function answersOf(models: Models, { answers }: TicketRecord): Promise<Answer[]> {
  const read = await Promise.all(
    answers.map(async ({ modelId, recommendation }) => ({
      modelId,
      item: await models.readItem(modelId, recommendation),
    })),
  );
  return read.flatMap(({ modelId, item }) =>
    item?.kind === 'recommendation' ? [{ modelId, recommendation: item }] : [],
  );
}

/** Deleted, or out of the app's sight. */
async function factsOf(jira: Jira, id: IssueId) {
  try {
    return await jira.ticketFacts(id);
  } catch (error) {
    if (error instanceof AppError && error.code === 'FORBIDDEN') return null;
    throw error;
  }
}

type Tickets = Recommendation['tickets'];

/** The revs per model after it; null when somebody wrote one of them meanwhile. */
async function write(models: Models, answers: readonly Answer[], apply: (tickets: Tickets) => Tickets) {
  const revs = new Map<IssueId, Record<string, number>>();
  for (const { modelId, recommendation } of answers) {
    const tickets = apply(recommendation.tickets);
    const known = { ...revs.get(modelId), [recommendation.id]: recommendation.rev };
    revs.set(modelId, known);
    if (JSON.stringify(tickets) === JSON.stringify(recommendation.tickets)) continue;
    const item = withRev({ ...recommendation, tickets }, recommendation.rev + 1, 'tickets');
    if (!(await models.transact([{ write: 'item', modelId, item, expectedRev: recommendation.rev }]))) return null;
    revs.set(modelId, { ...known, [item.id]: item.rev });
  }
  return revs;
}

/** At once, and once more when the store's index has caught up with what others wrote at the same time. */
async function propertyFollows(deps: FollowDeps, modelId: IssueId, known: Record<string, number>): Promise<void> {
  await writeProperty(deps, modelId, known);
  await schedulePropertyWrite(deps, modelId);
}
