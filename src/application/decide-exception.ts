/** Approves or refuses an exception, never in one's own cause. */
import { AppError } from '../domain/app-error.ts';
import { dayOf } from '../domain/day.ts';
import type { ExceptionRules } from '../domain/exception-rules.ts';
import { isOwnCause, stillCovers } from '../domain/exceptions.ts';
import type { ExceptionId } from '../domain/ids.ts';
import type { Exception, Recommendation } from '../domain/item.ts';
import type { Settings } from '../domain/settings.ts';
import { type Case, type CaseChanged, changeCase } from './change-case.ts';
import { checkRev } from './change-item.ts';
import { exceptionIn, readException } from './exception-of.ts';
import { checkExpiry } from './new-exception.ts';
import type { Clock, Models } from './ports.ts';
import type { RulesInForce } from './read-once.ts';
import type { Session } from './session.ts';

export interface ExceptionVerdict {
  id: ExceptionId;
  rev: number;
  approve: boolean;
  /** Needed to refuse. */
  note: string;
}

interface Given {
  session: Session;
  rules: ExceptionRules;
  now: Date;
  locale: string;
}

/**
 * The same word of the same person again changes nothing: the first answer was lost.
 *
 * @throws AppError FORBIDDEN for who asked and for who decided, INVALID for what is not waiting any more, for a day that
 *   is over or too late, where the priority was raised since, and for a refusal without a note
 */
export async function decideException(
  deps: { models: Models; clock: Clock; rules: RulesInForce; settings: Settings },
  session: Session,
  input: ExceptionVerdict,
): Promise<CaseChanged> {
  const { models, rules, clock, settings } = deps;
  if (!input.approve && input.note === '') throw new AppError('INVALID', 'errors.refusalNote', { field: 'note' });
  const [asked, { content }] = await Promise.all([readException(models, session.issueId, input.id), rules.read()]);
  const given = { session, rules: content.exceptions, now: clock.now(), locale: settings.siteLocale };
  return changeCase(models, { modelId: session.issueId, id: asked.recommendationId }, (found) => {
    const current = exceptionIn(found, input.id);
    const state = input.approve ? 'approved' : 'refused';
    if (current.state === state && current.decided?.by === session.accountId) return null;
    check(current, found, { input, given });
    const decided = { by: session.accountId, at: given.now.toISOString(), note: input.note };
    return { exceptions: [{ item: { ...current, state, decided }, fields: ['state'] }] };
  });
}

function check(
  current: Exception,
  { recommendation }: Case,
  { input, given }: { input: ExceptionVerdict; given: Given },
): void {
  const { id, rev } = input;
  checkPerson(current, recommendation, given.session);
  checkRev(current, rev);
  if (current.state !== 'asked') {
    throw new AppError('INVALID', `errors.notWaiting.${current.state}`, { params: { id }, field: 'id' });
  }
  if (!input.approve) return;
  const { priority } = recommendation;
  const today = dayOf(given.now);
  if (current.expiresOn < today) throw new AppError('INVALID', 'errors.exceptionOver', { params: { id }, field: 'id' });
  if (!stillCovers(current, priority, today)) {
    throw new AppError('INVALID', 'errors.exceptionOutgrown', { params: { id }, field: 'id' });
  }
  // On its own last day it can still be approved; the rules may have become stricter since it was asked for.
  if (current.expiresOn > today) checkExpiry(current.expiresOn, current.priority, given);
}

/** Neither who asked nor who declined or deferred, also where somebody else decided the same after them. */
function checkPerson(current: Exception, recommendation: Recommendation, { accountId }: Session): void {
  const { id } = current;
  if (current.by === accountId) throw new AppError('FORBIDDEN', 'errors.ownException', { params: { id } });
  if (isOwnCause(current, recommendation, accountId)) {
    throw new AppError('FORBIDDEN', 'errors.ownDecision', { params: { id: recommendation.id } });
  }
}
