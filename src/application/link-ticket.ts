/** Says that a ticket which exists already answers a recommendation: from then on it is followed as a filed one. */
import { AppError } from '../domain/app-error.ts';
import type { IssueId, RecommendationId } from '../domain/ids.ts';
import { type Recommendation, type TicketReference, ticketsPerRecommendation } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import { issueKeyIn } from '../domain/issue-key.ts';
import { type TicketRecord, withAnswer } from '../domain/ticket-record.ts';
import { type TicketSight, ticketAsSeen } from '../domain/ticket-state.ts';
import { withRev } from './change-item.ts';
import { changeTickets } from './change-tickets.ts';
import { completeFiling } from './complete-filing.ts';
import { type FilingDeps, finishDelaySeconds } from './file-tickets.ts';
import { lookAtTicket } from './look-at-tickets.ts';
import type { KnownTicket } from './ports/filing-jira.ts';
import type { Jira } from './ports.ts';
import { asRecommendation } from './recommendation-of.ts';
import type { Session } from './session.ts';
import { lost, untilWritten } from './until-written.ts';

const attempts = 8;

export interface Linked {
  item: Recommendation;
  model: ModelRecord;
}

/**
 * The finisher is queued first, recommendation and record are written together, then Jira's link and the marker follow:
 * a repeat from any point ends the same. Linking is acceptance, as filing is.
 *
 * @throws AppError INVALID for a ticket that the person does not see, or for the Threat model issue itself, FORBIDDEN
 *   without Link issues in its project, LIMIT for more tickets than one recommendation has
 */
export async function linkTicket(
  deps: FilingDeps,
  session: Session,
  input: { id: RecommendationId; ticket: string },
): Promise<Linked> {
  const ticket = await ticketFor(deps, session, input.ticket);
  const message = { kind: 'finish-filing', modelId: session.issueId, filingId: deps.ids.next() } as const;
  await deps.queue.push(message, finishDelaySeconds);
  const recorded = await record(deps, session, { id: input.id, ticket });
  const complete = { ...deps, jira: deps.jira.asUser, jiraAsApp: deps.jira.asApp };
  const { recommendations } = await completeFiling(complete, session.issueId, [recorded]);
  const item = await asItIsNow(deps, session, recommendations[0] ?? recorded, ticket.id);
  const model = await deps.models.read(session.issueId);
  if (model === null) throw new AppError('NOT_FOUND', 'errors.notSized');
  return { item, model };
}

async function ticketFor({ jira, filing }: FilingDeps, session: Session, typed: string): Promise<KnownTicket> {
  const key = issueKeyIn(typed);
  const ticket = key === null ? null : await filing.asUser.ticket(key);
  if (ticket === null) throw new AppError('INVALID', 'errors.noSuchTicket', { field: 'ticket' });
  if (ticket.id === session.issueId) throw new AppError('INVALID', 'errors.ticketIsModel', { field: 'ticket' });
  const { project } = await jira.asUser.permissions({ issueId: session.issueId, projectId: ticket.projectId });
  if (!project.link) throw new AppError('FORBIDDEN', 'errors.linkPermission', { field: 'ticket' });
  return ticket;
}

interface Recording {
  id: RecommendationId;
  ticket: KnownTicket;
}

async function record(deps: FilingDeps, session: Session, { id, ticket }: Recording): Promise<Recommendation> {
  const { models } = deps;
  return untilWritten(attempts, async () => {
    const [item, known] = await Promise.all([models.readItem(session.issueId, id), models.readTicket(ticket.id)]);
    if (item === null) throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id }, field: 'id' });
    const current = asRecommendation(item);
    if (isLinked(current, known, { modelId: session.issueId, ticket: ticket.id })) return current;
    const beside = await besides(deps, known, { modelId: session.issueId, id });
    const next = withLink(deps, session, current, { ticket, beside });
    if (next.tickets.length > ticketsPerRecommendation)
      throw new AppError('LIMIT', 'errors.tooManyTickets', {
        params: { id, count: ticketsPerRecommendation },
        field: 'ticket',
      });
    const before = known ?? { v: 1, rev: 1, issueId: ticket.id, answers: [] };
    // A transaction cannot ask for what is not there yet: an empty record is made first, which nobody minds.
    if (known === null && !(await models.createTicket(before))) return lost;
    const written = await models.transact([
      { write: 'item', modelId: session.issueId, item: next, expectedRev: current.rev },
      {
        write: 'ticket',
        record: withAnswer(before, { modelId: session.issueId, recommendation: id }),
        expectedRev: before.rev,
      },
    ]);
    if (written) return next;
    return lost;
  });
}

