/** The questions whose answer could change the size, each with the size that each answer would give. */
import { sizeRank, type Size } from '../size.ts';
import { criteria, type DataClass } from './criterion.ts';
import { sizeBy, type IssueScore, type Read } from './score-issue.ts';
import { affected, callers, effort, type IntakeAnswers } from './triage-input.ts';
import type { OpenQuestion } from './triage-result.ts';
import type { TriageRules } from './triage-rules.ts';

/** Most questions asked at once: more are not read. */
const questionLimit = 4;

/** The rules and the answers so far. */
type Given = { rules: TriageRules; answers: IntakeAnswers };

type Asked = { code: string; answers: readonly { answer: string; then: IntakeAnswers }[] };

const sampleData: readonly DataClass[] = ['personal', 'health'];

function asked(score: IssueScore, given: IntakeAnswers): Asked[] {
  const questions: Asked[] = [];
  const unsure = criteria
    .filter((code) => given.criteria?.[code] === undefined && score.criteria[code].near)
    .toSorted((one, other) => score.criteria[other].points - score.criteria[one].points);
  for (const code of unsure) {
    const yes = { ...given, criteria: { ...given.criteria, [code]: true } };
    questions.push({ code: `criterion-${code}`, answers: [{ answer: 'yes', then: yes }] });
  }
  if (given.callers === undefined)
    questions.push({
      code: 'callers',
      answers: callers.options.map((answer) => ({ answer, then: { ...given, callers: answer } })),
    });
  if (given.sensitiveData === undefined)
    questions.push({
      code: 'sensitive-data',
      answers: [
        { answer: 'none', then: { ...given, sensitiveData: [] } },
        ...sampleData.map((answer) => ({ answer, then: { ...given, sensitiveData: [answer] } })),
      ],
    });
  if (given.effort === undefined)
    questions.push({
      code: 'effort',
      answers: effort.options.map((answer) => ({ answer, then: { ...given, effort: answer } })),
    });
  if (given.affected === undefined)
    questions.push({
      code: 'affected',
      answers: affected.options.map((answer) => ({ answer, then: { ...given, affected: answer } })),
    });
  return questions;
}

/** Only questions that matter: at least one answer gives another size than now. */
export function openQuestions(now: IssueScore, read: Read, given: Given): OpenQuestion[] {
  const sized = (answers: IntakeAnswers): Size => sizeBy({ rules: given.rules, read, answers });
  return asked(now, given.answers)
    .map(({ code, answers }) => ({ code, answers: answers.map(({ answer, then }) => ({ answer, size: sized(then) })) }))
    .filter(({ answers }) => answers.some((one) => sizeRank(one.size) !== sizeRank(now.size)))
    .slice(0, questionLimit);
}
