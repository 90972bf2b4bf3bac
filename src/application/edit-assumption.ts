/** Says whether what was assumed is so, and which threat it bears on. */
import { AppError } from '../domain/app-error.ts';
import type { AssumptionId, ThreatId } from '../domain/ids.ts';
import type { Assumption, AssumptionState } from '../domain/item.ts';
import { changeItem } from './change-item.ts';
import { ofKind } from './of-kind.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

/** @throws AppError CONFLICT when somebody else said something else since `rev` */
export function settleAssumption(
  { models, clock }: { models: Models; clock: Clock },
  session: Session,
  { id, rev, state }: { id: AssumptionId; rev: number; state: AssumptionState },
): Promise<Assumption> {
  const settled = state === 'unconfirmed' ? null : { by: session.accountId, at: clock.now().toISOString() };
  return changeItem({
    models,
    modelId: session.issueId,
    id,
    field: 'state',
    seenRev: rev,
    as: ofKind('assumption'),
    apply: (before) => (before.state === state ? null : { ...before, state, settled }),
  });
}

/** @throws AppError NOT_FOUND for a threat that is not there (any more) */
export async function linkAssumption(
  { models }: { models: Models },
  session: Session,
  { id, rev, threatId }: { id: AssumptionId; rev: number; threatId: ThreatId | null },
): Promise<Assumption> {
  if (threatId !== null && (await models.readItem(session.issueId, threatId)) === null) {
    throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id: threatId }, field: 'threatId' });
  }
  return changeItem({
    models,
    modelId: session.issueId,
    id,
    field: 'threatId',
    seenRev: rev,
    as: ofKind('assumption'),
    apply: (before) => (before.threatId === threatId ? null : { ...before, threatId }),
  });
}