function isLinked(
  { id, tickets }: Recommendation,
  record: TicketRecord | null,
  { modelId, ticket }: { modelId: IssueId; ticket: IssueId },
): boolean {
  const named = record?.answers.some((one) => one.modelId === modelId && one.recommendation === id) === true;
  return named && tickets.some((one) => one.issueId === ticket && one.state !== 'gone');
}

/** The ticket as another recommendation of the model has it, which knows the link that is there by now. */
async function besides(
  { models }: FilingDeps,
  record: TicketRecord | null,
  { modelId, id }: { modelId: IssueId; id: RecommendationId },
): Promise<TicketReference | null> {
  const others = record?.answers.filter((one) => one.modelId === modelId && one.recommendation !== id) ?? [];
  for (const { recommendation } of others) {
    const item = await models.readItem(modelId, recommendation);
    const tickets = item?.kind === 'recommendation' ? item.tickets : [];
    const found = tickets.find((one) => one.issueId === record?.issueId);
    if (found !== undefined) return found;
  }
  return null;
}

function withLink(
  deps: FilingDeps,
  session: Session,
  current: Recommendation,
  { ticket, beside }: { ticket: KnownTicket; beside: TicketReference | null },
): Recommendation {
  // A link that was made for the other one is the app's own: whoever is unlinked last takes it along.
  const isLinkOfOthers = beside === null ? ticket.linkedWith.includes(session.issueId) : beside.linkStood === true;
  const stood = isLinkOfOthers || ticket.parentId === session.issueId;
  const linkTypeId = beside?.linkTypeId;
  const unseen: TicketReference = {
    issueId: ticket.id,
    key: ticket.key,
    state: 'open',
    linked: false,
    joined: true,
    ...(linkTypeId === undefined ? {} : { linkTypeId }),
    ...(stood ? { linkStood: true } : {}),
  };
  // As the person sees it: whether the app does is asked when it is recorded.
  const { checkedAt: _, ...reference } = asSeen(deps, unseen, { is: 'seen', key: ticket.key, facts: ticket.facts });
  const others = current.tickets.filter((one) => one.issueId !== ticket.id);
  const accepted = current.accepted ?? { by: session.accountId, at: deps.clock.now().toISOString() };
  return withRev({ ...current, accepted, tickets: [...others, reference] }, current.rev + 1, 'tickets');
}

function asSeen({ settings, clock }: FilingDeps, reference: TicketReference, sight: TicketSight): TicketReference {
  return ticketAsSeen(reference, sight, { settings, at: clock.now().toISOString() });
}

/**
 * A change of the ticket that came before the record did found nobody to tell: Jira is asked once more, as the app,
 * which has to follow it from here on.
 */
async function asItIsNow(
  deps: FilingDeps,
  session: Session,
  recorded: Recommendation,
  ticket: IssueId,
): Promise<Recommendation> {
  const sight = await sightOf(deps.jira.asApp, ticket);
  // Later events tell it.
  if (sight === null) return recorded;
  const apply = (tickets: TicketReference[]) =>
    tickets.map((one) => (one.issueId === ticket ? asSeen(deps, one, sight) : one));
  const changed = await changeTickets({ models: deps.models, modelId: session.issueId, id: recorded.id, apply });
  return changed ?? recorded;
}

async function sightOf(jira: Jira, ticket: IssueId): Promise<TicketSight | null> {
  try {
    return await lookAtTicket(jira, ticket);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
