/** What follows the creation of tickets: their links, the stage, the issue property. A repeat does only what is missing. */
import type { IssueId } from '../domain/ids.ts';
import type { Recommendation } from '../domain/item.ts';
import { stageAfter } from '../domain/stage.ts';
import { withRev } from './change-item.ts';
import { changeModel } from './change-model.ts';
import { changeTickets } from './change-tickets.ts';
import { inChunks } from './in-chunks.ts';
import { type Jira, type Models, transactionLimit } from './ports.ts';
import { writeProperty } from './write-property.ts';

/** Jira allows 20 writes in 2 seconds on one issue, and every link writes the Threat model issue. */
const linksAtOnce = 4;

export interface CompletionDeps {
  models: Models;
  /** Links are made as whoever files: the person, or the app when it finishes. */
  jira: Jira;
  jiraAsApp: Jira;
}

/** The recommendations as they are after it. A link that Jira refuses stays open; the finisher makes it later. */
export async function completeFiling(
  deps: CompletionDeps,
  modelId: IssueId,
  filed: readonly Recommendation[],
): Promise<Recommendation[]> {
  const unlinked = filed.filter((one) => unlinkedTickets(one).length > 0);
  await linkAll(deps.jira, modelId, unlinked);
  const linked = await recordLinks(deps.models, modelId, unlinked);
  await changeModel(deps.models, modelId, (model) => {
    const stage = stageAfter(model.stage, 'filed');
    return stage === model.stage ? null : { record: { ...model, stage } };
  });
  const after = filed.map((one) => linked.find((other) => other.id === one.id) ?? one);
  await writeProperty(deps, modelId, Object.fromEntries(after.map((one) => [one.id, one.rev])));
  return after;
}

function unlinkedTickets({ tickets }: Recommendation) {
  return tickets.filter((ticket) => !ticket.linked && ticket.state !== 'gone');
}

async function linkAll(jira: Jira, modelId: IssueId, recommendations: readonly Recommendation[]): Promise<void> {
  const waiting = recommendations.flatMap(unlinkedTickets);
  const worker = async () => {
    for (let ticket = waiting.shift(); ticket !== undefined; ticket = waiting.shift()) {
      await jira.linkTicket(ticket.issueId, modelId);
    }
  };
  await Promise.all(Array.from({ length: linksAtOnce }, worker));
}

async function recordLinks(
  models: Models,
  modelId: IssueId,
  linked: readonly Recommendation[],
): Promise<Recommendation[]> {
  const recorded: Recommendation[] = [];
  for (const chunk of inChunks(linked, transactionLimit)) {
    const next = chunk.map((one) => withRev({ ...one, tickets: asLinked(one.tickets) }, one.rev + 1, 'tickets'));
    const written = await models.transact(
      next.map((item) => ({ write: 'item', modelId, item, expectedRev: item.rev - 1 })),
    );
    recorded.push(...(written ? next : await oneByOne(models, modelId, chunk)));
  }
  return recorded;
}

/** Somebody wrote one of them meanwhile. */
async function oneByOne(models: Models, modelId: IssueId, chunk: readonly Recommendation[]): Promise<Recommendation[]> {
  const recorded: Recommendation[] = [];
  for (const { id, tickets } of chunk) {
    const ours = new Set(tickets.map((ticket) => ticket.issueId));
    const apply = (current: Recommendation['tickets']) =>
      current.map((one) => (ours.has(one.issueId) ? { ...one, linked: true } : one));
    const changed = await changeTickets({ models, modelId, id, apply });
    if (changed !== null) recorded.push(changed);
  }
  return recorded;
}

function asLinked(tickets: Recommendation['tickets']): Recommendation['tickets'] {
  return tickets.map((ticket) => ({ ...ticket, linked: true }));
}
