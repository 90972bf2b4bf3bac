/** Finishes what the invocation of one press left: adopts its tickets, makes the missing ones, sets the missing links. */
import type { AppError } from '../domain/app-error.ts';
import type { IssueId } from '../domain/ids.ts';
import type { FilingIntent, Recommendation } from '../domain/item.ts';
import { isFiled } from '../domain/progress.ts';
import { adoptTickets } from './adopt-tickets.ts';
import { completeFiling } from './complete-filing.ts';
import { type CreateDeps, createTickets, intentOf } from './create-tickets.ts';
import { finishDelaySeconds, isOver } from './file-tickets.ts';
import type { Jira, RulesStore } from './ports.ts';
import { recordIntents } from './record-intents.ts';
import type { PropertySchedule } from './schedule-property-write.ts';

/** The app acts for a person only this long after that person's permission was seen. */
const permissionMilliseconds = 15 * 60 * 1_000;

export interface FinishDeps extends CreateDeps, PropertySchedule {
  jiraAsApp: Jira;
  rules: Pick<RulesStore, 'read'>;
}

export interface Finished {
  /** `again`: another message will look once more. `waits-for-a-person`: the permission is too old by now. */
  outcome: 'nothing-left' | 'finished' | 'again' | 'waits-for-a-person';
  recorded: Recommendation[];
  /** Why a link is still missing; null when none is. */
  linkFault: AppError | null;
}

/**
 * Runs long after the press, so that its invocation has ended and Jira's search knows its tickets. Touches no other
 * press: that one has a finisher of its own.
 */
export async function finishFiling(
  deps: FinishDeps,
  { modelId, filingId }: { modelId: IssueId; filingId: string },
): Promise<Finished> {
  const { models, jiraAsApp, clock } = deps;
  const open = await models.open(modelId, {});
  const recommendations = (open?.items ?? []).filter((item): item is Recommendation => item.kind === 'recommendation');
  const intended = await current(deps, modelId, recommendations, filingId);
  const filed = recommendations.filter(isFiled);
  if (open === null || intended.length + filed.length === 0)
    return { outcome: 'nothing-left', recorded: [], linkFault: null };
  const { adopted, missing } = await adoptTickets(deps, modelId, intended);
  const permitted = missing.filter((one) => one.filing !== null && isPermitted(one.filing, clock.now()));
  const ours = await claimed(deps, modelId, { permitted, filingId });
  const created = await createTickets(deps, jiraAsApp, { model: open.model, intended: ours, patient: true });
  const recorded = [...adopted, ...created.recorded];
  // Also when nothing was missing: the run that filed may have died before the stage and the property followed.
  const all = [...filed, ...recorded];
  const linkFault =
    all.length === 0 ? null : (await completeFiling({ ...deps, jira: jiraAsApp }, modelId, all)).linkFault;
  const again = created.unknown.length > 0 || ours.length < permitted.length;
  if (again) await deps.queue.push({ kind: 'finish-filing', modelId, filingId }, finishDelaySeconds);
  const outcome = again ? 'again' : missing.length > permitted.length ? 'waits-for-a-person' : 'finished';
  return { outcome, recorded, linkFault };
}

/**
 * Those that this run makes now, and says so: the queue may deliver a message twice, or again at once when a run died
 * before search knows its tickets, and the person may come back meanwhile. What another run makes is looked at later.
 */
function claimed(
  { models, clock }: FinishDeps,
  modelId: IssueId,
  { permitted, filingId }: { permitted: readonly Recommendation[]; filingId: string },
): Promise<Recommendation[]> {
  const now = clock.now();
  const isFree = ({ making, ...intent }: FilingIntent) => making === undefined || isOver({ making, ...intent }, now);
  return recordIntents(models, modelId, {
    wanted: permitted,
    mayTake: ({ filing }) => filing?.filingId === filingId && isFree(filing),
    intent: (of) => ({ ...intentOf(of), making: now.toISOString() }),
  });
}

/** Read by key: what the query shows may have been filed since. */
async function current(
  { models }: FinishDeps,
  modelId: IssueId,
  recommendations: readonly Recommendation[],
  filingId: string,
): Promise<Recommendation[]> {
  const shown = recommendations.filter((one) => one.filing?.filingId === filingId);
  const read = await Promise.all(shown.map((one) => models.readItem(modelId, one.id)));
  return read.filter(
    (item): item is Recommendation => item?.kind === 'recommendation' && item.filing?.filingId === filingId,
  );
}

/** Nobody makes its ticket by themselves any more: it waits for a person who files it again. */
export function isAbandoned(intent: FilingIntent, now: Date): boolean {
  return !isPermitted(intent, now) && isOver(intent, now);
}

function isPermitted(intent: FilingIntent, now: Date): boolean {
  return now.getTime() - Date.parse(intent.at) < permissionMilliseconds;
}
