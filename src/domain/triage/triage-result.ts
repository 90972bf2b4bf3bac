/** What triage answers, as it is kept in the model record: codes and evidence, no sentences. */
import * as z from 'zod';
import { size } from '../size.ts';
import { criterion } from './criterion.ts';

/** Longest quote kept around the words that matched. */
export const quoteLimit = 160;

/** The words that matched, where, and the sentence around them. An answer has no words of its own: its value is the text. */
export const evidence = z.strictObject({
  where: z.enum(['summary', 'description', 'label', 'component', 'link', 'answer']),
  text: z.string(),
  quote: z.string().max(quoteLimit),
});
export type Evidence = z.infer<typeof evidence>;

/** Why a score is what it is. Negative points lower it. */
const reason = z.strictObject({
  code: z.string(),
  points: z.number(),
  evidence: z.array(evidence).max(2),
});

export const score = z.strictObject({
  score: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  reasons: z.array(reason),
});
export type Score = z.infer<typeof score>;

export const criterionFinding = z.strictObject({
  code: criterion,
  /** Codes of the signals that spoke for it, strongest first. */
  signals: z.array(z.string()),
  evidence: z.array(evidence).max(4),
});
export type CriterionFinding = z.infer<typeof criterionFinding>;

/** A question whose answer could change the size: each answer with the size it would give. */
export const openQuestion = z.strictObject({
  code: z.string(),
  answers: z.array(z.strictObject({ answer: z.string(), size })),
});
export type OpenQuestion = z.infer<typeof openQuestion>;

export const confidence = z.strictObject({
  level: z.enum(['high', 'medium', 'low']),
  why: z.array(z.string()),
});
export type Confidence = z.infer<typeof confidence>;

export const triageResult = z.looseObject({
  rulesVersion: z.string(),
  size,
  sizeRank: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  scope: score,
  risk: score,
  impact: score,
  criteria: z.array(criterionFinding),
  /** Criteria that the text touches without meeting them. */
  nearMisses: z.array(criterionFinding),
  /** Whether the size is S only because somebody asked anyway. */
  askedAnyway: z.boolean(),
  confidence,
  questions: z.array(openQuestion),
});
export type TriageResult = z.infer<typeof triageResult>;
