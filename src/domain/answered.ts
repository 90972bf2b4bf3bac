/** The questions of a model with their state: those that the rules ask, and those that were answered before they went. */
import type { Answer, FollowUp, Item } from './item.ts';
import { type AskedQuestion, type QuestionId, questionId } from './question.ts';

export interface QuestionNow {
  id: QuestionId;
  /** Words of the team's own; null: the catalogue has them. */
  text: string | null;
  /** False: the rules do not ask it any more, the answer stays. */
  asked: boolean;
  answered: boolean;
}

/** A diagram answers as well as words do. */
export function isAnswered(answer: Pick<Answer, 'text' | 'references'> | undefined): boolean {
  return answer !== undefined && (answer.text !== '' || (answer.references ?? []).length > 0);
}

/** In the order of the rules; what they dropped comes last. What is asked at the end of a meeting is none of them. */
export function questionsOf(items: readonly Item[], questions: readonly AskedQuestion[]): QuestionNow[] {
  const answers = new Map<QuestionId, Answer>();
  for (const one of items) {
    const before = one.kind === 'answer' ? questionId.safeParse(one.question).data : undefined;
    if (one.kind === 'answer' && before !== undefined) answers.set(before, one);
  }
  const asked = questions.map(({ id, text }) => ({ id, text, asked: true, answered: isAnswered(answers.get(id)) }));
  const dropped = [...answers]
    .filter(([of, one]) => isAnswered(one) && !questions.some(({ id }) => id === of))
    .map(([id, one]) => ({ id, text: one.asked ?? null, asked: false, answered: true }));
  return [...asked, ...dropped];
}

export function isOpen(followUp: Pick<FollowUp, 'answer'>): boolean {
  return followUp.answer === null;
}

/** Every question of the rules has an answer, and no follow-up question is open. */
export function everythingAnswered(items: readonly Item[], questions: readonly AskedQuestion[]): boolean {
  return (
    questionsOf(items, questions).every((one) => one.answered) &&
    items.every((one) => one.kind !== 'follow-up' || !isOpen(one))
  );
}
