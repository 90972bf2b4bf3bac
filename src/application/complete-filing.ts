/** What follows the creation of tickets: their links, who reviews their code, the stage, the issue property. A repeat does only what is missing. */
import { AppError } from '../domain/app-error.ts';
import type { IssueId } from '../domain/ids.ts';
import type { Recommendation, TicketReference } from '../domain/item.ts';
import { stageAfter } from '../domain/stage.ts';
import { type Reviewers, addReviewers, awaitsReviewers, isLimit, nobodyYet, withReviewers } from './add-reviewers.ts';
import { withRev } from './change-item.ts';
import { changeModel } from './change-model.ts';
import { changeTickets } from './change-tickets.ts';
import { inChunks } from './in-chunks.ts';
import { inParallel } from './in-parallel.ts';
import { markTicket } from './mark-ticket.ts';
import type { FilingAccess } from './ports/filing-jira.ts';
import { type Change, type Jira, type Models, transactionLimit } from './ports.ts';
import { propertyFollows } from './property-follows.ts';
import type { PropertySchedule } from './schedule-property-write.ts';
import type { PropertyDeps } from './write-property.ts';

const linksAtOnce = 4;

/**
 * Jira allows 20 writes in 2 seconds on one issue, and every link writes the Threat model issue: a step stays below it,
 * with room for what people write there meanwhile, and the next one waits until its time is over (in milliseconds).
 */
const linksPerStep = 18;
const betweenSteps = 2_050;

export interface CompletionDeps extends PropertySchedule, PropertyDeps {
  /** Links are made as whoever files: the person, or the app when it finishes. */
  jira: Jira;
  filing: FilingAccess;
  /** No further step of links begins after it: the invocation would end in the middle. Absent: all are made. */
  until?: Date;
}

export interface Completion {
  /** The recommendations as they are after it. */
  recommendations: Recommendation[];
  /**
   * Why a link, or somebody who is to watch, is still missing; null when nothing is. UNAVAILABLE as soon as one of the
   * reasons is: the finisher makes up for it.
   */
  linkFault: AppError | null;
}

export async function completeFiling(
  deps: CompletionDeps,
  modelId: IssueId,
  filed: readonly Recommendation[],
): Promise<Completion> {
  const recorded: Recommendation[] = [];
  const faults: AppError[] = [];
  // Step by step, so that whoever waits sees how far it is.
  const incomplete = filed.filter((one) => unlinkedTickets(one).length > 0 || awaitsReviewers(one));
  for (const [at, chunk] of inChunks(incomplete, linksPerStep).entries()) {
    if (at > 0) {
      if (isOver(deps)) {
        faults.push(new AppError('UNAVAILABLE', 'errors.busy', { retryAfterSeconds: 5 }));
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, betweenSteps));
    }
    const links = await linkAll(deps, modelId, chunk.flatMap(unlinkedTickets));
    const reviewers = links.faults.some(isLimit) ? nobodyYet() : await addReviewers(deps.jiraAsApp, chunk);
    faults.push(...links.faults, ...(reviewers.fault === null ? [] : [reviewers.fault]));
    recorded.push(...(await recordLinks(deps.models, modelId, { filed: chunk, linked: links.linked, reviewers })));
    if (faults.some(isLimit)) break;
  }
  await changeModel(deps.models, modelId, (model) => {
    const stage = stageAfter(model.stage, 'filed');
    return stage === model.stage && model.filed === true ? null : { record: { ...model, stage, filed: true } };
  });
  const recommendations = filed.map((one) => recorded.find((other) => other.id === one.id) ?? one);
  await propertyFollows(deps, modelId, Object.fromEntries(recommendations.map((one) => [one.id, one.rev])));
  return { recommendations, linkFault: faults.find(mayPass) ?? faults[0] ?? null };
}

function isOver({ until, clock }: CompletionDeps): boolean {
  return until !== undefined && clock.now().getTime() + betweenSteps > until.getTime();
}

/** What Jira forbids must not hide what it was only too busy for: that is tried again. */
function mayPass({ code }: AppError): boolean {
  return code === 'UNAVAILABLE';
}

function unlinkedTickets({ tickets }: Recommendation): TicketReference[] {
  return tickets.filter((ticket) => !ticket.linked && ticket.state !== 'gone');
}

/** A ticket whose link Jira refuses is filed all the same. */
async function linkAll(deps: CompletionDeps, modelId: IssueId, tickets: readonly TicketReference[]) {
  const linked = new Set<IssueId>();
  const faults: AppError[] = [];
  await inParallel(tickets, { atOnce: linksAtOnce, until: () => faults.some(isLimit) }, async (ticket) => {
    const fault = await linkOne(deps, ticket, modelId);
    if (fault === null) linked.add(ticket.issueId);
    else faults.push(fault);
  });
  return { linked, faults };
}

/** The marker of a ticket that was filed came with its creation. */
async function linkOne(deps: CompletionDeps, ticket: TicketReference, model: IssueId): Promise<AppError | null> {
  const { issueId, linkTypeId, linkStood = false, joined = false } = ticket;
  try {
    if (!linkStood) await deps.jira.linkTicket({ ticket: issueId, model, linkTypeId });
    if (joined) await markTicket({ ...deps, filingAsApp: deps.filing.asApp }, issueId);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

interface Links {
  filed: readonly Recommendation[];
  linked: ReadonlySet<IssueId>;
  reviewers: Reviewers;
}

async function recordLinks(
  models: Models,
  modelId: IssueId,
  { filed, linked, reviewers }: Links,
): Promise<Recommendation[]> {
  const apply = (tickets: TicketReference[]) =>
    tickets.map((one) => withReviewers(linked.has(one.issueId) ? { ...one, linked: true } : one, reviewers));
  const affected = filed.filter((one) =>
    one.tickets.some(({ issueId: id }) => linked.has(id) || reviewers.done.has(id)),
  );
  const recorded: Recommendation[] = [];
  for (const chunk of inChunks(affected, transactionLimit)) {
    const next = chunk.map((one) => withRev({ ...one, tickets: apply(one.tickets) }, one.rev + 1, 'tickets'));
    const changes = next.map((item): Change => ({ write: 'item', modelId, item, expectedRev: item.rev - 1 }));
    if (await models.transact(changes)) recorded.push(...next);
    else {
      // Somebody wrote one of them meanwhile.
      for (const { id } of chunk) {
        const changed = await changeTickets({ models, modelId, id, apply });
        if (changed !== null) recorded.push(changed);
      }
    }
  }
  return recorded;
}
