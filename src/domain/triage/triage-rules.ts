/** The rules of triage as data: word families, signals over them, points, the size table and the questions. */
import * as z from 'zod';
import { size } from '../size.ts';
import { criterion, dataClass, factor, target } from './criterion.ts';
import { affected, callers, effort } from './triage-input.ts';

/** A code or family name: lower case words joined by hyphens. */
const name = z
  .string()
  .regex(/^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$/)
  .max(60);

/**
 * Words of one family. An entry is a word or a phrase of up to six words; the usual endings (s, ed, ing) are matched by
 * themselves, and a last `*` matches any ending: `encrypt*`.
 */
const wordFamily = z.array(z.string().trim().min(1).max(60)).max(600);

/** What a signal reads. */
export const place = z.enum(['summary', 'description', 'label', 'component', 'link']);
export type Place = z.infer<typeof place>;

/**
 * A signal is on where every group of families in `all` has a word, near enough to the others, and no word of `not`
 * stands in the same sentence. It then adds its points, weakened where the words are only
 * mentioned, more than once where little is written.
 */
export const signal = z.strictObject({
  code: name,
  all: z.array(z.array(name).min(1)).min(1).max(4),
  near: z.enum(['phrase', 'clause', 'sentence', 'issue']),
  not: z.array(name),
  in: z.array(place).min(1),
  /** Where given, only finds among so many first words of their sentence count: what the sentence is about. */
  first: z.int().min(1).max(50).optional(),
  adds: z.partialRecord(target, z.number().min(-3).max(3)),
});
export type Signal = z.infer<typeof signal>;

const ownPoints = z.partialRecord(target, z.number().min(-1).max(1));

/** What single words add by themselves, by their stems: wherever they are said, and on top of it in the summary. */
export const wordPoints = z.strictObject({
  said: z.record(z.string().max(20), ownPoints),
  inSummary: z.record(z.string().max(20), ownPoints),
  /** The most that all words of an issue together add to one target, and the most that they take away from it. */
  most: z.number().positive().max(3),
  mostTaken: z.number().positive().max(3),
});
export type WordPoints = z.infer<typeof wordPoints>;

const points = z.number().min(-3).max(3);
const factorPoints = z.partialRecord(factor, points);

/** One row of the size table. The first row whose conditions all hold gives the size. */
export const sizeRow = z.strictObject({
  when: z.strictObject({
    noCriterion: z.boolean().optional(),
    riskAtMost: z.int().min(0).max(3).optional(),
    impactAtMost: z.int().min(0).max(3).optional(),
    scopeAtLeast: z.int().min(0).max(3).optional(),
    totalAtMost: z.int().min(0).max(9).optional(),
  }),
  size,
});
export type SizeRow = z.infer<typeof sizeRow>;

export const triageRules = z.strictObject({
  version: z.string().min(1).max(40),
  families: z.record(name, wordFamily),
  /** Families whose words hide the words of other families inside them: "key account" is no key. */
  otherSenses: z.array(name),
  /** Families whose phrases hide no other words and are hidden by none: what a team added takes nothing away. */
  apart: z.array(name).optional(),
  /** Families with the finds of another one, but for those that overlap a word of the ignored families. */
  shadows: z.array(z.strictObject({ name, of: name, ignored: z.array(name) })).optional(),
  /** Families that mean something else where the issue plainly speaks about another subject. */
  subjects: z.array(z.strictObject({ hides: z.array(name).min(1), where: name, words: z.int().min(1) })),
  /** Families that a following word for a page or a text turns into a mere mention: "password e-mail". */
  mentions: z.array(name),
  signals: z.array(signal),
  words: wordPoints.optional(),
  /** From how many points a criterion is met, and from how many it is a near miss. */
  met: z.number().positive(),
  near: z.number().positive(),
  /** Where no criterion is met: from how many points of the two strongest together the stronger one is. */
  together: z.number().positive(),
  /** Where each factor starts once a criterion is met, and what each criterion adds. */
  base: z.record(factor, points),
  criteria: z.record(criterion, factorPoints),
  /** The least (or, for effort, exactly the) score that an answer gives. */
  answers: z.strictObject({
    callers: z.record(callers, z.int().min(0).max(3)),
    effort: z.record(effort, z.int().min(0).max(3)),
    affected: z.record(affected, z.int().min(0).max(3)),
    sensitiveData: z.record(dataClass, z.int().min(0).max(3)),
  }),
  sizes: z.array(sizeRow).min(1),
});
export type TriageRules = z.infer<typeof triageRules>;
