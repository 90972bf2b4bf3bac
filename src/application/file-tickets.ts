/** Files recommendations as tickets, each exactly once, in the invocation of the person who presses. */
import { AppError } from '../domain/app-error.ts';
import type { IssueId, RecommendationId } from '../domain/ids.ts';
import type { Destination, FilingIntent, Recommendation } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import { isRefused } from '../domain/decision.ts';
import { isFiled } from '../domain/progress.ts';
import type { Settings } from '../domain/settings.ts';
import { adoptTickets } from './adopt-tickets.ts';
import { type DetailsOf, type FilingChoices, chooseDetails } from './choose-details.ts';
import { completeFiling } from './complete-filing.ts';
import { createTickets } from './create-tickets.ts';
import type { FilingAccess } from './ports/filing-jira.ts';
import type { Ids, Jira, JiraAccess, Models, OpenModel, TextsByLocale } from './ports.ts';
import type { RulesInForce } from './read-once.ts';
import { type Intents, recordIntents } from './record-intents.ts';
import type { PropertySchedule } from './schedule-property-write.ts';
import type { Session } from './session.ts';

/** After this long every invocation that could still create a ticket has ended, and Jira's search has seen it. */
export const finishDelaySeconds = 120;

/**
 * An invocation ends after 25 seconds. A step of links with everybody who is to watch takes 8 at worst, and what the
 * person is told at the end one more: what did not begin by then is the finisher's.
 */
const linkMilliseconds = 15_000;

export interface FilingDeps extends PropertySchedule {
  models: Models;
  jira: JiraAccess;
  filing: FilingAccess;
  settings: Settings;
  rules: RulesInForce;
  texts: TextsByLocale;
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
 * The order makes it safe to die anywhere: the finisher of this press is queued first, the intents (with their nonces)
 * are stored second, and only then does Jira create tickets that carry the nonces. Whoever finds a live intent leaves
 * it alone; one that an earlier press left without an end is taken over, and its ticket looked for first.
 *
 * @throws AppError FORBIDDEN without Create and Link permission there, NOT_FOUND for an id that does not exist,
 *   INVALID for a parent that the person cannot see, and for choices that `chooseDetails` refuses
 */
export async function fileTickets(
  deps: FilingDeps,
  session: Session,
  input: FilingChoices & { ids: readonly RecommendationId[] },
): Promise<Filing> {
  const until = new Date(deps.clock.now().getTime() + linkMilliseconds);
  await checkDestination(deps.jira.asUser, session, input.destination);
  const detailsOf = await chooseDetails(deps.filing.asUser, session, input);
  const open = await openOrFail(deps.models, session.issueId, []);
  const wanted = [...new Set(input.ids)].map((id) => recommendationIn(open, id));
  const filingId = deps.ids.next();
  const mayTake = takeable(deps.clock.now());
  if (wanted.some(mayTake)) {
    await deps.queue.push({ kind: 'finish-filing', modelId: session.issueId, filingId }, finishDelaySeconds);
  }
  const intent = intentOf(deps, session, { filingId, destination: input.destination, detailsOf });
  const intended = await recordIntents(deps.models, session.issueId, { wanted, mayTake, intent });
  const taken = intended.filter((one) => one.filing !== null && one.filing.since !== one.filing.at);
  const { adopted, missing } = await adoptTickets({ ...deps, jiraAsApp: deps.jira.asApp }, session.issueId, taken);
  const fresh = intended.filter((one) => !taken.includes(one));
  const created = await createTickets(deps, deps.jira.asUser, { model: open.model, intended: [...fresh, ...missing] });
  const recorded = await completed({ ...deps, until }, session.issueId, [...adopted, ...created.recorded]);
  return summary(deps.models, session.issueId, { ...created, recorded, wanted, intended });
}

async function checkDestination(jira: Jira, session: Session, destination: Destination): Promise<void> {
  const { projectId, parentId } = destination;
  const [{ project }, parent] = await Promise.all([
    jira.permissions({ issueId: session.issueId, projectId }),
    parentId === null || parentId === session.issueId ? null : jira.issueBrief(parentId),
  ]);
  if (!project.create || !project.link) {
    throw new AppError('FORBIDDEN', 'errors.destinationPermission', { field: 'destination' });
  }
  if (parentId === null || parentId === session.issueId || parent !== null) return;
  throw new AppError('INVALID', 'errors.noDestination', { field: 'destination' });
}

async function openOrFail(models: Models, id: IssueId, written: readonly Recommendation[]): Promise<OpenModel> {
  const open = await models.open(id, Object.fromEntries(written.map((one) => [one.id, one.rev])));
  if (open === null) throw new AppError('NOT_FOUND', 'errors.notSized');
  return open;
}

function recommendationIn(open: OpenModel, id: RecommendationId): Recommendation {
  const found = open.items.find((item) => item.id === id);
  if (found?.kind === 'recommendation') return found;
  if (open.unreadable.includes(id)) {
    throw new AppError('UNEXPECTED', 'errors.unreadableRecord', { params: { version: id }, field: 'ids' });
  }
  throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id }, field: 'ids' });
}

/** Not filed, not declined or deferred, and nobody filing it now: a live invocation cannot be as old as an intent that may be taken over. */
function takeable(now: Date): (one: Recommendation) => boolean {
  return (one) => !isFiled(one) && !isRefused(one) && (one.filing === null || isOver(one.filing, now));
}

/** Whoever last began to make its ticket has ended, and what came of it is found. */
export function isOver({ at, making = at }: FilingIntent, now: Date): boolean {
  return Date.parse(making) <= now.getTime() - finishDelaySeconds * 1_000;
}

/** Of an intent that is taken over, the nonce stays: a ticket of the earlier try may turn up. */
function intentOf(
  { clock, ids }: FilingDeps,
  session: Session,
  { filingId, destination, detailsOf }: { filingId: string; destination: Destination; detailsOf: DetailsOf },
): Intents['intent'] {
  const at = clock.now().toISOString();
  return ({ id, filing: earlier }) => ({
    nonce: earlier?.nonce ?? ids.next(),
    filingId,
    by: session.accountId,
    at,
    destination,
    details: detailsOf(id),
    since: earlier?.since ?? at,
    tried: [...new Set([...(earlier?.tried ?? []), session.accountId])].slice(-20),
  });
}

async function completed(
  deps: FilingDeps & { until: Date },
  id: IssueId,
  filed: readonly Recommendation[],
): Promise<Recommendation[]> {
  if (filed.length === 0) return [];
  const complete = { ...deps, jira: deps.jira.asUser, jiraAsApp: deps.jira.asApp };
  return (await completeFiling(complete, id, filed)).recommendations;
}

interface Outcome {
  wanted: readonly Recommendation[];
  intended: readonly Recommendation[];
  recorded: readonly Recommendation[];
  unknown: readonly Recommendation[];
  refused: readonly { id: RecommendationId; reason: string }[];
}

async function summary(models: Models, id: IssueId, outcome: Outcome): Promise<Filing> {
  const { wanted, intended, recorded, unknown, refused } = outcome;
  const open = await openOrFail(models, id, [...intended, ...recorded]);
  const ours = intended.map((one) => one.id);
  return {
    model: open.model,
    items: open.items.filter((item): item is Recommendation => item.kind === 'recommendation'),
    filed: recorded.map((one) => one.id),
    skipped: wanted.map((one) => one.id).filter((one) => !ours.includes(one)),
    pending: unknown.map((one) => one.id),
    refused: [...refused],
  };
}
