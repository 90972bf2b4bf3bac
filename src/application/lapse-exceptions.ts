/** The last day of an exception is over: its recommendation is open again, Jira's search knows, and one comment says so. */
import { dayOf } from '../domain/day.ts';
import { isRefused, withDecision } from '../domain/decision.ts';
import { earliestDay } from '../domain/exceptions.ts';
import { type IssueId, exceptionId } from '../domain/ids.ts';
import type { Exception, Mention, Recommendation } from '../domain/item.ts';
import { isDone } from '../domain/progress.ts';
import { isSettled } from '../domain/settled.ts';
import { type Case, type CaseChange, changeCase } from './change-case.ts';
import type { Jira, Models } from './ports.ts';
import { propertyFollows } from './property-follows.ts';
import type { PropertySchedule } from './schedule-property-write.ts';
import { type TellDeps, tellLeft } from './tell-once.ts';
import { lapseTelling } from './tellings.ts';
import type { PropertyDeps } from './write-property.ts';

export interface LapseDeps extends TellDeps, PropertyDeps, PropertySchedule {
  jiraAsApp: Jira;
}

/**
 * Repeated or cut off at any point, it ends the same: as long as a comment is due, the property keeps the day by which
 * the sweep finds the model.
 *
 * @param visit `claim`: of this message; `isRetry`: an earlier delivery of it has ended
 */
export async function lapseExceptions(
  deps: LapseDeps,
  modelId: IssueId,
  visit: { claim: string; isRetry: boolean },
): Promise<{ lapsed: number }> {
  const today = dayOf(deps.clock.now());
  const exceptions = await exceptionsOf(deps.models, modelId);
  const due = exceptions.filter((one) => isDue(one, today));
  if (due.length === 0 && isEarly(exceptions, today)) return { lapsed: 0 };
  const known: Record<string, number> = {};
  for (const { id, recommendationId } of due) {
    const at = { modelId, id: recommendationId };
    const { items } = await changeCase(deps.models, at, (found) => lapsing(found, id, today));
    for (const item of items) known[item.id] = item.rev;
  }
  try {
    for (const item of await exceptionsOf(deps.models, modelId)) {
      await tellLeft(deps, lapseTelling, { visit: { modelId, ...visit }, item });
    }
  } finally {
    // At once, also where Jira took no comment: what is open again counts now.
    for (const { id, rev } of await exceptionsOf(deps.models, modelId)) known[id] = rev;
    await propertyFollows(deps, modelId, known);
  }
  return { lapsed: due.length };
}

/** By key. Those of a recommendation that was deleted wait for it to come back. */
async function exceptionsOf(models: Models, modelId: IssueId): Promise<Exception[]> {
  const present: readonly string[] = (await models.read(modelId))?.items ?? [];
  const ids = present.flatMap((id) => exceptionId.safeParse(id).data ?? []);
  if (ids.length === 0) return [];
  const items = await models.readItems(modelId, ids);
  return items.filter((one): one is Exception => one.kind === 'exception' && present.includes(one.recommendationId));
}

/** Found on the last day itself, every hour: there is nothing to do yet. */
function isEarly(exceptions: readonly Exception[], today: string): boolean {
  return earliestDay(exceptions) === today;
}

function isDue({ state, expiresOn }: Exception, today: string): boolean {
  return state === 'approved' && expiresOn < today;
}

/** Null: another run was faster, or it was withdrawn. */
function lapsing({ recommendation, exceptions }: Case, id: Exception['id'], today: string): CaseChange | null {
  const ending = exceptions.find((one) => one.id === id && isDue(one, today));
  if (ending === undefined) return null;
  const open = isRefused(recommendation) && !isSettled(recommendation, exceptions, today);
  const reopens = open && !isDone(recommendation);
  // Nobody waits for news of what was renewed in time, is done or Low by now, or was never decided on.
  const lapse: Mention = { state: reopens ? 'due' : 'none' };
  const reopened: Recommendation = withDecision(recommendation, null);
  return {
    ...(reopens ? { recommendation: { item: reopened, fields: ['decision'] } } : {}),
    exceptions: [{ item: { ...ending, state: 'lapsed', lapse }, fields: ['state'] }],
  };
}
