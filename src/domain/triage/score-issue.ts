/** From the signals that are on, and the answers, to the criteria met, the three scores and the size. */
import type { Size } from '../size.ts';
import { byCriterion, byTarget, criteria, isFactor, type Criterion, type Factor, type Target } from './criterion.ts';
import type { Firing } from './evaluate-signal.ts';
import { loudnessOf } from './little-text.ts';
import { sizeByTable } from './size-table.ts';
import type { Speaking } from './speaking-words.ts';
import type { IntakeAnswers } from './triage-input.ts';
import type { TriageRules } from './triage-rules.ts';

/** Something that adds to a target, with where it comes from. */
export type Contribution = { code: string; points: number; firing: Firing | null };

export type FactorScore = { score: 0 | 1 | 2 | 3; contributions: readonly Contribution[] };

/** What is summed for each factor, with what the answers say of it. */
export type Sums = Readonly<Record<Factor, number>>;

export type IssueScore = {
  /** Points of each criterion, and whether it is met. */
  criteria: Readonly<
    Record<Criterion, { points: number; met: boolean; near: boolean; contributions: readonly Contribution[] }>
  >;
  met: readonly Criterion[];
  sums: Sums;
  factors: Readonly<Record<Factor, FactorScore>>;
  size: Size;
};

/** What was found for one target, strongest first, and the points of it all. */
type Found = { contributions: readonly Contribution[]; points: number };

/** What the signals that are on add to each target. */
export type Read = Readonly<Record<Target, Found>>;

type Facts = { rules: TriageRules; read: Read; answers: IntakeAnswers };

function answered(answers: IntakeAnswers, one: Criterion): boolean | undefined {
  const ticked = answers.criteria?.[one];
  if (one !== 'C' || answers.sensitiveData === undefined) return ticked;
  return answers.sensitiveData.length > 0 ? true : (ticked ?? false);
}

/** A signal whose every criterion was answered "no" has nothing left to say, except what it takes away. */
function refuted(firing: Firing | null, answers: IntakeAnswers): boolean {
  if (firing === null) return false;
  let about = false;
  for (const { to } of firing.adds) {
    if (isFactor(to)) continue;
    if (answered(answers, to) !== false) return false;
    about = true;
  }
  return about;
}

function strongerFirst(one: Contribution, other: Contribution): number {
  return Math.abs(other.points) - Math.abs(one.points);
}

/** The code of what single words say together. */
export const wordsCode = 'words';

/** What words say by themselves counts as one more contribution to a target; no answer refutes it. */
function bySpeaking(speaking: Speaking): Contribution {
  const firing = {
    code: wordsCode,
    adds: [],
    strength: 1,
    written: true,
    get words() {
      return speaking.words;
    },
  };
  return { code: wordsCode, points: speaking.points, firing };
}

/**
 * Sorts the signals that are on, and what single words say, by what they add to.
 *
 * @param emphasis how many times its points each full signal counts
 */
export function readOf(firings: readonly Firing[], speaking: readonly Speaking[], emphasis: number): Read {
  const found = byTarget((): Contribution[] => []);
  for (const one of speaking) found[one.to].push(bySpeaking(one));
  for (const firing of firings) {
    const loudness = loudnessOf(firing, emphasis);
    for (const { to, points } of firing.adds) found[to].push({ code: firing.code, points: points * loudness, firing });
  }
  return byTarget((to) => {
    const contributions = found[to].sort(strongerFirst);
    return { contributions, points: total(contributions) };
  });
}

function total(of: readonly Contribution[]): number {
  let sum = 0;
  for (const one of of) sum += one.points;
  return sum;
}

type CriterionScore = IssueScore['criteria'][Criterion];

function scoreCriterion(facts: Facts, one: Criterion): CriterionScore {
  const { points, contributions } = facts.read[one];
  const answer = answered(facts.answers, one);
  if (answer !== undefined) return { points, met: answer, near: false, contributions };
  const met = points >= facts.rules.met;
  return { points, met, near: !met && points >= facts.rules.near, contributions };
}

/**
 * Several weak signs and no strong one: together they mean that something is there, and the likeliest criterion counts
 * as met. Criteria that were answered take no part, so that no answer can take a criterion away from another one.
 */
function withWeakSigns(facts: Facts, scored: Readonly<Record<Criterion, CriterionScore>>): IssueScore['criteria'] {
  const open = criteria.filter((one) => answered(facts.answers, one) === undefined);
  const [first, second] = open.toSorted((one, other) => scored[other].points - scored[one].points);
  if (first === undefined || open.some((one) => scored[one].met)) return scored;
  const sum = Math.max(0, scored[first].points) + Math.max(0, second === undefined ? 0 : scored[second].points);
  if (sum < facts.rules.together) return scored;
  return { ...scored, [first]: { ...scored[first], met: true, near: false } };
}

function byCriteria(facts: Facts, met: readonly Criterion[], to: Factor): Contribution[] {
  return met
    .map((one) => ({ code: `criterion-${one}`, points: facts.rules.criteria[one][to] ?? 0, firing: null }))
    .filter((one) => one.points !== 0);
}

type Score = FactorScore['score'];

