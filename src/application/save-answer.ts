/** Saves the answer to one of the questions asked before the meeting, or at its end. */
import { AppError } from '../domain/app-error.ts';
import { type Answer, textLimits } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import { type AnsweredId, wrapUp } from '../domain/question.ts';
import { type AnswerDeps, changeAnswer } from './change-answer.ts';
import type { Session } from './session.ts';

export interface AnswerInput {
  question: AnsweredId;
  /** 0: not answered yet, as far as the person saw. */
  rev: number;
  text: string;
}

/**
 * A repeat of the same text is no error; somebody else's newer text is a CONFLICT with the current record.
 *
 * @throws AppError INVALID for more at the end of a meeting than a few sentences
 */
export async function saveAnswer(
  deps: AnswerDeps,
  session: Session,
  { question, rev, text }: AnswerInput,
): Promise<{ item: Answer; model: ModelRecord }> {
  const [{ length }, limit] = [text, textLimits.wrapUp];
  if (length > limit && wrapUp.safeParse(question).success) {
    throw new AppError('INVALID', 'errors.tooLong', { params: { field: 'text', length, limit }, field: 'text' });
  }
  const apply = (current: { text: string }) => (current.text === text ? null : { text });
  return changeAnswer(deps, session, { question, rev, field: 'text', apply });
}
