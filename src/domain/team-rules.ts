/** The rules that a security team edits without code: criteria and words, size table, process, questions, templates. */
import * as z from 'zod';
import { defaultExceptionRules, exceptionRules } from './exception-rules.ts';
import { codeReview, noCodeReview, reviewerLimit } from './code-review.ts';
import { moment, rev } from './ids.ts';
import { questionId } from './question.ts';
import { sizeProcesses } from './size-process.ts';
import { criterion } from './triage/index.ts';
import { sizeRow } from './triage/triage-rules.ts';

/** Greatest numbers and lengths (in characters); `bytes` is what the rules may take as JSON. */
export const rulesLimits = {
  words: 200,
  wordLength: 120,
  patterns: 30,
  sizeRows: 20,
  meetings: 4,
  questions: 15,
  questionLength: 300,
  templateLength: 4_000,
  targetProjects: 20,
  reviewers: reviewerLimit,
  // The record holds them twice, for the undo, and must stay far below the store's 240 KiB.
  bytes: 96 * 1_024,
} as const;

const points = z.number().min(-3).max(3);

/**
 * A word or phrase of the team's own, or a pattern between slashes: `/INC-\d+/`. Patterns are matched in time linear in
 * the text, so that none can backtrack without end.
 */
const ruleWord = z.string().trim().min(1).max(rulesLimits.wordLength);

/** What the team changes of one criterion. The words of the default rules stay; these come on top. */
export const criterionRule = z.strictObject({
  /** Off: never met. */
  on: z.boolean(),
  /** More words that meet it. */
  words: z.array(ruleWord).max(rulesLimits.words),
  /** Words that are no evidence here: names of products, teams, pages. */
  ignored: z.array(ruleWord).max(rulesLimits.words),
  /** What it adds to each factor where it is met. */
  adds: z.strictObject({ scope: points, risk: points, impact: points }),
});
export type CriterionRule = z.infer<typeof criterionRule>;

export const teamQuestion = z.strictObject({
  id: questionId,
  /** Null: the catalogue's text, in the language of the reader. */
  text: z.string().trim().min(1).max(rulesLimits.questionLength).nullable(),
});
export type TeamQuestion = z.infer<typeof teamQuestion>;

/** Null: the catalogue's own text. Placeholders stand in braces: `{issue}`, `{threats}`, … */
const template = z.string().trim().min(1).max(rulesLimits.templateLength).nullable();

export const templates = z.strictObject({ comment: template, ticketSummary: template, ticketDescription: template });
export type Templates = z.infer<typeof templates>;

const priorityId = z.string().min(1).max(64).nullable();

/** What a rules file holds. Everything else of the record is the store's. */
export const rulesContent = z.strictObject({
  criteria: z.record(criterion, criterionRule),
  sizeTable: z.array(sizeRow).min(1).max(rulesLimits.sizeRows),
  sizes: sizeProcesses,
  /** In their order; asked before every meeting. */
  questions: z.array(teamQuestion).min(1).max(rulesLimits.questions),
  /** Keys of projects that are offered for tickets, the first one as the default. Empty: from the linked work. */
  targetProjects: z.array(z.string().trim().min(1).max(64)).max(rulesLimits.targetProjects),
  /** Jira priority ids; null: as the settings of the site say, else the project's default. */
  priorityIds: z.strictObject({ high: priorityId, medium: priorityId, low: priorityId }),
  templates,
  /** Rules of before there were exceptions, also in files, have the defaults. */
  exceptions: exceptionRules.default(defaultExceptionRules),
  /** Rules of an earlier version ask for none. */
  codeReview: codeReview.default(noCodeReview),
});
export type RulesContent = z.infer<typeof rulesContent>;

/** The stored record: what is in force, and what was before the last save. */
export const teamRules = z.looseObject({
  v: z.literal(1),
  /** 0 while nobody has saved. */
  rev,
  savedAt: moment.nullable(),
  content: rulesContent,
  /** What the last save replaced, for its undo; null where there is nothing to undo. */
  previous: rulesContent.nullable(),
  /**
   * Questions of the team's own that are asked no more, the latest last: their answers are kept under their ids, so that
   * no other question may have these. Null: what it was is not known any more.
   */
  retired: z.array(z.strictObject({ id: questionId, text: z.string().nullable() })).default([]),
});
export type TeamRules = z.infer<typeof teamRules>;
