/** How sure the size is, and why. */
import { factors, type Criterion } from './criterion.ts';
import { fewWords } from './little-text.ts';
import type { IssueReading } from './read-issue.ts';
import { sizeOfSums, type IssueScore } from './score-issue.ts';
import type { IntakeAnswers } from './triage-input.ts';
import type { Confidence } from './triage-result.ts';
import type { TriageRules } from './triage-rules.ts';

/** A score this near to its next value could as well be the other one. */
const closeCall = 0.2;

/** Whether a score that was nearly another one would have given another size. */
function closeToOtherSize({ sums, met, size }: IssueScore, rules: TriageRules): boolean {
  return factors.some((factor) =>
    [closeCall, -closeCall].some((by) => sizeOfSums({ ...sums, [factor]: sums[factor] + by }, met, rules) !== size),
  );
}

type Given = { rules: TriageRules; answers: IntakeAnswers };

/** Criteria that the text alone decided, with their points. */
function readOnly(score: IssueScore, { answers }: Given): number[] {
  const isAnswered = (code: Criterion): boolean =>
    answers.criteria?.[code] !== undefined || (code === 'C' && answers.sensitiveData !== undefined);
  return score.met.filter((code) => !isAnswered(code)).map((code) => score.criteria[code].points);
}

function doubts(reading: IssueReading, score: IssueScore, given: Given): string[] {
  const points = readOnly(score, given);
  const { met } = given.rules;
  const answered = Object.keys(given.answers).length > 0;
  const all: [string, boolean][] = [
    ['little-text', reading.words < fewWords && !answered],
    ['criterion-close', Object.values(score.criteria).some((one) => one.near)],
    ['weak-signs-together', points.some((one) => one < met)],
    [
      'thin-evidence',
      points.length > 0 && points.length === score.met.length && points.every((one) => one < met * 1.2),
    ],
    ['score-close', closeToOtherSize(score, given.rules)],
  ];
  return all.filter(([, holds]) => holds).map(([why]) => why);
}

/** From how many answers on the answers carry the result more than the text does. */
const manyAnswers = 3;

/** Rates the confidence. Structured answers make it surer, little text and close calls less sure. */
export function confidenceOf(reading: IssueReading, score: IssueScore, given: Given): Confidence {
  const why = doubts(reading, score, given);
  if (Object.keys(given.answers).length >= manyAnswers)
    return { level: why.length > 1 ? 'medium' : 'high', why: ['answers-given', ...why] };
  if (why.length === 0) return { level: 'high', why: ['clear'] };
  return { level: why.length === 1 && why[0] !== 'little-text' ? 'medium' : 'low', why };
}
