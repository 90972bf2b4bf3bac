/** Says whether what was assumed is so, and which threat it bears on. */
import { AppError } from '../domain/app-error.ts';
import type { AssumptionId, ThreatId } from '../domain/ids.ts';
import { type Assumption, type AssumptionState, type Item, assumption } from '../domain/item.ts';
import { changeItem } from './change-item.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

/** @throws AppError CONFLICT when somebody else said something else since `rev` */
export async function settleAssumption(
  { models, clock }: { models: Models; clock: Clock },
  session: Session,
  { id, rev, state }: { id: AssumptionId; rev: number; state: AssumptionState },
): Promise<Assumption> {
  const settled = state === 'unconfirmed' ? null : { by: session.accountId, at: clock.now().toISOString() };
  const changed = await changeItem({
    models,
    modelId: session.issueId,
    id,
    field: 'state',
    seenRev: rev,
    apply: (current) => {
      const before = asAssumption(current);
      return before.state === state ? null : { ...before, state, settled };
    },
  });
  return assumption.parse(changed);
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
  const changed = await changeItem({
    models,
    modelId: session.issueId,
    id,
    field: 'threatId',
    seenRev: rev,
    apply: (current) => {
      const before = asAssumption(current);
      return before.threatId === threatId ? null : { ...before, threatId };
    },
  });
  return assumption.parse(changed);
}

function asAssumption(item: Item): Assumption {
  if (item.kind === 'assumption') return item;
  throw new AppError('NOT_FOUND', 'errors.noSuchItem', { params: { id: item.id }, field: 'id' });
}
