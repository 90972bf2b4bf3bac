/** Somebody wants to meet, or does not any more: until then nothing is settled in writing. */
import { AppError } from '../domain/app-error.ts';
import type { AccountId } from '../domain/ids.ts';
import { type ModelRecord, askedToMeetLimit } from '../domain/model.ts';
import { type ProcessDeps, changeProcess } from './change-process.ts';
import { checkHasProcess } from './settle-in-writing.ts';
import type { Session } from './session.ts';

/**
 * @param wanted.by whose wish is withdrawn; absent: one's own
 * @throws AppError FORBIDDEN when somebody else's wish is withdrawn without manage, INVALID for a model sized None
 */
export async function askToMeet(
  deps: ProcessDeps,
  session: Session,
  { wanted, by }: { wanted: boolean; by?: AccountId | undefined },
): Promise<ModelRecord> {
  const whose = wanted ? session.accountId : (by ?? session.accountId);
  if (whose !== session.accountId && !session.access.has('manage'))
    throw new AppError('FORBIDDEN', 'errors.withdrawOthers', { field: 'by' });
  const at = deps.clock.now().toISOString();
  return changeProcess(deps, session.issueId, (model) => {
    checkHasProcess(model);
    const { askedToMeet = [] } = model;
    const others = askedToMeet.filter((one) => one.by !== whose);
    if (others.length < askedToMeet.length === wanted) return null;
    if (!wanted) return { ...model, askedToMeet: others };
    if (others.length >= askedToMeetLimit)
      throw new AppError('LIMIT', 'errors.tooManyPeople', { params: { count: askedToMeetLimit } });
    return { ...model, askedToMeet: [...others, { by: whose, at }] };
  });
}
