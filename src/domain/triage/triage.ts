/** Sizes a request for a threat model: from its own text and the answers to a size, with the reasons for it. */
import { sizeRank } from '../size.ts';
import { confidenceOf } from './confidence-of.ts';
import { criteria, type Criterion, type Factor } from './criterion.ts';
import { citedBy, type Cited, evidenceOf } from './evidence-of.ts';
import { openQuestions } from './open-questions.ts';
import { readIssue } from './read-issue.ts';
import { readyRules } from './ready-rules.ts';
import { scoreIssue, wordsCode, type Contribution, type IssueScore } from './score-issue.ts';
import type { IntakeAnswers, TriageInput } from './triage-input.ts';
import { quoteLimit, type CriterionFinding, type Evidence, type Score, type TriageResult } from './triage-result.ts';
import type { TriageRules } from './triage-rules.ts';

/** Evidence kept per criterion, and reasons kept per score: what people read, not a log. */
const kept = { evidence: 4, signals: 4, reasons: 5, perReason: 2 } as const;

/** The first different ones of what contributions cite. */
function distinct(from: readonly Contribution[], most: number): Cited[] {
  const seen = new Map<string, Cited>();
  for (const { firing } of from) {
    for (const one of firing === null ? [] : citedBy(firing)) {
      if (seen.size >= most) return [...seen.values()];
      const key = `${one.first.sentence.passage.place} ${one.text.toLowerCase()}`;
      if (!seen.has(key)) seen.set(key, one);
    }
  }
  return [...seen.values()];
}

function answerEvidence(code: Criterion, answers: IntakeAnswers): Evidence[] {
  const data = code === 'C' ? (answers.sensitiveData ?? []) : [];
  if (data.length === 0 && answers.criteria?.[code] !== true) return [];
  const text = (data.length > 0 ? data.join(', ') : code).slice(0, quoteLimit);
  return [{ where: 'answer', text, quote: text }];
}

/** A signal says more to people than single words do, however much these weigh together. */
function wordsLast(one: Contribution, other: Contribution): number {
  return Number(one.code === wordsCode) - Number(other.code === wordsCode);
}

function findingOf(code: Criterion, score: IssueScore, answers: IntakeAnswers): CriterionFinding {
  const spoke = score.criteria[code].contributions.filter((one) => one.points > 0).toSorted(wordsLast);
  const answered = answerEvidence(code, answers);
  return {
    code,
    signals: [...new Set(spoke.map((one) => one.code))].slice(0, kept.signals),
    evidence: [...answered, ...distinct(spoke, kept.evidence - answered.length).map(evidenceOf)],
  };
}

function scoreOf(factor: Factor, score: IssueScore): Score {
  const { score: value, contributions } = score.factors[factor];
  const reasons = contributions.slice(0, kept.reasons).map((one) => ({
    code: one.code,
    points: Math.round(one.points * 100) / 100,
    evidence: one.firing === null ? [] : citedBy(one.firing).slice(0, kept.perReason).map(evidenceOf),
  }));
  return { score: value, reasons };
}

/**
 * Makes a triage of one set of rules, for sizing several issues by the same rules.
 *
 * @returns a pure function that never throws and takes time in proportion to the length of the text
 */
export function triageBy(rules: TriageRules): (input: TriageInput) => TriageResult {
  const ready = readyRules(rules);
  return (input) => {
    const answers = input.answers ?? {};
    const reading = readIssue(input, ready);
    const score = scoreIssue({ rules, read: reading.read, answers });
    const askedAnyway = input.askedAnyway === true && score.size === 'none';
    const size = askedAnyway ? 'S' : score.size;
    return {
      rulesVersion: rules.version,
      size,
      sizeRank: sizeRank(size),
      scope: scoreOf('scope', score),
      risk: scoreOf('risk', score),
      impact: scoreOf('impact', score),
      criteria: score.met.map((code) => findingOf(code, score, answers)),
      nearMisses: criteria.filter((code) => score.criteria[code].near).map((code) => findingOf(code, score, answers)),
      askedAnyway,
      confidence: confidenceOf(reading, score, { rules, answers }),
      questions: openQuestions(score, reading.read, { rules, answers }),
    };
  };
}

/** Sizes one issue. */
export function triage(input: TriageInput, rules: TriageRules): TriageResult {
  return triageBy(rules)(input);
}
