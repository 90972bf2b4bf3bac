/** Asks for an exception without deciding: ahead of a decision, or anew where one was refused or does not cover it any more. */
import { AppError } from '../domain/app-error.ts';
import { dayOf } from '../domain/day.ts';
import { type RefusedOutcome, outcomeOf, refusedOutcome } from '../domain/decision.ts';
import { isLive, stillCovers } from '../domain/exceptions.ts';
import type { RecommendationId } from '../domain/ids.ts';
import { type Case, type CaseChanged, changeCase } from './change-case.ts';
import { type AskingDeps, claimMention } from './mention-asked.ts';
import { type ExceptionAsk, checkAsked, checkExpiry, madeBefore, withException } from './new-exception.ts';
import type { RulesInForce } from './read-once.ts';
import type { Session } from './session.ts';
import { tellApprover } from './tell-approver.ts';

export interface AskExceptionInput extends ExceptionAsk {
  recommendationId: RecommendationId;
  /** What is to be decided; where that is decided already, the decision counts. */
  outcome: RefusedOutcome;
}

/**
 * One at a time: what waits already is to be decided first. An approved one can be renewed before it ends.
 *
 * @throws AppError INVALID for a Low or an accepted recommendation, for a day that the rules do not let be, and where
 *   one waits already; LIMIT when there are too many
 */
export async function askException(
  deps: AskingDeps & { rules: RulesInForce },
  session: Session,
  input: AskExceptionInput,
): Promise<CaseChanged> {
  checkAsked(input.to, session, deps.settings);
  const now = deps.clock.now();
  const { content } = await deps.rules.read();
  const term = { rules: content.exceptions, now, locale: deps.settings.siteLocale };
  const mention = await claimMention(deps, session, input.to);
  const at = { modelId: session.issueId, id: input.recommendationId };
  const changed = await changeCase(deps.models, at, (found) => {
    if (madeBefore(found, input.requestId)) return null;
    checkExpiry(input.expiresOn, found.recommendation.priority, term);
    const outcome = outcomeFor(found, input.outcome);
    const waiting = found.exceptions.filter((one) => isLive(one) && one.state === 'asked');
    const covering = waiting.find((one) => stillCovers(one, found.recommendation.priority, dayOf(now)));
    if (covering !== undefined) {
      throw new AppError('INVALID', 'errors.alreadyAsked', { params: { id: covering.id }, field: 'recommendationId' });
    }
    return {
      // What nobody can approve any more does not wait beside it.
      exceptions: waiting.map((one) => ({ item: { ...one, state: 'withdrawn' }, fields: ['state'] })),
      added: withException(found, { ...input, outcome, mention }, { session, at: now.toISOString() }),
    };
  });
  return tellApprover(deps, session, changed);
}

function outcomeFor({ recommendation }: Case, wanted: RefusedOutcome): RefusedOutcome {
  const outcome = outcomeOf(recommendation);
  if (outcome === 'accepted') {
    const params = { id: recommendation.id };
    throw new AppError('INVALID', 'errors.exceptionAccepted', { params, field: 'recommendationId' });
  }
  return refusedOutcome.safeParse(outcome).data ?? wanted;
}
