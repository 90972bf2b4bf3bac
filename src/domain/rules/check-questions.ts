/** Looks at the questions asked beforehand: each id once, and words for those that the catalogue has none for. */
import { question } from '../question.ts';
import type { RulesProblem } from '../rules-problem.ts';
import type { TeamQuestion } from '../team-rules.ts';
import { repeats } from './repeats.ts';

export function checkQuestions(questions: readonly TeamQuestion[]): RulesProblem[] {
  const ids = questions.map(({ id }) => id);
  const inList = repeats(ids, 'questions').map((one) => ({ ...one, field: `${one.field}.id` }));
  const silent = questions.flatMap(({ id, text }, at): RulesProblem[] => {
    if (text !== null || question.safeParse(id).success) return [];
    return [{ level: 'error', field: `questions.${at}.text`, text: 'rulesFault.noQuestionText', params: { id } }];
  });
  return [...inList, ...silent];
}
