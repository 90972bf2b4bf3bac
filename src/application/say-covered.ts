/** Keeps what a person says when all recommendations of a threat are done: whether it is covered now. */
import { AppError } from '../domain/app-error.ts';
import type { Coverage } from '../domain/coverage.ts';
import type { RecommendationId, ThreatId } from '../domain/ids.ts';
import type { Threat } from '../domain/item.ts';
import { isDone } from '../domain/progress.ts';
import { changeItem } from './change-item.ts';
import { ofKind } from './of-kind.ts';
import type { Clock, Models } from './ports.ts';
import type { Session } from './session.ts';

export interface CoverageAnswer {
  id: ThreatId;
  rev: number;
  /** The recommendations that the person saw done. */
  of: readonly RecommendationId[];
  covered: boolean;
  /** What is left. */
  note: string;
  /** Sets the threat to mitigated, with this reason; null leaves what was decided about it. */
  reason: string | null;
}

/**
 * @throws AppError INVALID where one of the recommendations is open or answers another threat, without a note for what
 *   is left, or without a reason; CONFLICT when somebody else answered since
 */
export async function sayCovered(
  { models, clock }: { models: Models; clock: Clock },
  session: Session,
  answer: CoverageAnswer,
): Promise<Threat> {
  const { id, rev, covered, reason } = answer;
  const note = covered ? '' : answer.note;
  if (!covered && note === '') throw new AppError('INVALID', 'errors.coverageNote', { field: 'note' });
  if (covered && reason === '') throw new AppError('INVALID', 'errors.coverageReason', { field: 'reason' });
  await checkDone(models, session, answer);
  const who = { by: session.accountId, at: clock.now().toISOString() };
  const said: Coverage = { ...who, covered, note, of: [...answer.of].sort() };
  const mitigates = covered && reason !== null;
  return changeItem({
    models,
    modelId: session.issueId,
    id,
    field: mitigates ? ['covered', 'disposition'] : 'covered',
    seenRev: rev,
    as: ofKind('threat'),
    apply: (before) => {
      if (saysSame(before.covered, said)) return null;
      const disposition = { ...who, state: 'mitigated' as const, reason: reason ?? '' };
      return { ...before, covered: said, ...(mitigates ? { disposition } : {}) };
    },
  });
}

/** By key: what the person saw may have been reopened since. */
async function checkDone(models: Models, session: Session, { id, of }: CoverageAnswer): Promise<void> {
  const items = await models.readItems(session.issueId, of);
  const done = items.filter((item) => item.kind === 'recommendation' && item.threatIds.includes(id) && isDone(item));
  if (done.length === new Set(of).size) return;
  throw new AppError('INVALID', 'errors.coverageOpen', { params: { id }, field: 'of' });
}

/** A repeat, whose first answer was lost. */
function saysSame(before: Coverage | undefined, said: Coverage): boolean {
  return (
    before !== undefined &&
    before.by === said.by &&
    before.covered === said.covered &&
    before.note === said.note &&
    JSON.stringify(before.of) === JSON.stringify(said.of) &&
    Date.parse(said.at) - Date.parse(before.at) < repeatMilliseconds
  );
}

/** The same words later are a new answer: what it is about was reopened in between. */
const repeatMilliseconds = 60_000;
