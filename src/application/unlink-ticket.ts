/** Takes back that a ticket answers a recommendation. The ticket itself stays as it is. */
import { AppError } from '../domain/app-error.ts';
import type { IssueId, RecommendationId } from '../domain/ids.ts';
import type { Recommendation, TicketReference } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import { type TicketRecord, answersBeside } from '../domain/ticket-record.ts';
import { withRev } from './change-item.ts';
import { type FilingDeps, finishDelaySeconds } from './file-tickets.ts';
import { markTicket } from './mark-ticket.ts';
import type { FilingJira } from './ports/filing-jira.ts';
import type { Change, Models, WorkMessage } from './ports.ts';
import { propertyFollows } from './property-follows.ts';
import { asRecommendation } from './recommendation-of.ts';
import type { Session } from './session.ts';
import { lost, untilWritten } from './until-written.ts';

const attempts = 8;

type Unlinking = Extract<WorkMessage, { kind: 'finish-unlinking' }>;

/**
 * Jira's link goes too, unless it was there before or another recommendation of the model needs it. A ticket that is
 * not linked (any more) is no error.
 *
 * @throws AppError NOT_FOUND for a recommendation that does not exist
 */
export async function unlinkTicket(
  deps: FilingDeps,
  session: Session,
  { id, ticketId }: { id: RecommendationId; ticketId: IssueId },
): Promise<{ item: Recommendation; model: ModelRecord }> {
  const modelId = session.issueId;
  const shown = (await recommendationOf(deps.models, modelId, id)).tickets.find((one) => one.issueId === ticketId);
  const message: Unlinking = {
    kind: 'finish-unlinking',
    modelId,
    ticketId,
    keepLink: shown?.linkStood === true || shown === undefined,
    ...(shown?.linkTypeId === undefined ? {} : { linkTypeId: shown.linkTypeId }),
  };
  await deps.queue.push(message, finishDelaySeconds);
  const item = await remove(deps.models, modelId, { id, ticketId });
  const finish = { ...deps, filing: deps.filing.asUser, filingAsApp: deps.filing.asApp };
  // The records say it already: what Jira does not do now, the queue's finisher does.
  await whileJiraAnswers(finishUnlinking(finish, message));
  await propertyFollows({ ...deps, jiraAsApp: deps.jira.asApp }, modelId, { [item.id]: item.rev });
  const model = await deps.models.read(modelId);
  if (model === null) throw new AppError('NOT_FOUND', 'errors.notSized');
  return { item, model };
}

async function recommendationOf(models: Models, modelId: IssueId, id: RecommendationId): Promise<Recommendation> {
  const item = await models.readItem(modelId, id);
  if (item === null) throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id }, field: 'id' });
  return asRecommendation(item);
}

interface Answer {
  id: RecommendationId;
  ticketId: IssueId;
}

async function remove(models: Models, modelId: IssueId, { id, ticketId }: Answer): Promise<Recommendation> {
  return untilWritten(attempts, async () => {
    const [current, record] = await Promise.all([recommendationOf(models, modelId, id), models.readTicket(ticketId)]);
    const tickets = current.tickets.filter((one) => one.issueId !== ticketId);
    const answers = answersBeside(record, { modelId, recommendation: id });
    const listed = tickets.length < current.tickets.length;
    const named = record !== null && answers.length < record.answers.length;
    if (!listed && !named) return current;
    const next = listed ? withTickets(current, tickets) : current;
    const changes: Change[] = [
      ...(listed ? [{ write: 'item', modelId, item: next, expectedRev: current.rev } as const] : []),
      ...(named ? [{ write: 'ticket', record: withAnswers(record, answers), expectedRev: record.rev } as const] : []),
    ];
    if (await models.transact(changes)) return next;
    return lost;
  });
}

const withTickets = (one: Recommendation, tickets: TicketReference[]): Recommendation =>
  withRev({ ...one, tickets }, one.rev + 1, 'tickets');

const withAnswers = (record: TicketRecord, answers: TicketRecord['answers']): TicketRecord => ({
  ...record,
  rev: record.rev + 1,
  answers,
});

export interface UnlinkingDeps extends Pick<FilingDeps, 'models' | 'jira'> {
  /** Who removes the link: the person, or the app when it finishes. */
  filing: FilingJira;
  filingAsApp: FilingJira;
}

/** Link and marker, as the ticket's record has it by now: what was linked again meanwhile is left alone. */
export async function finishUnlinking(
  { models, jira, filing, filingAsApp }: UnlinkingDeps,
  { modelId, ticketId, linkTypeId, keepLink }: Unlinking,
): Promise<void> {
  const record = await models.readTicket(ticketId);
  const isNeeded = record?.answers.some((one) => one.modelId === modelId) === true;
  if (!isNeeded && !keepLink) await withoutRight(filing.removeLink({ ticket: ticketId, model: modelId, linkTypeId }));
  await withoutRight(markTicket({ models, jiraAsApp: jira.asApp, filingAsApp }, ticketId));
}

async function whileJiraAnswers(doing: Promise<void>): Promise<void> {
  try {
    await doing;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

/** What Jira forbids today it forbids tomorrow: the records are right without it. */
async function withoutRight(doing: Promise<void>): Promise<void> {
  try {
    await doing;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'FORBIDDEN') throw error;
  }
}
