/** Looks at several tickets again, in one Jira call: what no event told of is written down, and nothing else. */
import type { IssueId } from '../domain/ids.ts';
import type { TicketRecord } from '../domain/ticket-record.ts';
import type { TicketSight } from '../domain/ticket-state.ts';
import { type FollowDeps, followRecord } from './follow-ticket.ts';
import { lookAtTickets } from './look-at-tickets.ts';
import { schedulePropertyWrite } from './schedule-property-write.ts';
import { type Answer, type Revs, answersAsSeen, answersOf, keyIn, writeAnswers } from './ticket-answers.ts';
import { writeProperty } from './write-property.ts';

export interface FollowedTickets {
  /** Those that are tickets of ours. */
  looked: number;
  /** Those of which there was something to write. */
  changed: number;
}

interface Known {
  record: TicketRecord;
  answers: Answer[];
}

/**
 * One Jira call for all of them, one for each project in which something is missing, and one for each model that
 * changed. Repeated from any point it ends the same.
 *
 * @throws AppError UNAVAILABLE when others keep writing the same recommendation
 */
export async function followTickets(deps: FollowDeps, ids: readonly IssueId[]): Promise<FollowedTickets> {
  const known = await knownAmong(deps, ids);
  if (known.length === 0) return { looked: 0, changed: 0 };
  const settings = await deps.settings.read();
  const at = deps.clock.now().toISOString();
  const tickets = known.map(({ record, answers }) => ({ id: record.issueId, key: keyIn(answers, record.issueId) }));
  const sights = await lookAtTickets(deps.jiraAsApp, tickets);
  const changed = known.flatMap(({ record, answers }) => {
    const sight: TicketSight = sights.get(record.issueId) ?? { is: 'hidden' };
    const next = answersAsSeen(answers, { ticket: record.issueId, sight, settings, at });
    return next.length === 0 ? [] : [{ record, next }];
  });
  // Asked for before anything is written: a run that dies in between must not leave the property behind.
  for (const modelId of modelsOf(changed.flatMap(({ next }) => next))) await schedulePropertyWrite(deps, modelId);
  await writeAll(deps, changed);
  return { looked: known.length, changed: changed.length };
}

async function knownAmong({ models }: FollowDeps, ids: readonly IssueId[]): Promise<Known[]> {
  const records = await Promise.all([...new Set(ids)].map((id) => models.readTicket(id)));
  const ours = records.filter((one) => one !== null);
  const known = await Promise.all(ours.map(async (record) => ({ record, answers: await answersOf(models, record) })));
  return known.filter(({ answers }) => answers.length > 0);
}

/** One that somebody else wrote meanwhile, or that two of these tickets share, is looked at alone. */
async function writeAll(deps: FollowDeps, changed: readonly { record: TicketRecord; next: Answer[] }[]): Promise<void> {
  const written: Revs = new Map();
  for (const { record, next } of changed) {
    const revs = await writeAnswers(deps.models, next);
    if (revs === null) await followRecord(deps, record, { id: record.issueId, deleted: false });
    for (const [modelId, known] of revs ?? []) written.set(modelId, { ...written.get(modelId), ...known });
  }
  for (const [modelId, known] of written) await writeProperty(deps, modelId, known);
}

function modelsOf(answers: readonly Answer[]): Set<IssueId> {
  return new Set(answers.map(({ modelId }) => modelId));
}
