/** What follows the creation of tickets: their links, the stage, the issue property. A repeat does only what is missing. */
import type { IssueId } from '../domain/ids.ts';
import type { Recommendation } from '../domain/item.ts';
import { stageAfter } from '../domain/stage.ts';
import { changeModel } from './change-model.ts';
import { changeTickets } from './change-tickets.ts';
import type { Jira, Models } from './ports.ts';
import { writeProperty } from './write-property.ts';

/** Jira allows 20 writes in 2 seconds on one issue, and every link writes the Threat model issue. */
const linksAtOnce = 4;

export interface CompletionDeps {
  models: Models;
  /** Links are made as whoever files: the person, or the app when it finishes. */
  jira: Jira;
  jiraAsApp: Jira;
}

export async function completeFiling(
  deps: CompletionDeps,
  modelId: IssueId,
  filed: readonly Recommendation[],
): Promise<void> {
  if (filed.length === 0) return;
  const revs = await linkAll(deps, modelId, filed);
  await changeModel(deps.models, modelId, (model) => {
    const stage = stageAfter(model.stage, 'filed');
    return stage === model.stage ? null : { record: { ...model, stage } };
  });
  await writeProperty(deps, modelId, revs);
}

/** A link that Jira does not take now stays open; the finisher makes it later. */
async function linkAll(deps: CompletionDeps, modelId: IssueId, filed: readonly Recommendation[]) {
  const revs: Record<string, number> = Object.fromEntries(filed.map((one) => [one.id, one.rev]));
  const waiting = [...filed];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const linked = await linkOne(deps, modelId, next);
      if (linked !== null) revs[next.id] = linked.rev;
    }
  };
  await Promise.all(Array.from({ length: linksAtOnce }, worker));
  return revs;
}

async function linkOne({ models, jira }: CompletionDeps, modelId: IssueId, recommendation: Recommendation) {
  const unlinked = recommendation.tickets.filter((ticket) => !ticket.linked && ticket.state !== 'gone');
  if (unlinked.length === 0) return null;
  for (const ticket of unlinked) await jira.linkTicket(ticket.issueId, modelId);
  const linked = new Set(unlinked.map((ticket) => ticket.issueId));
  const apply = (tickets: Recommendation['tickets']) =>
    tickets.map((one) => (linked.has(one.issueId) ? { ...one, linked: true } : one));
  return changeTickets({ models, modelId, id: recommendation.id, apply });
}
