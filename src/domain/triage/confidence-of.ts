/** How sure the size is, and why. */
import { factors } from './criterion.ts';
import type { IssueReading } from './read-issue.ts';
import type { IssueScore } from './score-issue.ts';
import { sizeByTable } from './size-table.ts';
import type { IntakeAnswers } from './triage-input.ts';
import type { Confidence } from './triage-result.ts';
import type { TriageRules } from './triage-rules.ts';

/** Fewer words than this leave most to guess. */
const fewWords = 25;
/** A score this near to its next value could as well be the other one. */
const closeCall = 0.2;

/** Whether a score that was nearly another one would have given another size. */
function closeToOtherSize(score: IssueScore, rules: TriageRules): boolean {
  const now = { scope: score.factors.scope.score, risk: score.factors.risk.score, impact: score.factors.impact.score };
  const anyCriterion = score.met.length > 0;
  return factors.some((factor) =>
    [closeCall, -closeCall].some((shift) => {
      const shifted = Math.min(3, Math.max(0, Math.ceil(score.factors[factor].raw + shift - 0.5)));
      return sizeByTable(rules.sizes, { ...now, [factor]: shifted, anyCriterion }) !== score.size;
    }),
  );
}

/** Rates the confidence. Structured answers make it surer, little text and close calls less sure. */
export function confidenceOf(
  reading: IssueReading,
  score: IssueScore,
  given: { rules: TriageRules; answers: IntakeAnswers },
): Confidence {
  const answers = Object.keys(given.answers).length;
  const why: string[] = [];
  if (reading.words < fewWords && answers === 0) why.push('little-text');
  if (Object.values(score.criteria).some((one) => one.near)) why.push('criterion-close');
  const thin = score.met.filter(
    (code) => score.criteria[code].points < given.rules.met * 1.2 && given.answers.criteria?.[code] !== true,
  );
  if (thin.length > 0 && thin.length === score.met.length && given.answers.sensitiveData === undefined)
    why.push('thin-evidence');
  if (closeToOtherSize(score, given.rules)) why.push('score-close');
  if (answers >= 3) return { level: why.length > 1 ? 'medium' : 'high', why: ['answers-given', ...why] };
  if (why.length === 0) return { level: 'high', why: ['clear'] };
  return { level: why.length === 1 && why[0] !== 'little-text' ? 'medium' : 'low', why };
}
