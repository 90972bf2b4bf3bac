/** Says what becomes of a threat: open, or one of the ways it was settled, with the reason, who said so and when. */
import { AppError } from '../domain/app-error.ts';
import type { ThreatId } from '../domain/ids.ts';
import type { Threat } from '../domain/item.ts';
import type { DispositionState } from '../domain/threat-statement.ts';
import { changeItem } from './change-item.ts';
import { ofKind } from './of-kind.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

/** @throws AppError INVALID without a reason for anything but open, CONFLICT when somebody else said something since */
export async function setDisposition(
  { models, clock }: { models: Models; clock: Clock },
  session: Session,
  { id, rev, state, reason }: { id: ThreatId; rev: number; state: DispositionState; reason: string },
): Promise<Threat> {
  if (state !== 'open' && reason === '') {
    throw new AppError('INVALID', 'errors.dispositionReason', { field: 'reason' });
  }
  const disposition = { state, reason, by: session.accountId, at: clock.now().toISOString() };
  return changeItem({
    models,
    modelId: session.issueId,
    id,
    field: 'disposition',
    seenRev: rev,
    as: ofKind('threat'),
    apply: (before) => {
      const now = before.disposition ?? { state: 'open', reason: '' };
      return now.state === state && now.reason === reason ? null : { ...before, disposition };
    },
  });
}
