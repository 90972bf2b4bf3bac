/** What asking for an exception takes, with a decision or ahead of one: a reason, a last day, perhaps somebody named. */
import { AppError } from '../domain/app-error.ts';
import { dayText } from '../domain/day-text.ts';
import type { RefusedOutcome } from '../domain/decision.ts';
import { type ExceptionRules, expiryRange, needsException } from '../domain/exception-rules.ts';
import { type AccountId, exceptionId } from '../domain/ids.ts';
import { type Exception, type Mention, exception } from '../domain/item.ts';
import type { Priority } from '../domain/priority.ts';
import { type Settings, isApprover } from '../domain/settings.ts';
import { type Addition, withAddition } from './add-item.ts';
import type { Case } from './change-case.ts';
import type { Session } from './session.ts';

export interface ExceptionAsk {
  /** A repeat finds the exception that the first try made. */
  requestId: string;
  /** Why the risk is taken. */
  text: string;
  /** ISO date in UTC. */
  expiresOn: string;
  /** Null: whoever may approve, nobody is mentioned. */
  to: AccountId | null;
}

/** @throws AppError INVALID for oneself, and for somebody who is not in the list of approvers where there is one */
export function checkAsked(to: AccountId | null, session: Session, settings: Settings): void {
  if (to === null) return;
  if (to === session.accountId) throw new AppError('INVALID', 'errors.askedYourself', { field: 'to' });
  if (isApprover(settings, to) === false) throw new AppError('INVALID', 'errors.notAnApprover', { field: 'to' });
}

/** @throws AppError INVALID for a day that is over, or later than the rules let it be */
export function checkExpiry(
  expiresOn: string,
  priority: Priority,
  { rules, now, locale }: { rules: ExceptionRules; now: Date; locale: string },
): void {
  if (!needsException(priority)) throw new AppError('INVALID', 'errors.lowNeedsNone');
  const { first, last } = expiryRange(priority, rules, now);
  const field = 'expiresOn';
  if (expiresOn < first) throw new AppError('INVALID', 'errors.expiryOver', { field });
  if (expiresOn <= last) return;
  const params = { day: dayText(last, locale), count: rules[priority].most };
  throw new AppError('INVALID', 'errors.expiryTooLate', { field, params });
}

export function madeBefore({ exceptions }: Case, requestId: string): boolean {
  return exceptions.some((one) => one.requestId === requestId);
}

/** @throws AppError LIMIT when there are too many */
export function withException(
  { model, recommendation }: Case,
  asked: ExceptionAsk & { outcome: RefusedOutcome; mention: Mention },
  { session, at }: { session: Session; at: string },
) {
  const { requestId, text, expiresOn, to, outcome, mention } = asked;
  const addition: Addition<Exception> = {
    kind: 'exception',
    schema: exception,
    counter: 'X',
    requestId,
    make: (number, birth) => ({
      ...birth,
      kind: 'exception',
      id: exceptionId.parse(`X${number}`),
      text,
      recommendationId: recommendation.id,
      outcome,
      priority: recommendation.priority,
      expiresOn,
      state: 'asked',
      decided: null,
      mention,
      to,
    }),
  };
  return withAddition(model, addition, { session, at });
}
