/** Files recommendations as tickets, each exactly once, in the invocation of the person who presses. */
import { AppError } from '../domain/app-error.ts';
import type { RecommendationId } from '../domain/ids.ts';
import type { Destination, FilingIntent, Recommendation } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import { isFileable } from '../domain/progress.ts';
import { createTickets } from './create-tickets.ts';
import { completeFiling } from './complete-filing.ts';
import { finishFiling } from './finish-filing.ts';
import { recordIntents } from './record-intents.ts';
import type { Clock, Ids, Jira, JiraAccess, Models, OpenModel, TextsByLocale, WorkQueue } from './ports.ts';
import type { Settings } from '../domain/settings.ts';
import type { Session } from './session.ts';

/** After this long every invocation that could still create a ticket has ended, and Jira's search has seen it. */
const finishDelaySeconds = 120;

export interface FilingDeps {
  models: Models;
  jira: JiraAccess;
  queue: WorkQueue;
  settings: Settings;
  texts: TextsByLocale;
  clock: Clock;
  ids: Ids;
}

export interface Filing {
  model: ModelRecord;
  items: Recommendation[];
  filed: RecommendationId[];
  skipped: RecommendationId[];
  pending: RecommendationId[];
  refused: { id: RecommendationId; reason: string }[];
}

/**
 * The order makes it safe to die anywhere: the finisher is queued first, the intents (with their nonces) are stored
 * second, and only then does Jira create tickets that carry the nonces. Whoever finds an intent leaves it alone.
 *
 * @throws AppError FORBIDDEN without Create and Link permission there, NOT_FOUND for an id that does not exist
 */
export async function fileTickets(
  deps: FilingDeps,
  session: Session,
  input: { ids: readonly RecommendationId[]; destination: Destination },
): Promise<Filing> {
  await checkDestination(deps.jira.asUser, session, input.destination);
  const now = deps.clock.now().toISOString();
  const finished = await finishStale(deps, session, input.ids);
  const open = await openOrFail(deps.models, session, finished);
  const wanted = [...new Set(input.ids)].map((id) => recommendationIn(open, id));
  const fileable = wanted.filter(isFileable);
  if (fileable.length > 0) await queueFinisher(deps, session, now);
  const intended = await recordIntents(deps.models, session.issueId, fileable, (): FilingIntent => {
    return { nonce: deps.ids.next(), by: session.accountId, at: now, destination: input.destination };
  });
  const created = await createTickets(deps, deps.jira.asUser, { open, recommendations: intended });
  const complete = { ...deps, jira: deps.jira.asUser, jiraAsApp: deps.jira.asApp };
  const completed =
    created.recorded.length === 0
      ? []
      : (await completeFiling(complete, session.issueId, created.recorded)).recommendations;
  const recorded = [...finished, ...completed];
  return summary(deps.models, session, { refused: created.refused, recorded, wanted, intended });
}

/** What an earlier filing left without an end, and the app may not finish by itself any more. */
async function finishStale(
  deps: FilingDeps,
  session: Session,
  ids: readonly RecommendationId[],
): Promise<Recommendation[]> {
  const open = await openOrFail(deps.models, session, []);
  const before = deps.clock.now().getTime() - finishDelaySeconds * 1_000;
  const stale = ids
    .map((id) => recommendationIn(open, id))
    .some((one) => one.filing !== null && Date.parse(one.filing.at) < before);
  if (!stale) return [];
  const { asUser, asApp } = deps.jira;
  const finish = { ...deps, jira: asUser, jiraAsApp: asApp };
  const { recorded } = await finishFiling(finish, session.issueId, (intent) => Date.parse(intent.at) < before);
  return recorded;
}

async function checkDestination(jira: Jira, session: Session, destination: Destination): Promise<void> {
  const { project } = await jira.permissions({ issueId: session.issueId, projectId: destination.projectId });
  if (project.create && project.link) return;
  throw new AppError('FORBIDDEN', 'errors.destinationPermission', { field: 'destination' });
}

async function openOrFail(models: Models, session: Session, written: readonly Recommendation[]): Promise<OpenModel> {
  const open = await models.open(session.issueId, revsOf(written));
  if (open === null) throw new AppError('NOT_FOUND', 'errors.notSized');
  return open;
}

function recommendationIn(open: OpenModel, id: RecommendationId): Recommendation {
  const found = open.items.find((item) => item.id === id);
  if (found?.kind === 'recommendation') return found;
  throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id }, field: 'ids' });
}

function queueFinisher({ queue }: FilingDeps, session: Session, permittedAt: string): Promise<void> {
  const message = { kind: 'finish-filing', modelId: session.issueId, by: session.accountId, permittedAt } as const;
  return queue.push(message, finishDelaySeconds);
}

interface Outcome {
  wanted: readonly Recommendation[];
  intended: readonly Recommendation[];
  recorded: readonly Recommendation[];
  refused: readonly { id: RecommendationId; reason: string }[];
}

async function summary(models: Models, session: Session, outcome: Outcome): Promise<Filing> {
  const open = await openOrFail(models, session, outcome.recorded);
  const intended = outcome.intended.map((one) => one.id);
  const filed = outcome.recorded.map((one) => one.id);
  const refused = [...outcome.refused];
  return {
    model: open.model,
    items: open.items.filter((item): item is Recommendation => item.kind === 'recommendation'),
    filed,
    refused,
    skipped: outcome.wanted.map((one) => one.id).filter((id) => !intended.includes(id) && !filed.includes(id)),
    pending: intended.filter((id) => !filed.includes(id) && !refused.some((one) => one.id === id)),
  };
}

function revsOf(items: readonly Recommendation[]): Record<string, number> {
  return Object.fromEntries(items.map((one) => [one.id, one.rev]));
}
