/** Asks Jira to create the tickets of stored intents, and records what came of each. */
import { AppError } from '../domain/app-error.ts';
import type { RecommendationId } from '../domain/ids.ts';
import type { FilingIntent, Recommendation, Threat } from '../domain/item.ts';
import type { Settings } from '../domain/settings.ts';
import { ticketDescription, ticketSummary } from '../domain/ticket-text.ts';
import { ticketMarkerKey } from '../domain/ticket-record.ts';
import type { Jira, Models, NewTicket, OpenModel, TextsByLocale } from './ports.ts';
import { type NewlyFiled, recordTickets, releaseIntent } from './record-ticket.ts';

export interface CreateDeps {
  models: Models;
  settings: Settings;
  texts: TextsByLocale;
}

export interface Creation {
  open: OpenModel;
  /** With their intents. */
  recommendations: readonly Recommendation[];
}

export interface Created {
  recorded: Recommendation[];
  refused: { id: RecommendationId; reason: string }[];
}

/**
 * One bulk call. A refusal releases its intent, so that it can be tried again; a lost answer keeps all intents, and the
 * finisher finds out what happened.
 */
export async function createTickets(deps: CreateDeps, jira: Jira, creation: Creation): Promise<Created> {
  const { recommendations, open } = creation;
  const outcome: Created = { recorded: [], refused: [] };
  if (recommendations.length === 0) return outcome;
  const answers = await ask(deps, jira, creation);
  if (answers === null) return outcome;
  const filed: NewlyFiled[] = [];
  for (const [at, recommendation] of recommendations.entries()) {
    const answer = answers[at];
    if (answer?.ok === true) filed.push({ recommendation, ticket: answer });
    else {
      await releaseIntent(deps.models, open.model.issueId, recommendation);
      outcome.refused.push({ id: recommendation.id, reason: answer?.reason ?? '' });
    }
  }
  outcome.recorded.push(...(await recordTickets(deps.models, open.model.issueId, filed)));
  return outcome;
}

async function ask(deps: CreateDeps, jira: Jira, { open, recommendations }: Creation) {
  try {
    return await jira.createTickets(recommendations.map((one) => newTicket(deps, open, one)));
  } catch (error) {
    if (error instanceof AppError && error.details.maybeApplied === true) return null;
    for (const one of recommendations) await releaseIntent(deps.models, open.model.issueId, one);
    throw error;
  }
}

function newTicket({ settings, texts }: CreateDeps, open: OpenModel, recommendation: Recommendation): NewTicket {
  const { destination, nonce } = intentOf(recommendation);
  const threats = open.items.filter(
    (item): item is Threat => item.kind === 'threat' && recommendation.threatIds.includes(item.id),
  );
  const description = ticketDescription({
    recommendation,
    threats,
    issueKey: open.model.issueKey,
    texts: texts(settings.siteLocale),
  });
  return {
    destination,
    summary: ticketSummary(recommendation),
    description,
    priorityId: settings.priorityIds[recommendation.priority],
    property: {
      key: ticketMarkerKey,
      value: { v: 1, modelId: open.model.issueId, recommendation: recommendation.id, nonce },
    },
  };
}

function intentOf(recommendation: Recommendation): FilingIntent {
  if (recommendation.filing !== null) return recommendation.filing;
  throw new AppError('UNEXPECTED', 'errors.unreadableRecord', { params: { version: recommendation.v } });
}
