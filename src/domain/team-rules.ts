/** The rules that a security team edits without code: criteria and words, size table, process, questions, templates. */
import * as z from 'zod';
import { moment, rev } from './ids.ts';
import { question, questionId } from './question.ts';
import { defaultSizeProcesses, sizeProcesses } from './size-process.ts';
import { criterion, defaultTriageRules } from './triage/index.ts';
import { sizeRow } from './triage/triage-rules.ts';

/** Longest text of a question of the team's own, in characters. */
export const questionTextLimit = 300;
/** Longest template, in characters. */
export const templateLimit = 4_000;

const points = z.number().min(-3).max(3);

/**
 * A word or phrase of the team's own, or a pattern between slashes: `/INC-\d+/`. Patterns are matched in time linear in
 * the text, so that none can backtrack without end.
 */
export const ruleWord = z.string().trim().min(1).max(120);

/** What the team changes of one criterion. The words of the default rules stay; these come on top. */
export const criterionRule = z.strictObject({
  /** Off: never met. */
  on: z.boolean(),
  /** More words that meet it. */
  words: z.array(ruleWord).max(200),
  /** Words that are no evidence here: names of products, teams, pages. */
  ignored: z.array(ruleWord).max(200),
  /** What it adds to each factor where it is met. */
  adds: z.strictObject({ scope: points, risk: points, impact: points }),
});
export type CriterionRule = z.infer<typeof criterionRule>;

export const teamQuestion = z.strictObject({
  id: questionId,
  /** Null: the catalogue's text, in the language of the reader. */
  text: z.string().trim().min(1).max(questionTextLimit).nullable(),
});
export type TeamQuestion = z.infer<typeof teamQuestion>;

/** Null: the catalogue's own text. Placeholders stand in braces: `{issue}`, `{threats}`, … */
const template = z.string().trim().min(1).max(templateLimit).nullable();

export const templates = z.strictObject({ comment: template, ticketSummary: template, ticketDescription: template });
export type Templates = z.infer<typeof templates>;

const priorityId = z.string().min(1).max(64).nullable();

/** What a rules file holds. Everything else of the record is the store's. */
export const rulesContent = z.strictObject({
  criteria: z.record(criterion, criterionRule),
  sizeTable: z.array(sizeRow).min(1).max(20),
  sizes: sizeProcesses,
  /** In their order; asked before every meeting. */
  questions: z.array(teamQuestion).min(1).max(15),
  /** Keys of projects that are offered for tickets, the first one as the default. Empty: from the linked work. */
  targetProjects: z.array(z.string().trim().min(1).max(64)).max(20),
  /** Jira priority ids; null: as the settings of the site say, else the project's default. */
  priorityIds: z.strictObject({ high: priorityId, medium: priorityId, low: priorityId }),
  templates,
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
});
export type TeamRules = z.infer<typeof teamRules>;

const asByDefault = (code: z.infer<typeof criterion>): CriterionRule => {
  const { scope = 0, risk = 0, impact = 0 } = defaultTriageRules.criteria[code];
  return { on: true, words: [], ignored: [], adds: { scope, risk, impact } };
};

export const defaultRulesContent: RulesContent = {
  criteria: {
    A1: asByDefault('A1'),
    A2: asByDefault('A2'),
    A3: asByDefault('A3'),
    B1: asByDefault('B1'),
    B2: asByDefault('B2'),
    B3: asByDefault('B3'),
    C: asByDefault('C'),
    D: asByDefault('D'),
  },
  sizeTable: [...defaultTriageRules.sizes],
  sizes: defaultSizeProcesses,
  questions: question.options.map((id) => ({ id, text: null })),
  targetProjects: [],
  priorityIds: { high: null, medium: null, low: null },
  templates: { comment: null, ticketSummary: null, ticketDescription: null },
};

export const defaultTeamRules: TeamRules = {
  v: 1,
  rev: 0,
  savedAt: null,
  content: defaultRulesContent,
  previous: null,
};
