/** The questions asked before every meeting: four of the default, and what the security team adds. */
import * as z from 'zod';
import { type AnswerId, answerId } from './ids.ts';

/** The four of the default, in their order. */
export const question = z.enum(['goals', 'affected', 'data', 'architecture']);
export type Question = z.infer<typeof question>;

/** One of the four questions of the default, or one of the team's own: `q5` to `q199`, never used twice. */
export const questionId = z.union([question, z.string().regex(/^q([5-9]|[1-9]\d|1\d\d)$/)]);
export type QuestionId = z.infer<typeof questionId>;

/** Every question has one answer: Q1 to Q4 for the default ones, Q5 for q5, and so on. */
export function answerIdOf(of: QuestionId): AnswerId {
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
