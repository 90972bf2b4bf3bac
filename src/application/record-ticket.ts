/** Writes the end of filings: the ticket on its recommendation and the record under the ticket's id, together. */
import type { AccountId, IssueId } from '../domain/ids.ts';
import type { Recommendation, TicketReference } from '../domain/item.ts';
import { type TicketRecord, withAnswer } from '../domain/ticket-record.ts';
import { withRev } from './change-item.ts';
import { inChunks } from './in-chunks.ts';
import { type Change, type Models, transactionLimit } from './ports.ts';
import { asRecommendation } from './recommendation-of.ts';

const attempts = 8;

/** A recommendation and its ticket's record are two operations. */
const filingsPerTransaction = Math.floor(transactionLimit / 2);

export interface NewlyFiled {
  /** With its intent. */
  recommendation: Recommendation;
  ticket: { id: IssueId; key: string; state: TicketReference['state'] };
  /** Who is to watch it for the review of its code. */
  reviewers: readonly AccountId[];
  /** What the ticket answers already: somebody may have linked it before it was found. Absent: it is brand-new. */
  record?: TicketRecord | null;
}

/** The recommendations as recorded; one whose intent is not ours any more was recorded by another run and is left out. */
export async function recordTickets(
  models: Models,
  modelId: IssueId,
  filed: readonly NewlyFiled[],
): Promise<Recommendation[]> {
  const recorded: Recommendation[] = [];
  for (const chunk of inChunks(filed, filingsPerTransaction)) {
    const next = chunk.map((one) => withTicket(modelId, one));
    const written = await models.transact(chunk.flatMap((one) => changes(modelId, one)));
    if (written) recorded.push(...next);
    else recorded.push(...(await oneByOne(models, modelId, chunk)));
  }
  return recorded;
}

/** Somebody wrote one of them meanwhile. */
async function oneByOne(models: Models, modelId: IssueId, chunk: readonly NewlyFiled[]): Promise<Recommendation[]> {
  const recorded: Recommendation[] = [];
  for (const filed of chunk) {
    const write = async (current: Recommendation) => {
      const record = filed.record === undefined ? undefined : await models.readTicket(filed.ticket.id);
      return changes(modelId, { ...filed, recommendation: current, ...(record === undefined ? {} : { record }) });
    };
    const written = await whileIntended(models, modelId, { recommendation: filed.recommendation, write });
    if (written !== null) recorded.push(withTicket(modelId, { ...filed, recommendation: written }));
  }
  return recorded;
}

/** Lets recommendations go that Jira refused, so that they can be filed again. */
export async function releaseIntents(
  models: Models,
  modelId: IssueId,
  refused: readonly Recommendation[],
): Promise<void> {
  const write = async (current: Recommendation): Promise<Change[]> => {
    const item = withRev({ ...current, filing: null }, current.rev + 1, 'tickets');
    return [{ write: 'item', modelId, item, expectedRev: current.rev }];
  };
  for (const recommendation of refused) await whileIntended(models, modelId, { recommendation, write });
}

/** Writes as long as the intent is the one we know; the version that was written over, or null. */
async function whileIntended(
  models: Models,
  modelId: IssueId,
  { recommendation, write }: { recommendation: Recommendation; write: (current: Recommendation) => Promise<Change[]> },
): Promise<Recommendation | null> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const item = await models.readItem(modelId, recommendation.id);
    const current = item === null ? null : asRecommendation(item);
    if (current === null || current.filing?.filingId !== recommendation.filing?.filingId) return null;
    if (await models.transact(await write(current))) return current;
  }
  return null;
}

function changes(modelId: IssueId, filed: NewlyFiled): Change[] {
  const { recommendation, ticket, record = null } = filed;
  const item = withTicket(modelId, filed);
  const before: TicketRecord = record ?? { v: 1, rev: 0, issueId: ticket.id, answers: [] };
  return [
    { write: 'item', modelId, item, expectedRev: recommendation.rev },
    {
      write: 'ticket',
      record: withAnswer(before, { modelId, recommendation: recommendation.id }),
      expectedRev: record === null ? null : record.rev,
    },
  ];
}

function withTicket(modelId: IssueId, { recommendation, ticket, reviewers }: NewlyFiled): Recommendation {
  const { filing, tickets } = recommendation;
  // A sub-task of the Threat model issue hangs there already; everything else still needs its link.
  const linked = filing?.destination.parentId === modelId;
  const accepted = recommendation.accepted ?? (filing === null ? null : { by: filing.by, at: filing.at });
  const linkTypeId = filing?.details?.linkTypeId;
  const watchers = reviewers.map((accountId) => ({ accountId, state: 'due' as const }));
  const reference = {
    issueId: ticket.id,
    key: ticket.key,
    state: ticket.state,
    linked,
    ...(linkTypeId === undefined ? {} : { linkTypeId }),
    ...(linked ? ({ linkStood: true } as const) : {}),
    ...(watchers.length === 0 ? {} : { watchers }),
  };
  const others = tickets.filter((one) => one.issueId !== ticket.id);
  const next = { ...recommendation, accepted, filing: null, tickets: [...others, reference] };
  return withRev(next, recommendation.rev + 1, 'tickets');
}
