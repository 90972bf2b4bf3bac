/** Tells the security team that it goes live, where nothing stands in the way; and takes such a notice back. */
import { AppError } from '../domain/app-error.ts';
import { dayOf } from '../domain/day.ts';
import { type GoLiveNotice, notifiedLimit, takenBackLimit } from '../domain/go-live-notice.ts';
import type { AccountId } from '../domain/ids.ts';
import type { ModelRecord } from '../domain/model.ts';
import { securityPeople } from '../domain/named-person.ts';
import { changeProcess } from './change-process.ts';
import { finisherDelaySeconds } from './claimed-comment.ts';
import { checkGoLive } from './go-live-obstacles.ts';
import type { Ids, WorkQueue } from './ports.ts';
import { type PropertySchedule, schedulePropertyWrite } from './schedule-property-write.ts';
import { seesIssue } from './sees-issue.ts';
import type { Session } from './session.ts';
import { type TellGoLiveDeps, tellGoLive } from './tell-go-live.ts';
import { lost, untilWritten } from './until-written.ts';
import { writeProperty } from './write-property.ts';

export interface GoLiveDeps extends TellGoLiveDeps, PropertySchedule {
  ids: Ids;
  queue: WorkQueue;
}

const attempts = 10;

/**
 * A model that is live stays as it is: a second press tells nobody twice. What this invocation cannot post, the queue
 * posts as the app.
 *
 * @throws AppError INVALID for what stands in the way, and for a model that is closed or declined; NOT_FOUND without one
 */
export async function notifyGoLive(deps: GoLiveDeps, session: Session): Promise<ModelRecord> {
  const { issueId: id } = session;
  const first = await readable(deps, session);
  if (first.live) return first;
  await checkGoLive(deps.models, first, dayOf(deps.clock.now()));
  const to = await toBeTold(deps, session, first);
  const claim = deps.ids.next();
  // Before it is written: an invocation that dies after it must not leave the team untold.
  await deps.queue.push({ kind: 'finish-go-live', modelId: id, claim }, finisherDelaySeconds);
  const at = deps.clock.now().toISOString();
  const comment = { state: 'claimed' as const, at, claim };
  const { model, notice } = await becomeLive(deps, session, first, { by: session.accountId, at, to, comment });
  if (notice === null) return model;
  const told = await tellGoLive(deps, id, { notice, as: 'user', mayBeThere: false });
  await propertyNow(deps, session);
  return told ?? model;
}

/**
 * The check and the write go together: who adds something meanwhile writes the directory too, and is looked at.
 *
 * @param checked what nothing stood in the way of; a thousand recommendations are not read twice for it
 */
async function becomeLive(
  deps: GoLiveDeps,
  session: Session,
  checked: ModelRecord,
  given: Pick<GoLiveNotice, 'by' | 'at' | 'to' | 'comment'>,
): Promise<{ model: ModelRecord; notice: GoLiveNotice | null }> {
  return untilWritten(attempts, async () => {
    const model = await readable(deps, session);
    if (model.live) return { model, notice: null };
    if (model.rev !== checked.rev) await checkGoLive(deps.models, model, dayOf(deps.clock.now()));
    const notice: GoLiveNotice = { ...given, number: (model.liveBefore?.at(-1)?.number ?? 0) + 1 };
    const record: ModelRecord = { ...model, rev: model.rev + 1, stage: 'live', live: notice };
    if (await deps.models.transact([{ write: 'model', record, expectedRev: model.rev }]))
      return { model: record, notice };
    return lost;
  });
}

async function readable({ models }: GoLiveDeps, { issueId }: Session): Promise<ModelRecord> {
  const model = await models.read(issueId);
  if (model === null) throw new AppError('NOT_FOUND', 'errors.notSized');
  if (model.stage === 'closed') throw new AppError('INVALID', 'errors.modelClosed');
  if (model.stage === 'declined') throw new AppError('INVALID', 'errors.nothingToNotify');
  return model;
}

/** Who is named for security, without those who would not hear of it because they do not see the issue. */
async function toBeTold(deps: GoLiveDeps, session: Session, { people }: ModelRecord): Promise<AccountId[]> {
  const accounts = securityPeople(people).slice(0, notifiedLimit);
  const seen = await Promise.all(accounts.map((one) => seesIssue(deps.jira.asUser, session, one)));
  return accounts.filter((_, at) => seen[at] !== false);
}

/**
 * Whoever was told knows it: the comment stays, and the reason is kept. A repeat changes nothing.
 *
 * @param seen `number`: of the notice that is taken back
 * @throws AppError INVALID where nobody was notified, and for a closed model; CONFLICT when another notice was given since
 */
export async function takeBackGoLive(
  deps: GoLiveDeps,
  session: Session,
  seen: { number: number; reason: string },
): Promise<ModelRecord> {
  const back = { by: session.accountId, at: deps.clock.now().toISOString() };
  await schedulePropertyWrite(deps, session.issueId);
  const record = await changeProcess(deps, session.issueId, (model) => {
    const { live, liveBefore: before = [] } = model;
    if (before.some(({ number, back: one }) => number === seen.number && one.by === back.by)) return null;
    if (!live) throw new AppError('INVALID', 'errors.notNotified', { model });
    const { by, at, number } = live;
    if (number !== seen.number) throw new AppError('CONFLICT', 'errors.otherNotice', { model });
    const liveBefore = [...before, { by, at, number, back, reason: seen.reason }].slice(-takenBackLimit);
    // Where it stands without the notice follows from its meetings and tickets.
    return { ...model, live: null, liveBefore, stage: 'responding' };
  });
  await propertyNow(deps, session);
  return record;
}

/** Filters follow at once. Where Jira is too busy, the write that was scheduled before makes up for it. */
async function propertyNow(deps: GoLiveDeps, { issueId }: Session): Promise<void> {
  try {
    await writeProperty(deps, issueId);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
