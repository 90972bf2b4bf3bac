/** Asks Jira to create the tickets of stored intents, and records what came of each. */
import { AppError } from '../domain/app-error.ts';
import { asksForReview, reviewersOf } from '../domain/code-review.ts';
import type { RecommendationId, ThreatId } from '../domain/ids.ts';
import type { FilingIntent, Recommendation, Threat } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import type { Settings } from '../domain/settings.ts';
import type { RulesContent } from '../domain/team-rules.ts';
import { ticketDescription, ticketSummary } from '../domain/ticket-text.ts';
import { ticketMarkerKey } from '../domain/ticket-record.ts';
import type { FilingAccess } from './ports/filing-jira.ts';
import { plainDetails } from '../domain/ticket-details.ts';
import { inChunks } from './in-chunks.ts';
import type { CreatedTicket, Jira, Models, NewTicket, TextsByLocale } from './ports.ts';
import type { RulesInForce } from './read-once.ts';
import { type NewlyFiled, recordTickets, releaseIntents } from './record-ticket.ts';

/** Jira's limit for one bulk call. */
export const ticketsAtOnce = 50;

export interface CreateDeps {
  models: Models;
  settings: Settings;
  rules: RulesInForce;
  texts: TextsByLocale;
  filing: FilingAccess;
}

export interface Created {
  recorded: Recommendation[];
  refused: { id: RecommendationId; reason: string }[];
  /** Whether it was made is not known; the intents stay. */
  unknown: Recommendation[];
}

/**
 * A refusal releases its intent, so that it can be tried again; anything less than a plain refusal keeps it.
 *
 * @param work `patient`: also what Jira had no time for keeps its intent, because whoever asks comes back by itself
 */
export async function createTickets(
  deps: CreateDeps,
  jira: Jira,
  { model, intended, patient = false }: { model: ModelRecord; intended: readonly Recommendation[]; patient?: boolean },
): Promise<Created> {
  const outcome: Created = { recorded: [], refused: [], unknown: [] };
  if (intended.length === 0) return outcome;
  const [threats, { content: rules }, siteUrl] = await Promise.all([
    citedThreats(deps.models, model, intended),
    deps.rules.read(),
    siteFor(deps, intended),
  ]);
  for (const chunk of inChunks(intended, ticketsAtOnce)) {
    const answers = await ask(deps, jira, { model, threats, rules, siteUrl, chunk, patient });
    const filed: NewlyFiled[] = [];
    for (const [at, recommendation] of chunk.entries()) {
      const answer = answers[at] ?? { outcome: 'unknown' };
      if (answer.outcome === 'created')
        filed.push({
          recommendation,
          ticket: { ...answer, state: 'open' },
          reviewers: reviewersOf(rules.codeReview, recommendation.priority),
        });
      if (answer.outcome === 'unknown') outcome.unknown.push(recommendation);
      if (answer.outcome === 'refused') outcome.refused.push({ id: recommendation.id, reason: answer.reason });
    }
    outcome.recorded.push(...(await recordTickets(deps.models, model.issueId, filed)));
  }
  const refused = intended.filter((one) => outcome.refused.some(({ id }) => id === one.id));
  await releaseIntents(deps.models, model.issueId, refused);
  return outcome;
}

interface Chunk {
  model: ModelRecord;
  threats: ReadonlyMap<ThreatId, Threat>;
  rules: RulesContent;
  siteUrl: string | null;
  chunk: readonly Recommendation[];
  patient: boolean;
}

async function ask(deps: CreateDeps, jira: Jira, { chunk, patient, ...common }: Chunk): Promise<CreatedTicket[]> {
  try {
    return await jira.createTickets(chunk.map((one) => newTicket(deps, { ...common, recommendation: one })));
  } catch (error) {
    const isUnknown = !(error instanceof AppError) || !isPlainRefusal(error);
    if (isUnknown || (patient && error.code === 'UNAVAILABLE')) return chunk.map(() => ({ outcome: 'unknown' }));
    await releaseIntents(deps.models, common.model.issueId, chunk);
    throw error;
  }
}

/** Jira surely did nothing. */
function isPlainRefusal({ code, details }: AppError): boolean {
  return code === 'FORBIDDEN' || (code === 'UNAVAILABLE' && details.maybeApplied === false);
}

/** Only a ticket without words needs to say where they are. Without an address it names the key. */
async function siteFor({ filing }: CreateDeps, intended: readonly Recommendation[]): Promise<string | null> {
  if (intended.every(({ filing: intent }) => intent?.details?.disclosure !== 'link')) return null;
  try {
    return await filing.asApp.siteUrl();
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** By key: a ticket must not carry words that were changed a moment ago. */
async function citedThreats(models: Models, model: ModelRecord, intended: readonly Recommendation[]) {
  const ids = [...new Set(intended.flatMap((one) => one.threatIds))].filter((id) => model.items.includes(id));
  const found = await Promise.all(ids.map((id) => models.readItem(model.issueId, id)));
  const threats = found.filter((item): item is Threat => item?.kind === 'threat');
  return new Map(threats.map((threat) => [threat.id, threat]));
}

interface Source {
  model: ModelRecord;
  threats: ReadonlyMap<ThreatId, Threat>;
  rules: RulesContent;
  siteUrl: string | null;
  recommendation: Recommendation;
}

function newTicket(
  { settings, texts }: CreateDeps,
  { model, threats, rules, siteUrl, recommendation }: Source,
): NewTicket {
  const { destination, nonce, details = plainDetails } = intentOf(recommendation);
  const { priority } = recommendation;
  const source = {
    recommendation,
    threats: recommendation.threatIds.flatMap((id) => threats.get(id) ?? []),
    issueKey: model.issueKey,
    issueUrl: siteUrl === null ? null : `${siteUrl}/browse/${model.issueKey}`,
    disclosure: details.disclosure,
    review: asksForReview(rules.codeReview, priority),
    texts: texts(settings.siteLocale),
    templates: rules.templates,
  };
  return {
    destination,
    summary: ticketSummary(source),
    description: ticketDescription(source),
    priorityId: details.withoutPriority ? null : (rules.priorityIds[priority] ?? settings.priorityIds[priority]),
    values: details.fields,
    property: {
      key: ticketMarkerKey,
      value: { v: 1, modelId: model.issueId, recommendation: recommendation.id, nonce },
    },
  };
}

export function intentOf(recommendation: Recommendation): FilingIntent {
  if (recommendation.filing !== null) return recommendation.filing;
  throw new AppError('UNEXPECTED', 'errors.unreadableRecord', { params: { version: recommendation.v } });
}