/** Sums of points differ from what they stand for by less than this. */
const lastDigits = 1e-9;

function asScore(raw: number): Score {
  // Half a point is not enough: of two scores that look equally right the lower is taken.
  const rounded = Math.ceil(raw - 0.5 - lastDigits);
  return rounded >= 3 ? 3 : rounded === 2 ? 2 : rounded === 1 ? 1 : 0;
}

const withinRange = (raw: number): number => Math.min(3, Math.max(0, raw));

/**
 * Whole scores, 0 to 3, of what was summed. Impact takes over what rounding added to the risk or took from it: sizes go
 * by sums of scores, and a risk and an impact of 0.6 each are one point together, not two. A score that is whole stays as
 * it is; an answer about risk is whole, so it can hand what rounding had given to the impact back to the risk.
 */
export function scoresOf({ scope, risk, impact }: Sums): Record<Factor, Score> {
  const wholeRisk = asScore(risk);
  const leftOver = withinRange(risk) - wholeRisk;
  return { scope: asScore(scope), risk: wholeRisk, impact: asScore(withinRange(impact) + leftOver) };
}

/** What the answers say of a factor: at least so much, or, for effort, exactly so much. */
function byAnswers(facts: Facts, to: Factor): { least: number; exactly: number | null; code: string } {
  const { answers, rules } = facts;
  if (to === 'scope') {
    const exactly = answers.effort === undefined ? null : rules.answers.effort[answers.effort];
    return { least: 0, exactly, code: 'answer-effort' };
  }
  if (to === 'risk') {
    const least = answers.callers === undefined ? 0 : rules.answers.callers[answers.callers];
    return { least, exactly: null, code: 'answer-callers' };
  }
  const people = answers.affected === undefined ? 0 : rules.answers.affected[answers.affected];
  const data = Math.max(0, ...(answers.sensitiveData ?? []).map((one) => rules.answers.sensitiveData[one]));
  return { least: Math.max(people, data), exactly: null, code: data > people ? 'answer-data' : 'answer-affected' };
}

function isHeard({ answers }: Facts, { points, firing }: Contribution): boolean {
  const saysNothing = answers.criteria === undefined && answers.sensitiveData === undefined;
  return points < 0 || saysNothing || !refuted(firing, answers);
}

/** A factor without its reasons: what was read, and what it is by the answers. */
type FactorSum = { sum: number; raw: number; code: string };

function sumFactor(facts: Facts, met: readonly Criterion[], to: Factor): FactorSum {
  let read = 0;
  for (const one of met) read += facts.rules.criteria[one][to] ?? 0;
  for (const one of facts.read[to].contributions) if (isHeard(facts, one)) read += one.points;
  const sum = (met.length > 0 ? facts.rules.base[to] : 0) + read;
  const { least, exactly, code } = byAnswers(facts, to);
  return { sum, raw: exactly ?? (met.length > 0 ? Math.max(sum, least) : sum), code };
}

type Parts = Readonly<Record<Factor, FactorSum>>;

function partsOf(facts: Facts, met: readonly Criterion[]): Parts {
  const of = (to: Factor) => sumFactor(facts, met, to);
  return { scope: of('scope'), risk: of('risk'), impact: of('impact') };
}

const sumsOf = ({ scope, risk, impact }: Parts): Sums => ({
  scope: scope.raw,
  risk: risk.raw,
  impact: impact.raw,
});

function contributionsTo(to: Factor, facts: Facts, met: readonly Criterion[], part: FactorSum): Contribution[] {
  const { sum, raw, code } = part;
  const heard = facts.read[to].contributions.filter((one) => isHeard(facts, one));
  const found = [...byCriteria(facts, met, to), ...heard];
  return raw === sum ? found : [{ code, points: raw - sum, firing: null }, ...found];
}

function scoreCriteria(facts: Facts): IssueScore['criteria'] {
  const one = (code: Criterion) => scoreCriterion(facts, code);
  return withWeakSigns(facts, byCriterion(one));
}

/** The size of summed scores by the table of the rules. */
export function sizeOfSums(sums: Sums, met: readonly Criterion[], rules: TriageRules): Size {
  return sizeByTable(rules.sizes, { ...scoresOf(sums), anyCriterion: met.length > 0 });
}

/** The size alone, for the many "what if" of the questions. */
export function sizeBy(facts: Facts): Size {
  const scored = scoreCriteria(facts);
  const met = criteria.filter((code) => scored[code].met);
  return sizeOfSums(sumsOf(partsOf(facts, met)), met, facts.rules);
}

/** Scores an issue from what was read in it and what was answered. Answers win over text. */
export function scoreIssue(facts: Facts): IssueScore {
  const scored = scoreCriteria(facts);
  const met = criteria.filter((code) => scored[code].met);
  const parts = partsOf(facts, met);
  const sums = sumsOf(parts);
  const scores = scoresOf(sums);
  const of = (to: Factor): FactorScore => ({
    score: scores[to],
    contributions: contributionsTo(to, facts, met, parts[to]),
  });
  const byFactor = { scope: of('scope'), risk: of('risk'), impact: of('impact') };
  return { criteria: scored, met, sums, factors: byFactor, size: sizeOfSums(sums, met, facts.rules) };
}
