/** The questions of every model: four of the default before the meeting, what the security team adds, three at its end. */
import * as z from 'zod';
import { type AnswerId, answerId } from './ids.ts';

/** The four of the default, in their order. */
export const question = z.enum(['goals', 'affected', 'data', 'architecture']);

/** One of the four questions of the default, or one of the team's own: `q5` to `q199`, never used twice. */
export const questionId = z.union([question, z.string().regex(/^q([5-9]|[1-9]\d|1\d\d)$/)]);
export type QuestionId = z.infer<typeof questionId>;

/** What is asked at the end of a meeting, in this order. No rule changes it, and nothing waits for an answer. */
export const wrapUp = z.enum(['missing', 'start', 'good-job']);
export type WrapUp = z.infer<typeof wrapUp>;

/** Whatever has an answer of its own in a model. */
export const answeredId = z.union([questionId, wrapUp]);
export type AnsweredId = z.infer<typeof answeredId>;

/** Every question has one answer: Q1 to Q4 for the default ones, Q5 for q5, and so on; W1 to W3 at the end of a meeting. */
export function answerIdOf(of: AnsweredId): AnswerId {
  const last = wrapUp.safeParse(of).data;
  if (last !== undefined) return answerId.parse(`W${wrapUp.options.indexOf(last) + 1}`);
  const known = question.safeParse(of).data;
  return answerId.parse(known === undefined ? of.toUpperCase() : `Q${question.options.indexOf(known) + 1}`);
}

/** A question as it is asked now. */
export const askedQuestion = z.object({
  id: questionId,
  /** Words of the team's own; null: the catalogue's text, in the language of the reader. */
  text: z.string().nullable(),
});
export type AskedQuestion = z.infer<typeof askedQuestion>;
