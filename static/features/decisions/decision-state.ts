/** Where a decision stands: made, and where an exception is needed, whether there is one. Pure. */
import { type DecisionOutcome, isRefused, outcomeOf } from '../../../src/domain/decision.ts';
import { needsException } from '../../../src/domain/exception-rules.ts';
import { type Standing, stillCovers } from '../../../src/domain/exceptions.ts';
import type { Exception, Recommendation } from '../../../src/domain/item.ts';
import { validException } from '../../../src/domain/settled.ts';
import type { Tone } from '../../ui/lozenge.tsx';

export interface DecisionState {
  outcome: DecisionOutcome | null;
  /** `free`: no approval is needed. `lacking`: one is needed, and nobody waits for it. */
  approval: 'free' | 'waiting' | 'approved' | 'lacking';
  /** The exception that waits or covers it; also one that is asked for ahead of a decision. */
  exception: Exception | null;
}

export function decisionState(of: Recommendation, { exceptions, today }: Standing): DecisionState {
  const outcome = outcomeOf(of);
  const valid = validException(of, exceptions, today);
  const waiting = exceptions.find(
    (one) => one.recommendationId === of.id && one.state === 'asked' && stillCovers(one, of.priority, today),
  );
  const exception = valid ?? waiting ?? null;
  const needed = needsException(of.priority) && isRefused(of);
  const approval = !needed ? 'free' : valid ? 'approved' : waiting ? 'waiting' : 'lacking';
  return { outcome, approval, exception };
}

/** Nobody has asked for an exception that it could need: not accepted, High or Medium, and none waits or holds. */
export function lacksException({ priority }: Recommendation, { outcome, exception }: DecisionState): boolean {
  return needsException(priority) && outcome !== 'accepted' && exception === null;
}

export function toneOfDecision({ outcome, approval }: DecisionState): Tone {
  if (approval === 'lacking') return 'red';
  if (approval === 'waiting') return 'yellow';
  return outcome === 'accepted' ? 'green' : 'neutral';
}
