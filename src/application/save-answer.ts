/** Saves the answer to one of the questions asked before the meeting. */
import type { Answer } from '../domain/item.ts';
import type { ModelRecord } from '../domain/model.ts';
import type { QuestionId } from '../domain/question.ts';
import { type AnswerDeps, changeAnswer } from './change-answer.ts';
import type { Session } from './session.ts';

export interface AnswerInput {
  question: QuestionId;
  /** 0: not answered yet, as far as the person saw. */
  rev: number;
  text: string;
}

/** A repeat of the same text is no error; somebody else's newer text is a CONFLICT with the current record. */
export function saveAnswer(
  deps: AnswerDeps,
  session: Session,
  { question, rev, text }: AnswerInput,
): Promise<{ item: Answer; model: ModelRecord }> {
  const apply = (current: { text: string }) => (current.text === text ? null : { text });
  return changeAnswer(deps, session, { question, rev, field: 'text', apply });
}
