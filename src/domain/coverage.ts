/** What a person said when they were asked whether a threat is covered now. The app never decides it. */
import * as z from 'zod';
import { recommendationId, signature } from './ids.ts';

/** Longest note of somebody who says that something is left, in characters. */
export const coverageNoteLimit = 500;

/** One person's answer, and the recommendations it is about: one more makes it outdated. */
export const coverage = z.looseObject({
  ...signature.shape,
  covered: z.boolean(),
  /** What is left; empty where nothing is. */
  note: z.string().max(coverageNoteLimit),
  of: z.array(recommendationId),
});
export type Coverage = z.infer<typeof coverage>;
