/** Questions of the team's own that are asked no more. Their answers stay, so that no other question may take their ids. */
import { type QuestionId, question } from '../question.ts';
import type { RulesProblem } from '../rules-problem.ts';
import type { RulesContent, TeamRules } from '../team-rules.ts';

type Asked = RulesContent['questions'];
type Retired = TeamRules['retired'];

/** The record holds the rules twice and must stay far below the store's 240 KiB: older ones are known by their ids alone. */
const wordsKept = 20;

/** What is retired once `next` is in force. */
export function retiredBy({ content, retired }: Pick<TeamRules, 'content' | 'retired'>, next: RulesContent): Retired {
  const gone = content.questions.filter(({ id }) => isOwn(id));
  const all = [...retired.filter(({ id }) => !has(gone, id)), ...gone].filter(({ id }) => !has(next.questions, id));
  return all.map(({ id, text }, at) => ({ id, text: at < all.length - wordsKept ? null : text }));
}

/** A question that comes back in its own words is the same one. */
export function checkReuse(questions: Asked, retired: Retired): RulesProblem[] {
  return questions.flatMap(({ id, text }, at): RulesProblem[] => {
    const before = retired.find((one) => one.id === id);
    if (before === undefined || (before.text !== null && before.text === text)) return [];
    const field = `questions.${at}.text`;
    if (before.text === null) return [{ level: 'error', field, text: 'rulesFault.idUsed', params: { id } }];
    return [{ level: 'error', field, text: 'rulesFault.idReused', params: { id, before: before.text } }];
  });
}

/** For a file, where nobody sees that the words of a question change: it may be another question altogether. */
export function checkReworded(questions: Asked, inForce: Asked): RulesProblem[] {
  return questions.flatMap(({ id, text }, at): RulesProblem[] => {
    const before = isOwn(id) ? inForce.find((one) => one.id === id)?.text : undefined;
    if (before === undefined || before === null || before === text) return [];
    const field = `questions.${at}.text`;
    return [{ level: 'warning', field, text: 'rulesFault.rewordedByFile', params: { before } }];
  });
}

function isOwn(id: QuestionId): boolean {
  return !question.safeParse(id).success;
}

function has(questions: readonly { id: QuestionId }[], id: QuestionId): boolean {
  return questions.some((one) => one.id === id);
}
