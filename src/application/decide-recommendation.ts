/** Accepts, declines or defers a recommendation, or takes that back. High and Medium ones ask for an exception with it. */
import { AppError } from '../domain/app-error.ts';
import { dayOf } from '../domain/day.ts';
import { type DecisionOutcome, type RefusedOutcome, withDecision } from '../domain/decision.ts';
import { needsException } from '../domain/exception-rules.ts';
import { isLive, stillCovers } from '../domain/exceptions.ts';
import type { RecommendationId } from '../domain/ids.ts';
import type { Exception, Mention, Recommendation } from '../domain/item.ts';
import { type Case, type CaseChange, type CaseChanged, changeCase } from './change-case.ts';
import { checkRev } from './change-item.ts';
import { isAbandoned } from './finish-filing.ts';
import { type AskingDeps, claimMention } from './mention-asked.ts';
import { type ExceptionAsk, checkAsked, checkExpiry, madeBefore, withException } from './new-exception.ts';
import type { RulesInForce } from './read-once.ts';
import type { Session } from './session.ts';
import { tellApprover } from './tell-approver.ts';

export interface DecisionInput {
  id: RecommendationId;
  rev: number;
  /** Null takes the decision back. */
  outcome: DecisionOutcome | null;
  note: string;
  /** Asked for in the same step; what is asked for already is kept. */
  exception?: ExceptionAsk | undefined;
}

/**
 * Exceptions that belong to another decision are withdrawn in the same transaction.
 *
 * @throws AppError INVALID without an exception where one is needed, while the recommendation is being filed, and for
 *   whoever approved it; CONFLICT when somebody decided since `rev`
 */
export async function decideRecommendation(
  deps: AskingDeps & { rules: RulesInForce },
  session: Session,
  input: DecisionInput,
): Promise<CaseChanged> {
  const { exception } = input;
  checkAsked(exception?.to ?? null, session, deps.settings);
  const now = deps.clock.now();
  const { content } = await deps.rules.read();
  const term = { rules: content.exceptions, now, locale: deps.settings.siteLocale };
  const mention = await claimMention(deps, session, exception?.to ?? null);
  const changed = await changeCase(deps.models, { modelId: session.issueId, id: input.id }, (found) => {
    if (exception !== undefined && madeBefore(found, exception.requestId)) return null;
    const plan = planOf(found, input, dayOf(now));
    if (plan.same && exception === undefined) return null;
    check(found, input, { session, plan, now });
    if (exception !== undefined) checkExpiry(exception.expiresOn, found.recommendation.priority, term);
    return changeFor(found, input, { session, at: now.toISOString(), plan, mention });
  });
  return tellApprover(deps, session, changed);
}

interface Plan {
  /** Nothing about the decision changes. */
  same: boolean;
  refused: RefusedOutcome | null;
  withdrawn: Exception[];
  kept: Exception[];
  /** High or Medium, and nothing that covers it is asked for or approved. */
  lacks: boolean;
}

function planOf({ recommendation, exceptions }: Case, { outcome, note }: DecisionInput, today: string): Plan {
  const refused = outcome === 'declined' || outcome === 'deferred' ? outcome : null;
  const { priority, decision = null } = recommendation;
  const live = exceptions.filter(isLive);
  const kept = live.filter((one) => one.outcome === refused && stillCovers(one, priority, today));
  const before = decision === null ? { outcome: null, note: '' } : decision;
  return {
    same: before.outcome === outcome && (outcome === null || before.note === note),
    refused,
    kept,
    withdrawn: live.filter((one) => !kept.includes(one)),
    lacks: refused !== null && needsException(priority) && kept.length === 0,
  };
}

function check(
  { recommendation }: Case,
  { id, rev, exception }: DecisionInput,
  { session, plan, now }: { session: Session; plan: Plan; now: Date },
): void {
  checkRev(recommendation, rev);
  if ((recommendation.changed['decision'] ?? 0) > rev) {
    throw new AppError('CONFLICT', 'errors.conflict', { params: { id }, current: recommendation });
  }
  const { filing } = recommendation;
  if (plan.refused !== null && filing !== null && !isAbandoned(filing, now)) {
    throw new AppError('INVALID', 'errors.beingFiled', { params: { id }, field: 'id' });
  }
  if (plan.lacks && exception === undefined) {
    throw new AppError('INVALID', 'errors.exceptionNeeded', { params: { id }, field: 'exception' });
  }
  const [asked] = plan.kept;
  if (exception !== undefined && asked !== undefined) {
    throw new AppError('INVALID', 'errors.alreadyAsked', { params: { id: asked.id }, field: 'exception' });
  }
  if (exception !== undefined && plan.refused === null) {
    throw new AppError('INVALID', 'errors.exceptionForRefused', { field: 'exception' });
  }
  // Nobody decides on what they approved: it would be the same as approving what they decided.
  if (plan.kept.some((one) => one.decided?.by === session.accountId)) {
    throw new AppError('FORBIDDEN', 'errors.approverDecides', { params: { id } });
  }
}

function changeFor(
  found: Case,
  { outcome, note, exception }: DecisionInput,
  { session, at, plan, mention }: { session: Session; at: string; plan: Plan; mention: Mention },
): CaseChange {
  const { refused } = plan;
  const next = outcome === null ? null : { outcome, note, by: session.accountId, at };
  const item: Recommendation = plan.same ? found.recommendation : withDecision(found.recommendation, next);
  return {
    recommendation: { item, fields: plan.same ? [] : ['decision'] },
    exceptions: plan.withdrawn.map((one) => ({ item: { ...one, state: 'withdrawn' }, fields: ['state'] })),
    added:
      exception === undefined || refused === null
        ? null
        : withException(found, { ...exception, outcome: refused, mention }, { session, at }),
  };
}
